import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { describe } from 'vitest';
import { electronPath } from '#build/electron-binary.mjs';
import { whyNoElectron } from '#tests/driver/hosts.ts';
import { describeHost, STARTUP } from './host-suite.ts';
import { pageBench, pageIsReady } from './page-bench.ts';
import { addProgram, setStage } from './stage.ts';

const why = whyNoElectron();
if (why !== undefined) console.log(`Not run: the contract on Electron itself (${why}). The stand-in has run it.`);

describe.skipIf(why !== undefined)('on Electron itself', () => {
  describeHost('electron', async () => {
    const stage = await setStage();
    await addProgram(stage);
    const file = join(stage.home, STARTUP.name);
    await writeFile(file, STARTUP.bytes);
    const app = await _electron.launch({
      executablePath: electronPath() ?? '',
      args: [stage.root, `--user-data-dir=${stage.userData}`, file],
    });
    const page = await app.firstWindow();
    await pageIsReady(page);
    const full = (name: string) => join(stage.home, name);
    return {
      ...pageBench(page, stage.home),
      willOpen: (name) =>
        app.evaluate(
          ({ dialog }, filePaths) => {
            dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
          },
          name === null ? [] : [full(name)],
        ),
      willSave: (name) =>
        app.evaluate(
          ({ dialog }, filePath) => {
            dialog.showSaveDialog = async () => ({ canceled: filePath === '', filePath });
          },
          name === null ? '' : full(name),
        ),
      chooseCommand: (command) =>
        app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command),
      close: async () => {
        await app.evaluate(({ app: running }) => running.exit());
        await stage.clear();
      },
    };
  });
});
