import { describe, expect, it } from 'vitest';
import { answerCells, chooseDesk, startRater, startRound } from '#renderer/views/ratings/ratings-edits.ts';
import { answeredShare, openDesk, ratingRows } from '#renderer/views/ratings/ratings-model.ts';
import { questionText } from '#shared/export/question-text.ts';
import { DIMENSIONS, SIDES } from '#shared/model/rating.ts';
import { scoresOf } from '#shared/ratings/scores.ts';
import { department } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

function open(...sketch: string[]) {
  const { app, errors } = testApp(sketch);
  const desk = () => {
    const { engagement, map, rating } = app.store.getState();
    return openDesk(engagement, map, rating, app.t());
  };
  const rows = () => {
    const { engagement, map } = app.store.getState();
    const { round } = desk();
    const scores = round === undefined ? undefined : scoresOf(engagement, map, round.id);
    return ratingRows(engagement, map, desk(), scores, app.t());
  };
  const answer = (row: number, column: number, value: number | null | undefined) =>
    answerCells(app, desk(), rows(), { top: row, left: column, bottom: row, right: column }, value);
  return { app, errors, desk, rows, answer };
}
const SKETCH = ['Finance > Sales: credit check 4', 'IT > Sales 2', 'Sales > IT 1'];

describe('the desk', () => {
  it('begins with nothing, then with a round of today and a respondent by number', () => {
    const { app, desk } = open(...SKETCH);
    expect([desk().round, desk().rater]).toEqual([undefined, undefined]);
    startRound(app);
    expect(desk().round).toMatchObject({ name: 'Round 1', date: '2026-03-31' });
    startRater(app, desk());
    startRater(app, desk());
    expect(desk().raters.map(({ name }) => name)).toEqual(['1', '2']);
    expect(desk().rater?.name).toBe('2');
    app.undo();
    expect(desk().rater?.name).toBe('1');
  });

  it('offers the departments that have a say on the side, and their services', () => {
    const { app, desk, rows } = open(...SKETCH, 'HR');
    expect(desk().departments.map(({ name }) => name)).toEqual(['IT', 'Sales']);
    chooseDesk(app, { department: department('Sales') });
    expect(rows().map(({ partner, name }) => [partner, name])).toEqual([
      ['Finance', 'credit check'],
      ['IT', ''],
    ]);
    chooseDesk(app, { side: 'provider', department: department('Finance') });
    expect(desk().departments.map(({ name }) => name)).toEqual(['Finance', 'IT', 'Sales']);
    expect(rows().map(({ partner }) => partner)).toEqual(['Sales']);
  });

  it('is empty where nobody provides anything', () => {
    expect(open('HR').desk()).toMatchObject({ departments: [], department: undefined, rater: undefined });
  });
});

describe('answers', () => {
  it('stand in their cells, a step each, on the side of performance or of importance', () => {
    const { app, desk, rows, answer } = open(...SKETCH);
    startRound(app);
    chooseDesk(app, { department: department('Sales') });
    startRater(app, desk());
    answer(0, 1, 4);
    answer(0, 2, null);
    expect(rows()[0]?.answers).toEqual({ awareness: 4, goals: null });
    expect(answeredShare(rows())).toEqual({ answered: 2, all: 16 });
    chooseDesk(app, { aspect: 'importance' });
    expect(rows()[0]?.answers).toEqual({});
    answer(0, 1, 5);
    chooseDesk(app, { aspect: 'performance' });
    expect(rows()[0]?.answers).toEqual({ awareness: 4, goals: null });
    app.undo();
    app.undo();
    expect(rows()[0]?.answers).toEqual({ awareness: 4 });
  });

  it('fill a whole marking as one step', () => {
    const { app, desk, rows } = open(...SKETCH);
    startRound(app);
    chooseDesk(app, { department: department('Sales') });
    startRater(app, desk());
    answerCells(app, desk(), rows(), { top: 0, left: 0, bottom: 1, right: 7 }, 3);
    expect(answeredShare(rows()).answered).toBe(16);
    app.undo();
    expect(answeredShare(rows()).answered).toBe(0);
  });

  it('have a score beside them only from five respondents on', () => {
    const { app, desk, rows, answer } = open(...SKETCH);
    startRound(app);
    chooseDesk(app, { department: department('Sales') });
    const scores: (string | undefined)[] = [rows()[0]?.score];
    for (const value of [2, 2, 3, 4, 4]) {
      startRater(app, desk());
      answer(0, 4, value);
      scores.push(rows()[0]?.score);
    }
    expect(scores).toEqual(['–', ...Array(4).fill('fewer than 5'), '3.0']);
  });

  it('are refused where the file can only be read', () => {
    const { app, desk, answer, errors } = open(...SKETCH);
    startRound(app);
    startRater(app, desk());
    app.store.setState({ readOnly: true });
    expect(answer(0, 0, 4)).toBe(false);
    expect(errors()).toHaveLength(1);
  });
});

it('asks in full, with the department at the other end in its place', () => {
  const { app, desk } = open(...SKETCH);
  const asked = SIDES.flatMap((side) =>
    (['performance', 'importance'] as const).flatMap((aspect) =>
      DIMENSIONS.map((subject) => questionText(app.t(), { ...desk(), side, aspect }, subject, 'Finance')),
    ),
  );
  expect(new Set(asked).size).toBe(28);
  expect(asked.filter((text) => text.includes('Finance'))).toHaveLength(21);
  expect(asked[3]).toBe('To what extent does Finance deliver at the time agreed with your department?');
});
