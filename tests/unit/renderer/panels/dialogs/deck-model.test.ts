import { describe, expect, it } from 'vitest';
import { chosenKinds, kindRows, moved, pageCounts, placed, switched } from '#renderer/panels/dialogs/deck-model.ts';
import { DEFAULT_KINDS, SLIDES } from '#shared/export/slides/slides.ts';

const order = (rows: ReturnType<typeof kindRows>) => rows.map(({ id }) => id);

describe('the kinds of slide in the dialog', () => {
  it('are all there, the usual ones ticked, in the usual order', () => {
    const rows = kindRows(DEFAULT_KINDS);
    expect(order(rows)).toEqual(SLIDES.map(({ id }) => id));
    expect(chosenKinds(rows)).toEqual(DEFAULT_KINDS);
  });

  it('keep the order that was chosen; others stand behind the one that usually comes before them', () => {
    const rows = kindRows(['method', 'map', 'title']);
    expect(chosenKinds(rows)).toEqual(['method', 'map', 'title']);
    expect(order(rows).slice(0, 3)).toEqual(['method', 'map', 'divisions']);
    expect(order(rows).slice(-2)).toEqual(['title', 'reading']);
    expect(new Set(order(rows)).size).toBe(SLIDES.length);
    expect(order(kindRows([]))).toEqual(SLIDES.map(({ id }) => id));
  });

  it('are ticked and moved, and stop at the ends', () => {
    const rows = kindRows(['title', 'map', 'matrix']);
    expect(chosenKinds(switched(rows, 'map'))).toEqual(['title', 'matrix']);
    expect(order(moved(rows, 'title', -1))).toEqual(order(rows));
    expect(order(moved(rows, 'title', 1)).slice(0, 2)).toEqual(['reading', 'title']);
    expect(order(moved(rows, 'method', 99)).at(-1)).toBe('method');
    expect(chosenKinds(placed(rows, 'matrix', 0))).toEqual(['matrix', 'title', 'map']);
  });

  it('have as many pages as were drawn', () => {
    const page = { name: 'x', title: 'x', picture: '' };
    const counts = pageCounts([
      { ...page, kind: 'map' },
      { ...page, kind: 'ledger' },
      { ...page, kind: 'ledger' },
    ]);
    expect([counts.get('map'), counts.get('ledger'), counts.get('title')]).toEqual([1, 2, undefined]);
  });
});
