import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AsideWorker, createAside } from '#renderer/state/aside.ts';
import { SPINNER_AFTER } from '#renderer/state/work.ts';

/** A worker that answers with the question in capitals, when the test says so. */
function slowAside() {
  const asked: { readonly question: number; readonly ask: string }[] = [];
  const heard: string[] = [];
  let stops = 0;
  let tell: Parameters<AsideWorker<string, string>['hear']>[0] = () => undefined;
  let fail = (): void => undefined;
  const aside = createAside<string, string>({
    ask: (question) => void asked.push(question),
    hear: (answer) => {
      tell = answer;
    },
    failed: (told) => {
      fail = told;
    },
    stop: () => void stops++,
  });
  return {
    heard,
    want: (ask: string) =>
      aside.want(ask, ask, (answer) => void heard.push(typeof answer === 'string' ? answer : answer.failure.code)),
    asked: () => asked.map(({ ask }) => ask),
    answer(index: number): void {
      const { question = 0, ask = '' } = asked[index] ?? {};
      tell({ question, answer: ask.toUpperCase() });
    },
    fail: () => fail(),
    stops: () => stops,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks once for what is known afterwards', () => {
  const { want, answer, heard, asked } = slowAside();
  want('a');
  answer(0);
  want('b');
  answer(1);
  want('a');
  expect([heard, asked()]).toEqual([
    ['A', 'B', 'A'],
    ['a', 'b'],
  ]);
});

it('lets a run that is out of date finish for a moment, and keeps what it found', () => {
  const { want, answer, heard, asked, stops } = slowAside();
  want('a');
  want('b');
  want('c');
  expect(asked()).toEqual(['a']);
  answer(0);
  expect([heard, asked()]).toEqual([[], ['a', 'c']]);
  answer(1);
  want('a');
  expect([heard, stops()]).toEqual([['C', 'A'], 0]);
});

it('ends one that takes longer, and asks what is wanted now', () => {
  const { want, answer, heard, asked, stops } = slowAside();
  want('a');
  vi.advanceTimersByTime(SPINNER_AFTER);
  expect(stops()).toBe(0);
  want('b');
  expect([stops(), asked()]).toEqual([1, ['a', 'b']]);
  answer(0);
  expect(heard).toEqual([]);
  answer(1);
  expect(heard).toEqual(['B']);
});

it('ends the run of a panel that was closed, and hears nothing of it', () => {
  const { want, answer, heard, stops } = slowAside();
  const leave = want('a');
  leave();
  vi.advanceTimersByTime(SPINNER_AFTER);
  answer(0);
  expect([stops(), heard]).toEqual([1, []]);
});

it('says that a fault of ours ended it, and goes on with the next question', () => {
  const { want, answer, heard, fail } = slowAside();
  want('a');
  fail();
  want('b');
  answer(1);
  expect(heard).toEqual(['bug', 'B']);
});
