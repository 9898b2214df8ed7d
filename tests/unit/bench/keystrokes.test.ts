import { expect, it } from 'vitest';
import { kumuCount, whole } from '#bench/keystrokes/kumu-count.ts';
import { orgloomKeys } from '#bench/keystrokes/orgloom-count.ts';
import { DEPARTMENTS, SCRIPT } from '#bench/keystrokes/script.ts';

it('is a script of 12 departments and 30 services', () => {
  expect(DEPARTMENTS).toHaveLength(12);
  expect(SCRIPT).toHaveLength(30);
});

it('needs at most 60 % of the presses of Kumu by its documented keys', () => {
  const ours = orgloomKeys(SCRIPT).length;
  const documented = kumuCount(SCRIPT, DEPARTMENTS, whole);
  expect(ours / documented).toBeLessThanOrEqual(0.6);
});
