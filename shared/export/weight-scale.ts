import type { MapContent } from '#shared/model/map-content.ts';
import { SCALE_MAX, SCALE_MIN } from '#shared/model/service.ts';
import { ARROW, type Colour, STRONG_ARROW } from './palette.ts';

/** How heavy a weight is drawn: 1 to 5, not necessarily whole. */
export type WeightScale = (weight: number) => number;

const MIDDLE = (SCALE_MIN + SCALE_MAX) / 2;

/** A 1-5 weight stands for itself; volumes are spread by their logarithm between the least and the greatest of the map. */
export function weightScale(content: MapContent): WeightScale {
  if (content.map.weights === 'scale') return (weight) => Math.min(SCALE_MAX, Math.max(SCALE_MIN, weight));
  const logs = [...content.services.values()].map(({ weight }) => Math.log(weight));
  const [least, most] = [Math.min(...logs), Math.max(...logs)];
  if (!(most > least)) return () => MIDDLE;
  return (weight) => SCALE_MIN + ((SCALE_MAX - SCALE_MIN) * (Math.log(weight) - least)) / (most - least);
}

/** Width of an arrow in map units: 1.2 for level 1 to 4.6 for level 5. */
export function arrowWidth(level: number): number {
  return 1.2 + 0.85 * (level - 1);
}

/** Heavy arrows are darker as well as wider. */
export function arrowColour(level: number): Colour {
  return level >= 4 ? STRONG_ARROW : ARROW;
}
