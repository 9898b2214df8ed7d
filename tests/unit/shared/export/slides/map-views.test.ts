import { expect, test } from 'vitest';
import { buildDeck } from '#shared/export/build-deck.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import { USUAL_LOOKS } from '#shared/model/looks.ts';
import { NO_TRANSLATIONS } from '#shared/model/named.ts';
import type { SavedView, SavedViewId } from '#shared/model/saved-view.ts';
import { exportInput, sketch } from '#tests/driver/export-sketch.ts';

const MAP = sketch({
  divisions: { Front: ['Sales', 'Service'], Back: ['Finance', 'IT'] },
  services: ['Finance > Sales 4 credit check', 'IT > Finance 2', 'Sales > Service 5'],
});

const view = (id: string, name: string, order: number, sight: Partial<SavedView>): SavedView => ({
  ...{ id: id as SavedViewId, map: MAP.map, name, translations: NO_TRANSLATIONS, order, extra: NO_EXTRA },
  ...{ ...USUAL_LOOKS, divisions: [], text: '', way: 'dim', focus: [], steps: 1, along: 'both', collapsed: [] },
  ...{ position: { x: 0, y: 0 }, zoom: 1 },
  ...sight,
});

const VIEWS = [
  view('v2', 'Strong ones', 2, { weight: 4, way: 'hide' }),
  view('v1', 'Around IT', 1, { focus: [MAP.id('IT')] }),
  view('v3', 'Nobody', 3, { text: 'no such department' }),
];

test('each saved view is a slide in its order, with what it lets through; one that lets nothing through is none', () => {
  const engagement = { ...MAP.engagement, views: new Map(VIEWS.map((row) => [row.id, row])) };
  const deck = { kinds: ['map-views'], ratio: '16:9', language: 'en' } as const;
  const { slides } = buildDeck({ ...exportInput({ ...MAP, engagement }), deck });
  expect(slides.map(({ title }) => title)).toEqual([
    'Around IT: 2 of 4 departments and 1 service between them',
    'Strong ones: 3 of 4 departments and 2 services between them',
  ]);
  const boxes = slides.map(({ items }) => items.filter(({ name }) => /^department:[^:]+$/.test(name)).length);
  expect(boxes).toEqual([4, 3]);
});
