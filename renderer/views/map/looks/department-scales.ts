import type { Report } from '#shared/analysis/report.ts';
import type { SizeLook } from '#shared/model/looks.ts';
import { type Scale, scaleOf } from './scale.ts';

/** Multiples of the even size. */
export const SIZES = [0.85, 1.45] as const;
/** Widths of a border in map units. */
export const FRAMES = [1, 6] as const;

const SIZE_FIELDS = { load: 'outStrength', need: 'inStrength', betweenness: 'betweenness' } as const;
type Field = (typeof SIZE_FIELDS)[keyof typeof SIZE_FIELDS];

/** Undefined where all are drawn alike: that was chosen, nothing is measured yet, or all are 0. */
export const sizeScale = (size: SizeLook, report: Report | undefined): Scale | undefined =>
  size === 'even' ? undefined : scaleOf(measured(report, SIZE_FIELDS[size]), SIZES);

export const frameScale = (report: Report | undefined): Scale | undefined =>
  scaleOf(measured(report, 'betweenness'), FRAMES);

const measured = (report: Report | undefined, field: Field): ReadonlyMap<string, number> =>
  new Map([...(report?.departments ?? [])].map(([id, row]) => [id, row[field]]));

/** Ordered pairs of the other departments, which the betweenness of one is a share of; 0 with fewer than three. */
export const pairsBeside = (departments: number): number => (departments - 1) * (departments - 2);
