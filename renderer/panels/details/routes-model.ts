import { routesBetween } from '#shared/analysis/routes.ts';
import { speakerFor } from '#shared/export/finding-words/speaker.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** What is said of one direction between two departments. */
export interface RouteLine {
  readonly direction: string;
  readonly count: string;
  /** The pairs that all routes need, where there are any. */
  readonly narrowest: string | undefined;
}

/** Both directions in words; none where one of the two is an external party, or the map cannot be analysed. */
export function routeLines(
  t: Translator,
  content: MapContent,
  one: DepartmentId,
  other: DepartmentId,
): readonly RouteLine[] {
  const { chain } = speakerFor(t, content);
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' });
  return [[one, other] as const, [other, one] as const].flatMap(([from, to]) => {
    const routes = routesBetween(content, from, to);
    if (!routes.ok || routes.value === undefined) return [];
    const { independent, narrowest } = routes.value;
    const places = list.format(narrowest.map(({ provider, customer }) => chain([provider, customer])));
    return [
      {
        direction: chain([from, to]),
        count: t('routes.count', { count: independent }),
        narrowest: independent === 0 ? undefined : t('routes.narrowest', { places }),
      },
    ];
  });
}
