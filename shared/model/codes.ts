import { nameKey } from '#shared/kernel/text.ts';
import type { Department, DepartmentId } from './department.ts';
import type { Engagement } from './engagement.ts';
import { mapsInOrder } from './map-content.ts';

/** What a department is called in a coded copy: `D01`, `D02`, ... */
export const CODE_PATTERN = /^D\d{2,6}$/;

/**
 * The code of every department, none twice on one map: the one that it keeps, else that of a department of the same name on another
 * map, else the next number. So codes that were kept never change, whatever is added later. Same engagement, same codes.
 */
export function codesOf(engagement: Engagement): ReadonlyMap<DepartmentId, string> {
  const codes = new Map<DepartmentId, string>();
  const taken = new Set<string>();
  const byName = new Map<string, string>();
  let last = 0;
  const give = ({ id, map, name }: Department, code: string): void => {
    codes.set(id, code);
    taken.add(`${map} ${code}`);
    if (!byName.has(nameKey(name))) byName.set(nameKey(name), code);
    last = Math.max(last, Number(code.slice(1)));
  };
  const rows = inOrder(engagement);
  for (const row of rows) {
    if (row.code !== undefined && !taken.has(`${row.map} ${row.code}`)) give(row, row.code);
  }
  for (const row of rows) {
    if (codes.has(row.id)) continue;
    const known = byName.get(nameKey(row.name));
    const free = known !== undefined && !taken.has(`${row.map} ${known}`);
    give(row, free ? known : `D${String(last + 1).padStart(2, '0')}`);
  }
  return codes;
}

function inOrder(engagement: Engagement): readonly Department[] {
  const place = new Map(mapsInOrder(engagement).map(({ id }, index) => [id, index]));
  const of = ({ map }: Department): number => place.get(map) ?? 0;
  return [...engagement.departments.values()].sort((a, b) => of(a) - of(b) || (a.id < b.id ? -1 : 1));
}
