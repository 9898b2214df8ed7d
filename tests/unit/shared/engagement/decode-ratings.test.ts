import { expect, test } from 'vitest';
import { decode } from '#shared/engagement/decode.ts';
import type { DecodeFault } from '#shared/engagement/decode-fault.ts';
import { must } from '#shared/kernel/result.ts';
import { type SmallFile, spoiled } from './small-file.ts';

test('leaves out raters of departments and ratings of services that an older program took away', () => {
  const without = (change: (file: SmallFile) => void) => must(decode(spoiled(change))).engagement;
  const gone = without((file) => file.services.splice(0, 1));
  expect([gone.raters.size, gone.ratings.size]).toEqual([1, 0]);
  const none = without((file) => Object.assign(file.raters[0] ?? {}, { department: 'd9' }));
  expect([none.rounds.size, none.raters.size, none.ratings.size]).toEqual([1, 0, 0]);
});

test.each<[string, (file: SmallFile) => void, DecodeFault]>([
  [
    'an answer off the scale',
    (f) => Object.assign(f.ratings[0] ?? {}, { performance: { time: 6 } }),
    { code: 'engagement-field-invalid', place: 'ratings[0].performance.time' },
  ],
  [
    'an answer between two',
    (f) => Object.assign(f.ratings[0] ?? {}, { importance: { time: 2.5 } }),
    { code: 'engagement-field-invalid', place: 'ratings[0].importance.time' },
  ],
  [
    'a rating in no round',
    (f) => Object.assign(f.ratings[0] ?? {}, { round: 'r9' }),
    { code: 'engagement-reference-broken', place: 'ratings[0].round' },
  ],
  [
    'the same rating twice',
    (f) => f.ratings.push({ ...(f.ratings[0] ?? {}), id: 'g2' }),
    { code: 'engagement-rated-twice', place: 'ratings[1].rater' },
  ],
  [
    'a round on a day that does not exist',
    (f) => Object.assign(f.rounds[0] ?? {}, { date: '2026-02-30' }),
    { code: 'engagement-field-invalid', place: 'rounds[0].date' },
  ],
  [
    'a limit that would show who said what',
    (f) => Object.assign(f.settings, { respondentLimit: 1 }),
    { code: 'engagement-field-invalid', place: 'settings.respondentLimit' },
  ],
])('refuses %s', (_, change, fault) => {
  expect(decode(spoiled(change))).toEqual({ ok: false, failure: fault });
});
