import { startApp } from '#tests/driver/app-driver.ts';
import type { Bench } from './measurement.ts';

const ROUNDS = 5;

export const appStartBench: Bench = {
  id: 'app-start',
  title:
    'the app in the browser host, Chromium already running apart: from the address to the map of the sample with its findings',
  async run() {
    const times: number[] = [];
    const app = await startApp();
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const start = performance.now();
        await app.page.reload();
        await app.button(app.t('empty.sample')).click();
        await app.page.locator('.finding').first().waitFor();
        times.push(performance.now() - start);
      }
    } finally {
      await app.stop();
    }
    const sorted = times.sort((a, b) => a - b);
    const middle = sorted[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    return [
      `${middle.toFixed(0)} ms, ${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)} (wanted: under 2,000 ms)`,
    ];
  },
};
