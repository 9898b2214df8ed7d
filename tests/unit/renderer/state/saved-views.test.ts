import { expect, it } from 'vitest';
import { paletteItems } from '#renderer/panels/dialogs/palette-model.ts';
import { setFilter } from '#renderer/state/filter.ts';
import type { MapCanvas } from '#renderer/state/map-canvas.ts';
import { callUpView, deleteView, keepSight, viewsHere } from '#renderer/state/saved-views.ts';
import { type Looks, USUAL_LOOKS } from '#shared/model/looks.ts';
import { NO_FILTER } from '#shared/model/map-filter.ts';
import { department, division } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const LOOKS: Looks = { colour: 'net', size: 'load', border: 'findings', arrows: 'even' };

function start() {
  const test = testApp(['Front { A, B }', 'A > B 5']);
  const { app } = test;
  const seen: unknown[] = [];
  app.canvas = {
    sight: () => ({ position: { x: 7, y: -3 }, zoom: 0.5 }),
    lookAt: (...place: unknown[]) => seen.push(place),
    reveal: () => undefined,
  } as unknown as MapCanvas;
  app.store.setState({
    looks: LOOKS,
    focus: { departments: [department('A')], steps: 3, way: 'customers' },
    collapsed: new Set([division('Front')]),
  });
  setFilter(app, { weight: 4, finding: 'any', text: 'a', divisions: [division('Front')], way: 'hide' });
  return { ...test, seen };
}

it('a kept view brings back looks, filter, focus, collapsed divisions, place and zoom', () => {
  const { app, seen } = start();
  const { looks, filter, focus, collapsed } = app.store.getState();
  expect(keepSight(app, 'Where it jams')).toBe(true);
  app.store.setState({ looks: USUAL_LOOKS, filter: NO_FILTER, focus: undefined, collapsed: new Set() });
  const steps = app.store.getState().history.past.length;
  const [view] = viewsHere(app.store.getState());
  if (view === undefined) throw new Error('no view was kept');
  callUpView(app, view);
  expect(app.store.getState()).toMatchObject({ looks, filter, focus, collapsed });
  expect(seen).toEqual([[{ x: 7, y: -3 }, 0.5]]);
  expect(app.store.getState().history.past.length).toBe(steps);
});

it('keeping and deleting are one undo step each, and a name that is taken is refused', () => {
  const { app, errors } = start();
  keepSight(app, 'Where it jams');
  expect(keepSight(app, 'where it jams')).toBe(false);
  expect(errors()).toHaveLength(1);
  const [view] = viewsHere(app.store.getState());
  if (view === undefined) throw new Error('no view was kept');
  deleteView(app, view);
  expect(viewsHere(app.store.getState())).toEqual([]);
  app.undo();
  expect(viewsHere(app.store.getState())).toEqual([view]);
  app.undo();
  expect(viewsHere(app.store.getState())).toEqual([]);
});

it('the palette finds it by its name', () => {
  const { app } = start();
  keepSight(app, 'Where it jams');
  expect(paletteItems(app.t(), app.store.getState(), 'jams')[0]).toMatchObject({
    kind: 'view',
    label: 'Where it jams',
  });
});
