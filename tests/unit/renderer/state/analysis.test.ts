import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAnalysis } from '#renderer/state/analysis.ts';
import { NO_ANALYSIS } from '#renderer/state/analysis-state.ts';
import { createAppStore } from '#renderer/state/store.ts';
import type { AnalysisAnswer, AnalysisQuestion } from '#renderer/workers/analysis-messages.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { addDivision } from '#shared/edits/add-division.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { setWeight } from '#shared/edits/set-weight.ts';
import { must } from '#shared/kernel/result.ts';
import { department, division, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';

/** An analysis that answers when the test says so. */
function slowAnalysis() {
  const asked: AnalysisQuestion[] = [];
  let stops = 0;
  let tell: (answer: AnalysisAnswer) => void = () => undefined;
  let fail = (): void => undefined;
  return {
    asked,
    ask: (question: AnalysisQuestion) => void asked.push(question),
    hear: (answer: typeof tell) => {
      tell = answer;
    },
    failed: (told: () => void) => {
      fail = told;
    },
    fail: () => fail(),
    stop: () => void stops++,
    get stops() {
      return stops;
    },
    progress(index: number, share: number): void {
      tell({ question: asked[index]?.question ?? 0, share });
    },
    answer(index: number): void {
      const question = asked[index];
      if (question === undefined) throw new Error(`no question ${index}`);
      tell({ question: question.question, result: runAnalysis(question.content, STANDARD_SETTINGS, NO_RATINGS) });
    },
  };
}

function start() {
  const store = createAppStore({ engagement: engagement('A > B 3'), language: 'en', theme: 'light' });
  const worker = slowAnalysis();
  const run = followAnalysis(store, worker);
  const change = (weight: number): void =>
    store.setState((state) => ({
      engagement: must(setWeight.run(state.engagement, { services: [service(1)], weight })),
    }));
  const strength = (): number | undefined =>
    store.getState().analysis.report?.departments.get(department('A'))?.outStrength;
  return { store, worker, run, change, strength };
}

it('asks at once and shows the answer', () => {
  const { worker, strength, store } = start();
  expect(store.getState().analysis.running).toBe(true);
  worker.answer(0);
  expect(strength()).toBe(3);
  expect(store.getState().analysis.running).toBe(false);
});

it('asks again after an edit, and keeps the old report readable meanwhile', () => {
  const { worker, change, strength } = start();
  worker.answer(0);
  change(5);
  expect(worker.asked.length).toBe(2);
  expect(strength()).toBe(3);
  worker.answer(1);
  expect(strength()).toBe(5);
});

it('drops an answer that came too late, and asks one question at a time', () => {
  const { worker, change, strength } = start();
  change(4);
  change(5);
  expect(worker.asked.length).toBe(1);
  worker.answer(0);
  expect(strength()).toBeUndefined();
  expect(worker.asked.length).toBe(2);
  worker.answer(1);
  expect(strength()).toBe(5);
});

it('says that it could not, instead of waiting for ever, and asks again after the next edit', () => {
  const { store, worker, change, strength } = start();
  worker.fail();
  expect(store.getState().analysis).toMatchObject({ running: false, fault: { code: 'bug' } });
  change(5);
  worker.answer(1);
  expect(strength()).toBe(5);
});

it('asks again when a division is added, empty as it still is', () => {
  const { store, worker } = start();
  worker.answer(0);
  store.setState((state) => ({
    engagement: must(addDivision.run(state.engagement, { id: division('Plant'), map: MAP, name: 'Plant' })),
  }));
  expect(worker.asked.length).toBe(2);
});

it('keeps findings while only places and notes change, and does not ask', () => {
  const { store, worker } = start();
  worker.answer(0);
  const before = store.getState().analysis;
  store.setState((state) => ({
    engagement: must(
      moveDepartments.run(state.engagement, { positions: new Map([[department('A'), { x: 7, y: 9 }]]) }),
    ),
  }));
  expect(worker.asked.length).toBe(1);
  expect(store.getState().analysis).toBe(before);
});

it('shows what is known of the same content without asking', () => {
  const { store, worker, change, strength } = start();
  worker.answer(0);
  change(5);
  worker.answer(1);
  change(3);
  expect(strength()).toBe(3);
  expect(store.getState().analysis.running).toBe(false);
  expect(worker.asked.length).toBe(2);
});

it('asks once more where a fault of ours ended the work, when told to', () => {
  const { worker, run, strength } = start();
  worker.fail();
  run.again();
  worker.answer(1);
  expect(strength()).toBe(3);
});

it('shows the report again when the same file is opened again', () => {
  const { store, worker, strength } = start();
  worker.answer(0);
  store.setState({ analysis: NO_ANALYSIS });
  expect(strength()).toBe(3);
  expect(worker.asked.length).toBe(1);
});

describe('an analysis that takes its time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows nothing for a moment, then how far it is, then that it can be stopped', () => {
    const { store, worker } = start();
    const progress = () => store.getState().analysis.progress;
    worker.progress(0, 0.1);
    vi.advanceTimersByTime(299);
    expect(progress()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(progress()).toEqual({ share: 0.1, long: false });
    worker.progress(0, 0.6);
    vi.advanceTimersByTime(1700);
    expect(progress()).toEqual({ share: 0.6, long: true });
    worker.answer(0);
    expect(progress()).toBeUndefined();
    vi.advanceTimersByTime(5000);
    expect(progress()).toBeUndefined();
  });

  it('lets a short run about an older map finish, and ends a long one', () => {
    const { worker, change, strength } = start();
    change(4);
    expect(worker.stops).toBe(0);
    vi.advanceTimersByTime(300);
    expect(worker.stops).toBe(1);
    expect(worker.asked.length).toBe(2);
    vi.advanceTimersByTime(300);
    change(5);
    expect(worker.stops).toBe(2);
    worker.answer(1);
    expect(strength()).toBeUndefined();
    worker.answer(2);
    expect(strength()).toBe(5);
  });

  it('is stopped by the user at once, with the old findings left, and follows the next edit', () => {
    const { store, worker, run, change, strength } = start();
    worker.answer(0);
    change(5);
    vi.advanceTimersByTime(2500);
    run.cancel();
    expect(worker.stops).toBe(1);
    expect(store.getState().analysis).toMatchObject({ running: false, stopped: true });
    expect(store.getState().analysis.progress).toBeUndefined();
    expect(strength()).toBe(3);
    change(4);
    worker.answer(2);
    expect(strength()).toBe(4);
    expect(store.getState().analysis.stopped).not.toBe(true);
  });

  it('does not ask again by itself where a fault of ours ended it', () => {
    const { worker } = start();
    worker.answer(0);
    worker.fail();
    vi.advanceTimersByTime(10_000);
    expect(worker.asked.length).toBe(1);
  });
});
