import fc from 'fast-check';
import type { Extra } from '#shared/kernel/json.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { OrgMap } from '#shared/model/map.ts';
import type { SavedView, SavedViewId } from '#shared/model/saved-view.ts';

const plain = { noNullPrototype: true } as const;
const coordinate = fc.integer({ min: -5000, max: 5000 });

/** Kept views before they stand on a map; looks and rules among them that no version has. */
export const viewDraft = (name: fc.Arbitrary<string>, extra: fc.Arbitrary<Extra>) =>
  fc.array(
    fc.record(
      {
        on: fc.nat(),
        name,
        colour: fc.constantFrom('net', 'not-yet-made', ''),
        size: fc.constantFrom('load', ''),
        border: fc.constantFrom('even', 'findings'),
        arrows: fc.constantFrom('betweenness', 'weight'),
        divisions: fc.array(fc.constantFrom('v0', 'gone', ''), { maxLength: 2 }),
        weight: fc.constantFrom(0.5, 3),
        finding: fc.constantFrom('any', 'silo'),
        text: fc.oneof(fc.constant(''), name),
        way: fc.constantFrom('dim', 'hide'),
        focus: fc.array(fc.constantFrom('d-0', 'gone'), { maxLength: 2 }),
        steps: fc.integer({ min: 1, max: 9 }),
        along: fc.constantFrom('both', 'providers'),
        collapsed: fc.array(fc.constantFrom('v0', 'gone'), { maxLength: 1 }),
        position: fc.record({ x: coordinate, y: coordinate }, plain),
        zoom: fc.constantFrom(0.1, 1, 4),
        extra,
      },
      {
        requiredKeys: [
          'on',
          'name',
          'colour',
          'size',
          'border',
          'arrows',
          'divisions',
          'text',
          'way',
          'focus',
          'steps',
          'along',
          'collapsed',
          'position',
          'zoom',
          'extra',
        ],
        ...plain,
      },
    ),
    { maxLength: 3 },
  );

type Draft = ReturnType<typeof viewDraft> extends fc.Arbitrary<infer Rows> ? Rows : never;

/** The views on their maps; of two with one name on a map, the first. */
export function viewTable(draft: Draft, maps: readonly OrgMap[]): ReadonlyMap<SavedViewId, SavedView> {
  const taken = new Set<string>();
  const views = new Map<SavedViewId, SavedView>();
  for (const [order, { on, ...row }] of draft.entries()) {
    const map = (maps[on % maps.length] as OrgMap).id;
    const key = `${map} ${nameKey(row.name)}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const id = `w${order}` as SavedViewId;
    views.set(id, { ...row, id, map, order, translations: {} } as unknown as SavedView);
  }
  return views;
}
