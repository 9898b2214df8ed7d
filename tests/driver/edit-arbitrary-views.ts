import fc from 'fast-check';
import { keepView } from '#shared/edits/keep-view.ts';
import { removeView } from '#shared/edits/remove-view.ts';
import { renameView } from '#shared/edits/rename-view.ts';
import type { SavedViewId, Sight } from '#shared/model/saved-view.ts';
import { attempts } from './edit-attempt.ts';
import { department, division, language, map, name, notes, number } from './edit-fields.ts';
import { MAP } from './engagement-builder.ts';

const view = fc.nat({ max: 3 }).map((count) => `w${count}` as SavedViewId);

/** Ways of looking at a map, sensible or not. */
export const sight: fc.Arbitrary<Sight> = fc.record(
  {
    colour: fc.constantFrom('net', 'not-yet-made', ''),
    size: fc.constantFrom('load', 'even'),
    border: fc.constant('even'),
    arrows: fc.constantFrom('betweenness', 'weight'),
    divisions: fc.array(fc.oneof(division, fc.constant('')), { maxLength: 2 }),
    weight: fc.constantFrom(2, 0.5, 0),
    finding: fc.constantFrom('silo', 'any'),
    text: notes,
    way: fc.constantFrom('dim', 'hide'),
    focus: fc.array(department, { maxLength: 2 }),
    steps: fc.integer({ min: 1, max: 5 }),
    along: fc.constantFrom('both', 'customers'),
    collapsed: fc.array(division, { maxLength: 2 }),
    position: fc.record({ x: number, y: number }),
    zoom: fc.constantFrom(1, 0.25, 0, Number.NaN),
  },
  {
    requiredKeys: [
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
    ],
  },
) as fc.Arbitrary<Sight>;

export const viewAttempts = [
  attempts(keepView, fc.record({ id: view, map: fc.oneof(map, fc.constant(MAP)), name, sight })),
  attempts(renameView, fc.record({ view, name, language })),
  attempts(removeView, fc.record({ view })),
];
