import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followStability, QUIET, type StabilityWorker } from '#renderer/state/stability.ts';
import { createAppStore } from '#renderer/state/store.ts';
import type { StabilityAnswer, StabilityQuestion } from '#renderer/workers/stability-messages.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { keptCounts } from '#shared/analysis/stability.ts';
import { must } from '#shared/kernel/result.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { engagement, MAP } from '#tests/driver/engagement-builder.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function slowWorker() {
  const asked: StabilityQuestion[] = [];
  const heard = { answer: (_: StabilityAnswer): void => undefined, stops: 0 };
  const worker: StabilityWorker = {
    ask: (question) => void asked.push(question),
    hear: (answer) => {
      heard.answer = answer;
    },
    failed: () => undefined,
    stop: () => void heard.stops++,
  };
  const answer = (): void => {
    const last = asked.at(-1);
    if (last === undefined) throw new Error('nothing was asked');
    const { question, content, settings, findings, part } = last;
    heard.answer({ question, counts: keptCounts(content, settings, findings, part) });
  };
  return { worker, asked, heard, answer };
}

function start() {
  const store = createAppStore({ engagement: engagement('A > B 4', 'B > C 2'), language: 'en', theme: 'light' });
  const workers = [slowWorker(), slowWorker()] as const;
  const run = followStability(
    store,
    workers.map(({ worker }) => worker),
  );
  const reportOf = () => {
    const content = mapContent(store.getState().engagement, MAP);
    if (content === undefined) throw new Error('no map');
    return must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
  };
  const show = () => store.setState({ analysis: { report: reportOf(), running: false, fault: undefined } });
  const stability = () => store.getState().stability;
  return { store, workers, run, show, stability };
}

it('asks once the report has stood for a moment, each worker for its part, and shows all at once', () => {
  const { store, workers, show, stability } = start();
  show();
  expect(workers[0].asked.length).toBe(0);
  vi.advanceTimersByTime(QUIET);
  expect(workers.map(({ asked }) => asked.map(({ part }) => [part.from, part.to]))).toEqual([[[0, 50]], [[50, 100]]]);
  workers[1].answer();
  expect(stability().findings).toBeUndefined();
  workers[0].answer();
  expect(stability().report).toBe(store.getState().analysis.report);
  expect(stability().findings?.get('one-way-dependency:A:B')?.samples).toBe(100);
});

it('does not ask about a report that is about to change, and ends what goes on about it', () => {
  const { store, workers, show, stability } = start();
  show();
  store.setState(({ analysis }) => ({ analysis: { ...analysis, running: true } }));
  vi.advanceTimersByTime(10 * QUIET);
  expect(workers[0].asked.length).toBe(0);
  show();
  vi.advanceTimersByTime(QUIET);
  store.setState(({ analysis }) => ({ analysis: { ...analysis, running: true } }));
  expect(workers.map(({ heard }) => heard.stops)).toEqual([1, 1]);
  workers[0].answer();
  workers[1].answer();
  expect(stability().findings).toBeUndefined();
});

it('knows the answer when the same content comes again', () => {
  const { workers, show, stability, store } = start();
  show();
  vi.advanceTimersByTime(QUIET);
  for (const worker of workers) worker.answer();
  show();
  expect(stability().report).toBe(store.getState().analysis.report);
  expect(stability().findings?.size).toBe(1);
  vi.advanceTimersByTime(10 * QUIET);
  expect(workers[0].asked.length).toBe(1);
});

it('shows how far it is after a moment, and is ended by the user', () => {
  const { workers, run, show, stability } = start();
  show();
  vi.advanceTimersByTime(QUIET);
  workers[0].heard.answer({ question: workers[0].asked[0]?.question ?? 0, share: 0.5 });
  vi.advanceTimersByTime(300);
  expect(stability().progress).toEqual({ share: 0.25, long: false });
  run.cancel();
  expect(stability().progress).toBeUndefined();
  expect(workers.map(({ heard }) => heard.stops)).toEqual([1, 1]);
});
