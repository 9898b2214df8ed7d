import { expect, it } from 'vitest';
import { followAnalysis } from '#renderer/state/analysis.ts';
import { createAppStore } from '#renderer/state/store.ts';
import type { AnalysisAnswer, AnalysisQuestion } from '#renderer/workers/analysis-messages.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { addDivision } from '#shared/edits/add-division.ts';
import { setWeight } from '#shared/edits/set-weight.ts';
import { must } from '#shared/kernel/result.ts';
import { department, division, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';

/** An analysis that answers when the test says so. */
function slowAnalysis() {
  const asked: AnalysisQuestion[] = [];
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
    answer(index: number): void {
      const question = asked[index];
      if (question === undefined) throw new Error(`no question ${index}`);
      tell({ question: question.question, result: runAnalysis(question.content, STANDARD_SETTINGS) });
    },
  };
}

function start() {
  const store = createAppStore({ engagement: engagement('A > B 3'), language: 'en', theme: 'light' });
  const worker = slowAnalysis();
  followAnalysis(store, worker);
  const change = (weight: number): void =>
    store.setState((state) => ({
      engagement: must(setWeight.run(state.engagement, { services: [service(1)], weight })),
    }));
  const strength = (): number | undefined =>
    store.getState().analysis.report?.departments.get(department('A'))?.outStrength;
  return { store, worker, change, strength };
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
