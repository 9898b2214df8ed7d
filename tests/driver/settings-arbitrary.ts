import fc from 'fast-check';
import { type CutoffSettings, SENSITIVITIES } from '#shared/model/settings.ts';

const cutoff = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.double());
const plain = { noNullPrototype: true };

/** Settings that somebody might ask for, of rules that there are and others, with numbers that are none now and then. */
export const sensitivity = fc.constantFrom(...SENSITIVITIES);
export const cutoffs: fc.Arbitrary<CutoffSettings> = fc.dictionary(
  fc.constantFrom('silo', 'not-yet-made', 'overload'),
  fc.dictionary(fc.constantFrom('smallestMap', 'leastRatio'), cutoff, plain),
  plain,
);
