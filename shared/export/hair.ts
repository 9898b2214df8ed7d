import type { Connector } from './drawing.ts';
import type { Rect } from './rect.ts';

/** In map units; far below what a screen or a printer can show. */
const HAIR = 0.02;

/**
 * Moves boxes by a hair where an arrow goes round from one to another that stands level with it. Office writes how far a
 * way round bulges as a multiple of the distance between its ends along the way out: level ends would leave it flat.
 */
export function apartByAHair(
  boxes: ReadonlyMap<string, Rect>,
  connectors: readonly Connector[],
): ReadonlyMap<string, Rect> {
  const partners = new Map<string, Set<string>>();
  const pair = (a: string, b: string) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
  for (const { from, to, route } of connectors) {
    if (route.form !== 'double-turn' || from.site !== to.site) continue;
    pair(from.shape, to.shape);
    pair(to.shape, from.shape);
  }
  const steps = new Map<string, number>();
  for (const [name, others] of [...partners].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const taken = new Set([...others].map((other) => steps.get(other)));
    let step = 0;
    while (taken.has(step)) step++;
    steps.set(name, step);
  }
  return new Map(
    [...boxes].map(([name, rect]) => {
      const hair = HAIR * (steps.get(name) ?? 0);
      return [name, hair === 0 ? rect : { ...rect, x: rect.x + hair, y: rect.y + hair }];
    }),
  );
}
