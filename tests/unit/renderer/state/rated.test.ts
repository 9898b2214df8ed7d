import { expect, test } from 'vitest';
import { ratedNow } from '#renderer/state/rated.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { removeRound } from '#shared/edits/remove-round.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { setSettings } from '#shared/edits/set-settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { RoundId } from '#shared/model/round.ts';
import { latestRound, ratingsOf } from '#shared/ratings/ratings-of.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';

const sample = sampleEngagement('en');
const [department] = sample.departments.keys();

test('what the analysis reads of the latest round is kept while nothing that is measured changes', () => {
  if (department === undefined) throw new Error('no department');
  const before = ratedNow(sample);
  expect(before.size).toBeGreaterThan(30);
  expect(before).toEqual(ratingsOf(sample));
  const renamed = must(renameDepartment.run(sample, { department, name: 'Elsewhere', language: 'en' }));
  expect(ratedNow(renamed)).toBe(before);
});

test.each([
  ['fewer ratings', { ...sample, ratings: new Map([...sample.ratings].slice(0, 200)) }],
  ['another limit', must(setSettings.run(sample, { respondentLimit: 8 }))],
  ['one round less', must(removeRound.run(sample, { round: latestRound(sample) as RoundId }))],
])('%s is another answer', (_, other) => {
  const before = ratedNow(sample);
  const after = ratedNow(other);
  expect(after).toEqual(ratingsOf(other));
  expect(after).not.toEqual(before);
});

test('without ratings there is nothing to read', () => {
  expect(ratedNow(engagement('A > B'))).toBe(NO_RATINGS);
});
