import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSpeech, SPEECH_MS } from '#renderer/panels/speech.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says at most one thing in its time, and always the last', () => {
  const log: { readonly text: string; readonly at: number }[] = [];
  const speech = createSpeech((text) => log.push({ text, at: Date.now() }));
  for (let press = 1; press <= 40; press++) {
    speech.say(`place ${press}`);
    vi.advanceTimersByTime(60);
  }
  vi.advanceTimersByTime(5 * SPEECH_MS);
  const gaps = log.slice(1).map(({ at }, index) => at - (log[index]?.at ?? 0));
  expect(log[0]?.text).toBe('place 1');
  expect(log.at(-1)?.text).toBe('place 40');
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(SPEECH_MS);
  expect(log.length).toBeLessThanOrEqual(7);
});

it('says at once what follows a silence', () => {
  const said: string[] = [];
  const speech = createSpeech((text) => said.push(text));
  speech.say('Finance');
  vi.advanceTimersByTime(SPEECH_MS);
  speech.say('Sales');
  expect(said).toEqual(['Finance', 'Sales']);
});
