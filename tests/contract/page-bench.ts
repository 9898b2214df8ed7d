import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { EventName } from '#shared/ipc/contract.ts';
import type { HostBench } from './host-suite.ts';
import type { ContractPage } from './page/main.ts';

type Inside = { readonly contractPage: ContractPage };

/** Whatever is asked of a host from inside its page, and the user's folder on the disk. Dialogs and menus are each host's own. */
export function pageBench(
  page: Page,
  home: string,
): Omit<HostBench, 'willOpen' | 'willSave' | 'chooseCommand' | 'close'> {
  return {
    call: (name, input) =>
      page.evaluate(([called, given]) => (globalThis as unknown as Inside).contractPage.call(called, given), [
        name,
        input,
      ] as const),
    put: (name, bytes) => writeFile(join(home, name), bytes),
    remove: (name) => rm(join(home, name)),
    files: async () => {
      const names = await readdir(home);
      return new Map(
        await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(home, name)))] as const)),
      );
    },
    listen: (name) =>
      page.evaluate((event: EventName) => (globalThis as unknown as Inside).contractPage.listen(event), name),
    stopListening: () => page.evaluate(() => (globalThis as unknown as Inside).contractPage.stopListening()),
    heard: () => page.evaluate(() => (globalThis as unknown as Inside).contractPage.heard),
  };
}

/** Resolves when the page has chosen its host. */
export async function pageIsReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'contractPage' in globalThis);
}

export async function probesIn(page: Page): Promise<Readonly<Record<string, boolean>>> {
  return page.evaluate(() => (globalThis as unknown as Inside).contractPage.probes('https://elsewhere.test'));
}

export async function workersIn(page: Page): Promise<{ readonly own: unknown; readonly foreign: string }> {
  return page.evaluate(() => (globalThis as unknown as Inside).contractPage.workers());
}
