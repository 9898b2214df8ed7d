import { describe, expect, it } from 'vitest';
import { addMap } from '#shared/edits/add-map.ts';
import { keepView } from '#shared/edits/keep-view.ts';
import { removeMap } from '#shared/edits/remove-map.ts';
import { removeView } from '#shared/edits/remove-view.ts';
import { renameView } from '#shared/edits/rename-view.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import type { SavedViewId, Sight } from '#shared/model/saved-view.ts';
import { outcome } from '#tests/driver/edit-outcome.ts';
import { engagement, MAP } from '#tests/driver/engagement-builder.ts';

const SIGHT: Sight = {
  ...{ colour: 'net', size: 'even', border: 'even', arrows: 'weight' },
  ...{ divisions: [], text: '', way: 'dim', focus: [], steps: 1, along: 'both', collapsed: [] },
  position: { x: 3, y: 4 },
  zoom: 0.5,
};
const id = (text: string) => text as SavedViewId;
const start = engagement('A > B 3');
const keep = (over: Partial<Parameters<typeof keepView.run>[1]> = {}, from = start) =>
  keepView.run(from, { id: id('w1'), map: MAP, name: ' Where it jams ', sight: SIGHT, ...over });

describe('keep-view', () => {
  it('keeps views behind each other, each under a name of its own', () => {
    const one = must(keep());
    const two = must(keep({ id: id('w2'), name: 'Overview' }, one));
    expect([...two.views.values()].map(({ name, order }) => [name, order])).toEqual([
      ['Where it jams', 0],
      ['Overview', 1],
    ]);
    expect(outcome(keep({ id: id('w3'), name: 'where it JAMS' }, two))).toBe('name-taken');
    expect(outcome(keep({ id: id('w3'), name: ' ' }, two))).toBe('name-empty');
  });

  it('shows something else under the same name, and forgets what is not asked any more', () => {
    const first = must(keep({ sight: { ...SIGHT, weight: 4, finding: 'silo' } }));
    const after = must(keep({ name: 'ignored' }, first)).views.get(id('w1'));
    expect(after).toMatchObject({ name: 'Where it jams', order: 0, zoom: 0.5 });
    expect(after).not.toHaveProperty('weight');
    expect(after).not.toHaveProperty('finding');
  });

  it('refuses what cannot be looked at', () => {
    expect(outcome(keep({ map: 'gone' as MapId }))).toBe('no-such-map');
    expect(outcome(keep({ sight: { ...SIGHT, zoom: 0 } }))).toBe('amount-not-positive');
    expect(outcome(keep({ sight: { ...SIGHT, position: { x: Number.NaN, y: 0 } } }))).toBe('position-not-a-number');
  });
});

describe('rename-view and remove-view', () => {
  it('rename and take away one view, or say that it is gone', () => {
    const kept = must(keep());
    const view = id('w1');
    expect(must(renameView.run(kept, { view, name: 'Jam', language: 'en' })).views.get(view)?.name).toBe('Jam');
    expect(renameView.run(kept, { view, name: 'Where it jams', language: 'en' })).toEqual({ ok: true, value: kept });
    expect(must(removeView.run(kept, { view })).views.size).toBe(0);
    expect(outcome(removeView.run(start, { view }))).toBe('no-such-view');
    expect(outcome(renameView.run(start, { view, name: 'Jam', language: 'en' }))).toBe('no-such-view');
  });
});

it('a map that goes takes its views along', () => {
  const other = { id: 'other' as MapId, name: 'To be', kind: 'to-be', weights: 'scale' } as const;
  const two = must(addMap.run(must(keep()), other));
  expect(must(removeMap.run(two, { map: MAP })).views.size).toBe(0);
  expect(must(removeMap.run(two, { map: other.id })).views.size).toBe(1);
});
