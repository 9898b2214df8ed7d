import { expect, test } from 'vitest';
import { heatRows, toneOf } from '#renderer/views/scores/heat-model.ts';
import { openScores, ratedDepartments } from '#renderer/views/scores/scores-model.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { answered, ROUND, withLater, withRaters } from '#tests/driver/rating-sketch.ts';

const DRAWN = engagement('Finance > Sales 4', 'Audit > HR 2');
const STAFF = withRaters(DRAWN, { Sales: 5, HR: 4 });
const RATED = [
  { service: service(1), performance: Array.from({ length: 5 }, () => [2, 5]), importance: [] },
  { service: service(2), performance: Array.from({ length: 4 }, () => [1]) },
].reduce(answered, STAFF);
const t = createTranslator('en');
const open = (of = RATED) => openScores(of, MAP, undefined, t);

test('there is nothing to open before anything was rated', () => {
  expect(open(DRAWN)).toBeUndefined();
  expect(open(STAFF)).toBeUndefined();
});

test('the latest round that was rated opens, unless another is chosen', () => {
  const later = withLater(RATED);
  expect(open(later)?.round.id).toBe(ROUND);
  const [, second] = open(later)?.rounds ?? [];
  expect(openScores(later, MAP, second?.id, t)?.scores.services).toEqual([]);
});

test('rows are by name or by the value of a column, and what is withheld is said in words', () => {
  const opened = open();
  if (opened === undefined) throw new Error('nothing was opened');
  expect(heatRows(opened, 'performance', 'name').map(({ name }) => name)).toEqual(['Audit', 'Finance']);
  const [finance, audit] = heatRows(opened, 'performance', 'awareness');
  expect(finance?.cells[1]).toMatchObject({ text: '2.0', answers: 'n 5', tone: 1, label: 'Awareness 2.0, 5 answers' });
  expect(audit?.cells[1]).toEqual({
    column: 'awareness',
    text: 'withheld',
    answers: '',
    label: 'Awareness: withheld, since fewer than 5 answered',
    state: 'withheld',
  });
  expect(heatRows(opened, 'gap', 'name')[1]?.cells[2]?.text).toBe('+1.0');
  expect(ratedDepartments(opened)).toEqual(['Audit', 'Finance', 'HR', 'Sales'].map(department));
});

test('of too few, no number is said in any language', () => {
  for (const language of LANGUAGES) {
    const opened = openScores(RATED, MAP, ROUND, createTranslator(language));
    if (opened === undefined) throw new Error('nothing was opened');
    const [audit] = heatRows(opened, 'performance', 'name');
    for (const { text } of audit?.cells ?? []) expect(text).not.toMatch(/\d/);
  }
});

test('tones are those of the legend, with a performance placed by its distance to the target', () => {
  expect([-1.5, -1, -0.3, 0, 0.25, 1].map((gap) => toneOf('gap', gap, 4))).toEqual([1, 2, 2, 3, 4, 5]);
  expect(toneOf('performance', 4, 4)).toBe(3);
  expect(toneOf('performance', 2.9, 4)).toBe(1);
  expect([1, 3, 4.5].map((level) => toneOf('importance', level, 4))).toEqual([1, 3, 5]);
});
