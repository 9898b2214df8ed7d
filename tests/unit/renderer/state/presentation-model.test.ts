import { describe, expect, it } from 'vitest';
import type { App } from '#renderer/state/app.ts';
import { setFilter } from '#renderer/state/filter.ts';
import {
  departmentsSeen,
  type PresentedSlide,
  placeOf,
  presentedSlides,
  slideCounter,
  slideHere,
} from '#renderer/state/presentation-model.ts';
import { callUpView, sightOf, viewsHere } from '#renderer/state/saved-views.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { addMap } from '#shared/edits/add-map.ts';
import { keepView } from '#shared/edits/keep-view.ts';
import { setMark } from '#shared/edits/set-mark.ts';
import { listedFindings } from '#shared/export/listed-findings.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { MarkId } from '#shared/model/mark.ts';
import type { SavedViewId, Sight } from '#shared/model/saved-view.ts';
import { MAP } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

/** Everything goes through Hub; Tail hangs on Mid alone. */
const SKETCH = ['A > Hub 5', 'B > Hub 5', 'Hub > C 5', 'Hub > D 5', 'Hub > Mid 5', 'Mid > Tail 5'];
const SECOND = 'second' as MapId;

function analysed(sketch: readonly string[] = SKETCH) {
  const { app } = testApp(sketch);
  const { engagement } = app.store.getState();
  const content = mapContent(engagement, MAP);
  if (content === undefined) throw new Error('no map');
  const report = must(runAnalysis(content, engagement.settings, NO_RATINGS));
  app.store.setState({ analysis: { report, running: false, fault: undefined } });
  return { app, content, report };
}

function keep(app: App, name: string, asked: Partial<Sight>, map = MAP): void {
  const sight = { ...sightOf(app.store.getState()), position: { x: 0, y: 0 }, zoom: 1, ...asked };
  expect(app.edit(keepView, { id: `view-${name}` as SavedViewId, map, name, sight, language: 'en' })).toBe(true);
}

const kinds = (slides: readonly PresentedSlide[]): readonly string[] => slides.map(({ kind }) => kind);

const keysOf = (slides: readonly PresentedSlide[]): readonly string[] =>
  slides.flatMap((slide) => (slide.kind === 'finding' ? [slide.finding.key] : []));

describe('the slides that are presented', () => {
  it('are title and end where there is nothing to show', () => {
    expect(kinds(presentedSlides(testApp().app.store.getState()))).toEqual(['title', 'end']);
  });

  it('are title, map, each finding that a deck lists, end', () => {
    const { app, content, report } = analysed();
    const { listed } = listedFindings(content, report);
    expect(listed.length).toBe(5);
    const slides = presentedSlides(app.store.getState());
    expect(kinds(slides)).toEqual(['title', 'map', ...listed.map(() => 'finding'), 'end']);
    expect(keysOf(slides)).toEqual(listed.map(({ key }) => key));
  });

  it('have the saved views of the map before its findings, each with its place among its kind', () => {
    const { app } = analysed();
    app.edit(addMap, { id: SECOND, name: 'Second', kind: 'to-be', weights: 'scale' });
    keep(app, 'Weighty', { weight: 5 });
    keep(app, 'Elsewhere', {}, SECOND);
    keep(app, 'By finding', { finding: 'any' });
    const slides = presentedSlides(app.store.getState());
    expect(kinds(slides).slice(0, 5)).toEqual(['title', 'map', 'view', 'view', 'finding']);
    expect(slides.flatMap((slide) => (slide.kind === 'view' ? [slide.view.name] : []))).toEqual([
      'Weighty',
      'By finding',
    ]);
    expect([0, 2, 3, 5].map((at) => placeOf(slides, at))).toEqual([
      undefined,
      { kind: 'view', at: 1, of: 2 },
      { kind: 'view', at: 2, of: 2 },
      { kind: 'finding', at: 2, of: 5 },
    ]);
  });

  it('leave out what is set aside', () => {
    const { app, report } = analysed();
    const first = report.findings[0];
    if (first === undefined) throw new Error('nothing found');
    app.edit(setMark, {
      id: 'm' as MarkId,
      map: MAP,
      rule: first.id,
      departments: first.departments,
      kind: 'by-design',
      reason: 'so',
    });
    const keys = keysOf(presentedSlides(app.store.getState()));
    expect(keys).toHaveLength(5);
    expect(keys).not.toContain(first.key);
  });

  it('say nothing of a report that is about another map', () => {
    const { app } = analysed();
    app.edit(addMap, { id: SECOND, name: 'Second', kind: 'to-be', weights: 'scale' });
    expect(kinds(presentedSlides(app.store.getState())).slice(-2)).toEqual(['comparison', 'end']);
    app.store.setState({ map: SECOND });
    expect(kinds(presentedSlides(app.store.getState()))).toEqual(['title', 'end']);
  });

  it('are counted without the end', () => {
    const slides = presentedSlides(analysed().app.store.getState());
    expect([slideCounter(slides, 0), slideCounter(slides, 2), slideCounter(slides, slides.length - 1)]).toEqual([
      `1 / ${slides.length - 1}`,
      `3 / ${slides.length - 1}`,
      '',
    ]);
  });
});

it('the slide of here is that of the lit finding, of the comparison, else the map', () => {
  const { app, report } = analysed();
  app.edit(addMap, { id: SECOND, name: 'Second', kind: 'to-be', weights: 'scale' });
  const slides = presentedSlides(app.store.getState());
  const here = (view: 'map' | 'compare', litFinding?: string) =>
    slides[slideHere(slides, { ...app.store.getState(), view, litFinding })];
  expect(here('map', report.findings[1]?.key)).toMatchObject({ finding: report.findings[1] });
  expect(here('compare')?.kind).toBe('comparison');
  expect(here('map')?.kind).toBe('map');
  expect(slideHere([{ kind: 'title' }, { kind: 'end' }], app.store.getState())).toBe(0);
});

it('the slide of here is the saved view that is called up, as long as nothing else is asked', () => {
  const { app } = analysed();
  keep(app, 'As usual', {});
  keep(app, 'Weighty', { weight: 5 });
  const here = (): PresentedSlide | undefined => {
    const slides = presentedSlides(app.store.getState());
    return slides[slideHere(slides, app.store.getState())];
  };
  expect(here()?.kind).toBe('map');
  const [, view] = viewsHere(app.store.getState());
  if (view === undefined) throw new Error('no view was kept');
  callUpView(app, view);
  expect(here()).toEqual({ kind: 'view', view });
  setFilter(app, { way: 'hide' });
  expect(here()?.kind).toBe('map');
});

it('a finding without services brings its partners into sight, one with services only their ends', () => {
  const { content, report } = analysed();
  const seen = (id: string) => {
    const finding = report.findings.find((one) => one.id === id);
    return finding && [...departmentsSeen(finding, content)].sort();
  };
  expect(seen('single-point-of-failure')).toEqual(['A', 'B', 'C', 'D', 'Hub', 'Mid']);
  const [finding] = report.findings;
  if (finding === undefined) throw new Error('nothing found');
  const last = [...content.services.keys()].slice(-1);
  expect([...departmentsSeen({ ...finding, departments: [], services: last }, content)].sort()).toEqual([
    'Mid',
    'Tail',
  ]);
});
