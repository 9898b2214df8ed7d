import { describe, expect, it } from 'vitest';
import { setFilter } from '#renderer/state/filter.ts';
import type { Marked } from '#renderer/state/grid-span.ts';
import { shownNow } from '#renderer/state/shown.ts';
import {
  clearMarked,
  fillMarked,
  fillOver,
  pasteAt,
  selectionOf,
  setMarked,
} from '#renderer/views/matrix/matrix-edits.ts';
import { matrixOf } from '#renderer/views/matrix/matrix-model.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { testApp } from '#tests/driver/test-app.ts';

function open(...sketch: string[]) {
  const { app, errors, done } = testApp(sketch);
  const matrix = () => {
    const { engagement, map } = app.store.getState();
    const content = mapContent(engagement, map);
    if (content === undefined) throw new Error('no map');
    const shown = shownNow(app.store.getState());
    const filtered = shown && { shown, way: app.store.getState().filter.way };
    return matrixOf({ content, order: 'name', language: 'en', report: undefined, filtered });
  };
  const services = () => {
    const { engagement } = app.store.getState();
    const name = (id: Parameters<typeof engagement.departments.get>[0]) => {
      const row = engagement.departments.get(id);
      return row === undefined ? '' : nameIn(row, 'en');
    };
    return [...engagement.services.values()]
      .map((row) => `${name(row.provider)}${name(row.customer)}${row.weight}`)
      .sort();
  };
  return { app, matrix, services, errors, done };
}
const marked = (top: number, left: number, bottom = top, right = left): Marked => ({
  anchor: { row: top, column: left },
  cursor: { row: bottom, column: right },
});

describe('editing in the matrix', () => {
  it('sets all marked cells in one step', () => {
    const { app, matrix, services } = open('A', 'B', 'C', 'A > B 2');
    expect(setMarked(app, matrix(), marked(0, 0, 1, 2), 4)).toBe(true);
    expect(services()).toEqual(['AB4', 'AC4', 'BA4', 'BC4']);
    app.undo();
    expect(services()).toEqual(['AB2']);
  });

  it('clears with a word and a way back', () => {
    const { app, matrix, services, done } = open('A > B 2', 'A > B 3', 'B > A 1');
    clearMarked(app, matrix(), marked(0, 1));
    expect([services(), done()]).toEqual([['BA1'], ['2 services deleted']]);
    app.undo();
    expect(services()).toEqual(['AB2', 'AB3', 'BA1']);
  });

  it('fills downwards and to the right, and leaves the diagonal alone', () => {
    const { app, matrix, services } = open('A', 'B', 'C', 'D > A 5', 'B > D 3');
    fillMarked(app, matrix(), marked(1, 3, 2, 3), 'above');
    expect(services()).toEqual(['BD3', 'CD3', 'DA5']);
    fillMarked(app, matrix(), marked(3, 0, 3, 3), 'left');
    expect(services()).toEqual(['BD3', 'CD3', 'DA5', 'DB5', 'DC5']);
    fillMarked(app, matrix(), marked(0, 2), 'left');
    expect(services()).toEqual(['BD3', 'CD3', 'DA5', 'DB5', 'DC5']);
  });

  it('repeats a marking over the area it is drawn out to, as one step, and leaves the diagonal alone', () => {
    const { app, matrix, services } = open('A > B 5', 'A > C 3', 'D');
    fillOver(app, matrix(), { top: 0, left: 1, bottom: 0, right: 2 }, { top: 1, left: 1, bottom: 3, right: 2 });
    expect(services()).toEqual(['AB5', 'AC3', 'BC3', 'CB5', 'DB5', 'DC3']);
    app.undo();
    expect(services()).toEqual(['AB5', 'AC3']);
  });

  it('repeats nothing from the diagonal, and takes nothing away for it', () => {
    const { app, matrix, services } = open('A', 'B > A 4', 'C > A 2');
    fillMarked(app, matrix(), marked(0, 0, 2, 0), 'above');
    expect(services()).toEqual(['BA4', 'CA2']);
  });

  it('pastes whole or not at all', () => {
    const { app, matrix, services, errors, done } = open('A', 'B', 'C');
    pasteAt(app, matrix(), '\t3\t9', { row: 0, column: 0 });
    expect([services(), errors()]).toEqual([[], ['The weight 9 is not on the scale.']]);
    pasteAt(app, matrix(), '4\t3\t2', { row: 0, column: 0 });
    expect([services(), done()]).toEqual([['AB3', 'AC2'], ['2 cells set; 1 on the diagonal left out']]);
  });

  it('selects the services of what is marked, else the two departments', () => {
    const { matrix } = open('A > B 2', 'A > C 3');
    expect([...selectionOf(matrix(), marked(0, 0, 2, 2)).services]).toHaveLength(2);
    expect([...selectionOf(matrix(), marked(1, 2)).departments]).toEqual(['B', 'C']);
    expect(selectionOf(matrix(), marked(1, 1, 2, 2))).toMatchObject({ departments: new Set(), services: new Set() });
  });
});

describe('editing in the matrix while a filter hides', () => {
  const start = () => {
    const opened = open('A > B: small 2', 'A > B: large 4', 'A > C 2', 'B > C 5', 'C > A 4', 'D > A 1');
    setFilter(opened.app, { weight: 4, way: 'hide' });
    return opened;
  };

  it('neither fills, sets nor clears a pair with services that are hidden, and says so', () => {
    const { app, matrix, services, done } = start();
    const before = services();
    expect(matrix().heads.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    setMarked(app, matrix(), marked(0, 2), 5);
    clearMarked(app, matrix(), marked(0, 1));
    fillMarked(app, matrix(), marked(0, 1, 0, 2), 'left');
    expect(services()).toEqual(before);
    expect(done()[0]).toContain('the filter hides services there');
    clearMarked(app, matrix(), marked(0, 0, 2, 2));
    expect(services()).toEqual(['AB2', 'AB4', 'AC2', 'DA1']);
  });

  it('pastes around them, and leaves out departments that are hidden', () => {
    const { app, matrix, services, done } = start();
    pasteAt(app, matrix(), 'x\tA\tC\nB\t3\t3\nD\t3\t3\nA\t\t5', { row: 0, column: 0 });
    expect(services()).toEqual(['AB2', 'AB4', 'AC2', 'BA3', 'BC3', 'CA4', 'DA1']);
    expect(done()).toEqual(
      expect.arrayContaining([
        '2 cells left out: their departments are hidden by the filter.',
        expect.stringContaining('2 cells set'),
      ]),
    );
  });

  it('edits what is only dimmed', () => {
    const { app, matrix, services } = start();
    setFilter(app, { way: 'dim' });
    setMarked(app, matrix(), marked(0, 2), 3);
    expect(services()).toContain('AC3');
  });
});
