import { departmentBox } from '#shared/export/department-box.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { arrange } from '#shared/layout/arrange.ts';
import type { Size } from '#shared/layout/box.ts';
import type { Places } from '#shared/layout/drawing-task.ts';
import { layOut } from '#shared/layout/layout.ts';
import type { Tell } from '#shared/layout/progress.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import { nameIn } from '#shared/model/named.ts';
import type { LayoutQuestion } from './layout-messages.ts';

/** Answers a question about places with boxes as large as they are drawn. */
export function answerLayout({ content, layout, only }: LayoutQuestion, tell: Tell): Places {
  const size = boxSizes();
  if (layout === undefined) return layOut(content, { size, tell });
  return arrange(content, { layout, size, tell, ...(only && { only }) });
}

/** The room that a department's box takes in any language, so that the picture fits whichever is shown. */
function boxSizes(): (department: Department) => Size {
  const known = new Map<DepartmentId, Size>();
  return (row) => {
    const before = known.get(row.id);
    if (before !== undefined) return before;
    const boxes = LANGUAGES.map((language) => departmentBox(nameIn(row, language)));
    const size = {
      width: Math.max(...boxes.map(({ width }) => width)),
      height: Math.max(...boxes.map(({ height }) => height)),
    };
    known.set(row.id, size);
    return size;
  };
}
