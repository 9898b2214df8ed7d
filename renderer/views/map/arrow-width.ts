import type { MapContent } from '#shared/model/map-content.ts';

const NARROWEST = 1.25;
const WIDEST = 5.5;

/** Width of an arrow in map units by weight: even steps on the 1 to 5 scale, by logarithm between the least and greatest volume. */
export function arrowWidths({ map, services }: MapContent): (weight: number) => number {
  const between = (share: number): number => NARROWEST + (WIDEST - NARROWEST) * Math.min(1, Math.max(0, share));
  if (map.weights === 'scale') return (weight) => between((weight - 1) / 4);
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const { weight } of services.values()) {
    least = Math.min(least, weight);
    most = Math.max(most, weight);
  }
  if (!(most > least)) return () => between(0.5);
  return (weight) => between(Math.log(weight / least) / Math.log(most / least));
}
