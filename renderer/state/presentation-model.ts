import type { Finding } from '#shared/analysis/report.ts';
import { listedFindings } from '#shared/export/listed-findings.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import type { SavedView } from '#shared/model/saved-view.ts';
import type { AppState } from './app-state.ts';
import { comparedMaps, type MapPair } from './compared.ts';
import { seenAs, viewsHere } from './saved-views.ts';

/** One thing that is shown to the room at a time. */
export type PresentedSlide =
  | { readonly kind: 'title' }
  | { readonly kind: 'map' }
  | { readonly kind: 'view'; readonly view: SavedView }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'comparison'; readonly maps: MapPair }
  | { readonly kind: 'end' };

type Shown = Pick<AppState, 'engagement' | 'map' | 'analysis' | 'compared'>;

/**
 * What is presented, in order: the title, the map as a whole, its saved views, the findings that a deck lists, two maps side by side,
 * the end. What has nothing to show is left out; a report of another map says nothing here.
 */
export function presentedSlides(state: Shown): readonly PresentedSlide[] {
  const { engagement, map, analysis } = state;
  const content = mapContent(engagement, map);
  if (content === undefined || content.departments.size === 0) return [{ kind: 'title' }, { kind: 'end' }];
  const report = analysis.report?.map === map ? analysis.report : undefined;
  const maps = comparedMaps(state);
  return [
    { kind: 'title' },
    { kind: 'map' },
    ...viewsHere(state).map((view) => ({ kind: 'view', view }) as const),
    ...listedFindings(content, report).listed.map((finding) => ({ kind: 'finding', finding }) as const),
    ...(maps === undefined ? [] : [{ kind: 'comparison', maps } as const]),
    { kind: 'end' },
  ];
}

/** The slide of what is on screen: the lit finding, the maps side by side, the saved view that is called up, else the map. */
export function slideHere(slides: readonly PresentedSlide[], state: AppState): number {
  const lit = slides.findIndex((slide) => slide.kind === 'finding' && slide.finding.key === state.litFinding);
  if (lit >= 0) return lit;
  const first = (kind: PresentedSlide['kind']): number => slides.findIndex((slide) => slide.kind === kind);
  if (state.view === 'compare') return Math.max(0, first('comparison'));
  const called = slides.findIndex((slide) => slide.kind === 'view' && seenAs(state, slide.view));
  return Math.max(0, called >= 0 ? called : first('map'));
}

/** The departments to bring into sight for a finding: its own, and those at the other ends of what it lights up. */
export function departmentsSeen({ departments, services }: Finding, { services: rows }: MapContent): DepartmentId[] {
  const [own, lit] = [new Set(departments), new Set(services)];
  const seen = new Set(departments);
  for (const { id, provider, customer } of rows.values()) {
    if (lit.size > 0 ? lit.has(id) : own.has(provider) || own.has(customer)) seen.add(provider).add(customer);
  }
  return [...seen];
}

/** The kind of slide that is shown; undefined while nothing is presented. */
export function presentedKind(state: AppState): PresentedSlide['kind'] | undefined {
  return state.presenting && (presentedSlides(state)[state.presenting.slide]?.kind ?? 'end');
}

/** Which of its kind a slide is, from 1; undefined where it is the only one of its kind by nature. */
export function placeOf(
  slides: readonly PresentedSlide[],
  at: number,
): { readonly kind: 'view' | 'finding'; readonly at: number; readonly of: number } | undefined {
  const kind = slides[at]?.kind;
  if (kind !== 'view' && kind !== 'finding') return undefined;
  const alike = slides.filter((slide) => slide.kind === kind);
  return { kind, at: at - slides.findIndex((slide) => slide.kind === kind) + 1, of: alike.length };
}

/** `3 / 9`; nothing on the last slide, which is only the end. */
export function slideCounter(slides: readonly PresentedSlide[], at: number): string {
  return slides[at]?.kind === 'end' ? '' : `${at + 1} / ${slides.length - 1}`;
}
