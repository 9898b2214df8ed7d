import type { RowsPlan } from './plan-rows.ts';

/** How many rows a plan adds, changes, leaves as they are and refuses. */
export function pasteCounts({ rows, refused }: Pick<RowsPlan, 'rows' | 'refused'>) {
  const of = (state: RowsPlan['rows'][number]['state']): number => rows.filter((row) => row.state === state).length;
  return { added: of('new'), changed: of('changed'), same: of('same'), refused: refused.length };
}
