import { expect, test } from 'vitest';
import { findingChanges } from '#shared/analysis/finding-changes.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import { department, map } from '#tests/driver/engagement-builder.ts';

const [pattern] = must(runAnalysis(map('A > B 4'), STANDARD_SETTINGS, NO_RATINGS)).findings;

/** A finding about these departments, in this order. */
function about(names: string, severity: Finding['severity'] = 'finding'): Finding {
  if (pattern === undefined) throw new Error('nothing to copy');
  return { ...pattern, departments: names.split('').map(department), severity };
}

const NAMES = 'ABCDE';
/** A is Z on the other map, B is Y and so on: their order of id is turned round. */
const pairs = new Map([...NAMES].map((name, at) => [department(name), department('ZYXWV'[at] ?? '')]));
const changes = (before: readonly Finding[], after: readonly Finding[]) => {
  const { appeared, vanished, changed } = findingChanges(before, after, pairs);
  const subjects = (findings: readonly Finding[]) => findings.map((one) => one.departments.join(''));
  return [subjects(vanished), subjects(appeared), subjects(changed.map((pair) => pair.after))];
};

test('a pair is the same in the same order only', () => {
  expect(changes([about('AB')], [about('ZY')])).toEqual([[], [], []]);
  expect(changes([about('AB')], [about('YZ')])).toEqual([['AB'], ['YZ'], []]);
});

test('three and more are the same wherever they begin', () => {
  expect(changes([about('ABC')], [about('XYZ', 'worth-a-look')])).toEqual([[], [], ['XYZ']]);
});

test('those in the same order come first, so that two ways round the same three stay apart', () => {
  const both = [about('ABC', 'finding'), about('ACB', 'worth-a-look')];
  expect(changes(both, [about('ZXY', 'worth-a-look'), about('ZYX', 'finding')])).toEqual([[], [], []]);
  expect(changes(both, [about('ZXY', 'worth-a-look')])).toEqual([['ABC'], [], []]);
});

test('what is about a department that is gone has vanished', () => {
  expect(changes([about('AF')], [about('ZF')])).toEqual([['AF'], ['ZF'], []]);
});
