import type { Translator } from '#shared/i18n/translator.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import { nameIn } from '#shared/model/named.ts';
import type { SheetInput } from '../sheet.ts';

/** Names as a reader of the language sorts them: Chinese by pinyin. */
export function collatorFor({ language }: Pick<Translator, 'language'>): Intl.Collator {
  return new Intl.Collator(language === 'zh-CN' ? 'zh-CN-u-co-pinyin' : language, { numeric: true });
}

export function departmentNamed({ content, translator }: SheetInput): (id: DepartmentId) => string {
  return (id) => {
    const row = content.departments.get(id);
    return row === undefined ? '' : nameIn(row, translator.language);
  };
}

/** The departments of the map by name. */
export function departmentsInOrder({ content, translator }: SheetInput): readonly Department[] {
  const { compare } = collatorFor(translator);
  const name = (row: Department): string => nameIn(row, translator.language);
  return [...content.departments.values()].sort((a, b) => compare(name(a), name(b)));
}

export function divisionNamed({ content, translator }: SheetInput): (department: Department) => string | undefined {
  return ({ division }) => {
    const row = division && content.divisions.get(division);
    return row && nameIn(row, translator.language);
  };
}

/** Undefined for an empty text, so that its cell stays empty. */
export const said = (text: string): string | undefined => (text === '' ? undefined : text);
