import { type Link, linksOf } from '#shared/analysis/links.ts';
import type { Report } from '#shared/analysis/report.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { type Scale, scaleOf } from './scale.ts';

/** Widths of arrows in map units. */
export const ARROWS = [1, 7] as const;
/** Of arrows that say nothing by their width. */
export const EVEN_ARROW = 2;

/** As long as a report stands, its links are counted once. */
const KNOWN = new WeakMap<Report, readonly Link[]>();

function linksBy(content: MapContent, report: Report): readonly Link[] {
  const known = KNOWN.get(report);
  if (known !== undefined) return known;
  const links = linksOf(content);
  const counted = links.ok ? links.value : [];
  KNOWN.set(report, counted);
  return counted;
}

/**
 * Share of the shortest chains that run over each link, 0 to 1, by its ends as they are drawn (`endsKey`): links between the same
 * two collapsed divisions count together. `boxOf` gives what a department is drawn as.
 */
export function arrowScale(
  content: MapContent,
  report: Report | undefined,
  boxOf: (department: string) => string,
): Scale | undefined {
  const shares = new Map<string, number>();
  for (const { provider, customer, share } of report === undefined ? [] : linksBy(content, report)) {
    const [from, to] = [boxOf(provider), boxOf(customer)];
    if (from !== to) shares.set(endsKey(from, to), (shares.get(endsKey(from, to)) ?? 0) + share);
  }
  return scaleOf(shares, ARROWS);
}

export const endsKey = (from: string, to: string): string => `${from} ${to}`;
