import { expect, test } from 'vitest';
import { setSettings } from '#shared/edits/set-settings.ts';
import { must } from '#shared/kernel/result.ts';
import { isIdle, outcome } from '#tests/driver/edit-outcome.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';

const drawn = engagement('A > B 4');

test('says how much it takes to be flagged; fields left out stay', () => {
  const strict = must(setSettings.run(drawn, { sensitivity: 'strict' }));
  const both = must(
    setSettings.run(strict, { cutoffs: { silo: { smallestMap: 4, closedPercent: -20 }, overload: {} } }),
  );
  expect(both.settings).toMatchObject({
    sensitivity: 'strict',
    cutoffs: { silo: { closedPercent: -20, smallestMap: 4 } },
  });
  expect(Object.keys(both.settings.cutoffs)).toEqual(['silo']);
  expect(must(setSettings.run(both, { cutoffs: {} })).settings).toMatchObject({ sensitivity: 'strict', cutoffs: {} });
});

test('changes nothing where nothing is different', () => {
  expect(isIdle(drawn, setSettings.run(drawn, { sensitivity: 'standard', cutoffs: { silo: {} } }))).toBe(true);
  const some = must(setSettings.run(drawn, { cutoffs: { silo: { smallestMap: 4, closedPercent: -20 } } }));
  expect(isIdle(some, setSettings.run(some, { cutoffs: { silo: { closedPercent: -20, smallestMap: 4 } } }))).toBe(true);
});

test('is refused for what is no number, or no name', () => {
  expect(outcome(setSettings.run(drawn, { cutoffs: { silo: { smallestMap: Number.NaN } } }))).toBe(
    'cutoff-not-a-number',
  );
  expect(outcome(setSettings.run(drawn, { cutoffs: { silo: { 'smallest map': 3 } } }))).toBe('cutoff-not-a-number');
});
