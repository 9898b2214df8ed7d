import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '#build/find-chromium.ts';
import type { MapBench } from './map-page/main.ts';
import { EDITS } from './map-page/stage.ts';
import type { Bench } from './measurement.ts';

const ROUNDS = Number(process.env.ORGLOOM_ROUNDS ?? 3);
const DURATION = 2_000;
const CHURN = 2_000;
/** Departments and services; the environment variable `ORGLOOM_SIZES` names others: `200/1000,60/250`. */
const SIZES = (process.env.ORGLOOM_SIZES ?? '200/1000,1000/5000')
  .split(',')
  .map((size) => size.split('/').map(Number) as [departments: number, services: number]);

const STAGES = ['bare', 'own'] as const;
type Kind = (typeof STAGES)[number];
type Inside = { readonly mapBench: MapBench };

export const mapBench: Bench = {
  id: 'map',
  title: 'the map on the screen beside a page that has the drawing library alone, same elements and style, same run',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'orgloom-bench-'));
    const root = resolve(import.meta.dirname, 'map-page');
    await build({
      root,
      base: './',
      logLevel: 'error',
      plugins: [react()],
      build: { outDir: folder, emptyOutDir: true },
    });
    const site = await preview({ root, build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
    const browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      // Without the limit of the screen, a page that draws fast is not held back to the pace of one that draws slowly.
      args: ['--no-sandbox', '--disable-gpu-vsync', '--disable-frame-rate-limit'],
    });
    try {
      const address = site.resolvedUrls?.local[0] ?? '';
      const lines: string[] = [];
      for (const [departments, services] of SIZES)
        lines.push(...(await measure(browser, address, departments, services)));
      lines.push(await churn(browser, address));
      return lines;
    } finally {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true });
    }
  },
};

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.goto(address);
  await page.waitForFunction(() => 'mapBench' in globalThis);
  return page;
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const FIGURES = ['setUp', 'pan', 'drag', ...EDITS] as const;
type Figures = Readonly<Record<(typeof FIGURES)[number], number[]>>;
/** Of each kind, on each page. */
const EDITED = 5;

/** Bare and own by turns, each in a page of its own, so that what else the machine does hits both. */
async function measure(browser: Browser, address: string, departments: number, services: number) {
  const none = (): Figures => ({ setUp: [], pan: [], drag: [], rename: [], weight: [], connect: [], move: [] });
  const figures: Record<Kind, Figures> = { bare: none(), own: none() };
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of STAGES) {
      const page = await open(browser, address);
      const { setUp, pan, drag } = figures[kind];
      setUp.push(
        await page.evaluate(([what, d, s]) => (globalThis as unknown as Inside).mapBench.setUp(what, d, s), [
          kind,
          departments,
          services,
        ] as const),
      );
      await page.waitForTimeout(500);
      pan.push(await page.evaluate((ms) => (globalThis as unknown as Inside).mapBench.pan(ms), DURATION));
      await page.waitForTimeout(500);
      drag.push(await page.evaluate((ms) => (globalThis as unknown as Inside).mapBench.drag(ms), DURATION));
      for (const edit of EDITS)
        for (let turn = 1; turn <= EDITED; turn++) {
          await page.waitForTimeout(500);
          const took = page.evaluate(
            ([what, number]) => (globalThis as unknown as Inside).mapBench.edit(what, number),
            [edit, turn] as const,
          );
          figures[kind][edit].push(await took);
        }
      await page.close();
    }
  }
  const [bare, own] = STAGES.map((kind) =>
    Object.fromEntries(FIGURES.map((field) => [field, middle(figures[kind][field])])),
  ) as [Record<keyof Figures, number>, Record<keyof Figures, number>];
  const size = `${departments}/${services}`;
  const beside = (field: keyof Figures, unit: string, wanted: string): string =>
    `${size} ${field}: ${own[field].toFixed(1)} ${unit}, bare ${bare[field].toFixed(1)}, ratio ${(own[field] / bare[field]).toFixed(2)} (wanted: ${wanted})`;
  return [
    beside('setUp', 'ms', 'at most 1.3'),
    beside('pan', 'frames/s', 'at least 3'),
    beside('drag', 'frames/s', 'at least 3'),
    ...EDITS.map(
      (edit) =>
        `${size} ${edit}: ${own[edit].toFixed(0)} ms, bare ${bare[edit].toFixed(0)}, ${((own[edit] * bare.pan) / 1000).toFixed(2)} frames of the bare page (wanted: at most 2)`,
    ),
  ];
}

/** Growth of the heap over many edits with undo. */
async function churn(browser: Browser, address: string): Promise<string> {
  const page = await open(browser, address);
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const [departments, services] = SIZES[0] ?? [0, 0];
  await page.evaluate(([d, s]) => (globalThis as unknown as Inside).mapBench.setUp('own', d, s), [
    departments,
    services,
  ] as const);
  const run = (edits: number): Promise<void> =>
    page.evaluate((count) => (globalThis as unknown as Inside).mapBench.churn(count), edits);
  await run(CHURN / 10);
  const before = await heap();
  for (let part = 0; part < 10; part++) await run(CHURN / 10);
  const after = await heap();
  await page.close();
  return `${departments}/${services} memory: ${(before / 2 ** 20).toFixed(1)} MiB, after ${CHURN} edits with undo ${(after / 2 ** 20).toFixed(1)} MiB, ${((100 * (after - before)) / before).toFixed(1)} % more (wanted: under 10 %)`;
}
