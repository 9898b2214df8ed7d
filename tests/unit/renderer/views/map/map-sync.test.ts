import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { NOTHING } from '#renderer/state/selection.ts';
import { type MapElements, mapElements } from '#renderer/views/map/map-model.ts';
import { mapDifference, syncMap } from '#renderer/views/map/map-sync.ts';
import { map } from '#tests/driver/engagement-builder.ts';

const drawn = (...sketch: string[]): MapElements =>
  mapElements({
    content: map(...sketch),
    language: 'en',
    selection: NOTHING,
    report: undefined,
    lit: undefined,
    fates: new Map(),
    serviceNames: false,
  });

describe('mapDifference', () => {
  it('is empty between equal drawings made anew', () => {
    expect(mapDifference(drawn('A > B 3'), drawn('A > B 3'))).toEqual({ removed: [], added: [], changed: [] });
  });

  it('names only what changed', () => {
    const { removed, added, changed } = mapDifference(drawn('A > B 3', 'A > C 1'), drawn('A > B 5', 'A > C 1'));
    expect([removed, added, changed.map(([id]) => id)]).toEqual([[], [], ['s1']]);
  });

  it('draws a reversed service anew, since the library cannot turn one round', () => {
    const { removed, added } = mapDifference(drawn('A > B 3'), drawn('B > A 3'));
    expect(removed).toEqual(['s1']);
    expect(added.map(([id]) => id)).toEqual(['s1']);
  });
});

describe('syncMap', () => {
  const drawnThrough = (...steps: MapElements[]): cytoscape.Core => {
    const cy = cytoscape({ headless: true, styleEnabled: true });
    let before: MapElements = new Map();
    for (const step of steps) {
      syncMap(cy, before, step);
      before = step;
    }
    return cy;
  };

  it('leaves the drawing as one made at once', () => {
    const end = drawn('Ops { A, B }', 'A > B 5', 'C @ 40,50');
    const cy = drawnThrough(drawn('A > B 3', 'D'), drawn('Ops { A }', 'A > B 4'), end);
    expect(new Set(cy.elements().map((element) => element.id()))).toEqual(new Set(end.keys()));
    expect(cy.getElementById('B').parent().first().id()).toBe('Ops');
    expect(cy.getElementById('C').position()).toEqual({ x: 40, y: 50 });
  });

  it('keeps the departments of a division that goes away', () => {
    const cy = drawnThrough(drawn('Ops { A, B }', 'A > B 5'), drawn('A > B 5'));
    expect(cy.getElementById('A').parent().empty()).toBe(true);
    expect(
      cy
        .elements()
        .map((element) => element.id())
        .sort(),
    ).toEqual(['A', 'B', 's1']);
  });

  it('takes up and gives up a selection', () => {
    const picked = new Map([...drawn('A')].map(([id, spec]) => [id, { ...spec, selected: true }]));
    expect(drawnThrough(drawn('A'), picked).$(':selected').length).toBe(1);
    expect(drawnThrough(picked, drawn('A')).$(':selected').length).toBe(0);
  });
});
