import { type DepartmentBox, departmentBox } from '#shared/export/department-box.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Department } from '#shared/model/department.ts';
import { nameIn } from '#shared/model/named.ts';

/** Breaking a name into lines is most of the work on a large map, and a row never changes. */
const known: Readonly<Record<Language, WeakMap<Department, DepartmentBox>>> = {
  en: new WeakMap(),
  'zh-CN': new WeakMap(),
};

/** How a department is drawn in this language; worked out once for each row. */
export function boxOf(row: Department, language: Language): DepartmentBox {
  const box = known[language].get(row) ?? departmentBox(nameIn(row, language));
  known[language].set(row, box);
  return box;
}
