import type { Department, Point } from '#shared/model/department.ts';

/** The nearest department within 45 degrees of a direction (a unit step along one axis), or undefined at the edge. */
export function nearestTowards(rows: Iterable<Department>, from: Department, towards: Point): Department | undefined {
  const start = from.position;
  if (start === undefined) return undefined;
  let nearest: Department | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (row.id === from.id || row.position === undefined) continue;
    const [dx, dy] = [row.position.x - start.x, row.position.y - start.y];
    const along = dx * towards.x + dy * towards.y;
    const aside = Math.abs(dx * towards.y) + Math.abs(dy * towards.x);
    if (along <= 0 || aside > along) continue;
    // Straight ahead beats nearer but aside.
    const cost = along + 2 * aside;
    if (cost < least) {
      least = cost;
      nearest = row;
    }
  }
  return nearest;
}
