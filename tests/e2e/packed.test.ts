import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesInAsar } from '#build/asar.ts';
import { packApp } from '#build/package.ts';
import { type Packed, packedApps } from '#build/packed.ts';
import { encode } from '#shared/engagement/encode.ts';
import { startOn } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { openInStandIn } from '#tests/driver/stand-in-window.ts';

// Electron's distribution is not at hand on every machine, so electron-builder is given a hollow one: the files it looks for, and
// in place of the program its fuses, set as Electron ships them. All that is ours in the package is real.

/** Order as in build/fuses.ts. */
const AS_SHIPPED = '101100011';

let folder: string;
let app: Packed;
const said: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orgloom-packed-'));
  const output = join(folder, 'release');
  const options = ['--linux', 'dir', '--x64', `-c.electronDist=${hollowElectron(join(folder, 'electron'))}`];
  const packed = await packApp(output, options, (text) => said.push(text));
  const [made] = packedApps(output);
  if (!packed || made === undefined) throw new Error(said.join('\n'));
  app = made;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hollowElectron(path: string): string {
  mkdirSync(join(path, 'locales'), { recursive: true });
  mkdirSync(join(path, 'resources'));
  for (const language of ['de', 'en-US', 'zh-CN']) writeFileSync(join(path, 'locales', `${language}.pak`), '');
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(path, name), '');
  const head = Buffer.from(`\x01${String.fromCharCode(AS_SHIPPED.length)}`, 'latin1');
  writeFileSync(
    join(path, 'electron'),
    Buffer.concat([Buffer.from(`dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX`), head, Buffer.from(AS_SHIPPED)]),
    {
      mode: 0o755,
    },
  );
  return path;
}

const archive = () => filesInAsar(readFileSync(app.archive));

describe('the packed app', () => {
  it('was looked into: nine fuses, and an archive of main, preload, page and nothing else', () => {
    expect(said.at(-1)).toBe(`${app.folder}: fuses and archive are as they should be`);
    expect(JSON.parse(archive().get('package.json')?.toString() ?? '')).toMatchObject({
      name: 'orgloom',
      main: 'out/main/index.js',
      type: 'module',
    });
  });

  it('carries the two languages of Electron’s own that it speaks', () => {
    expect(readdirSync(join(app.folder, 'locales')).sort()).toEqual(['en-US.pak', 'zh-CN.pak']);
  });

  it('runs from what is in its archive alone, opens the file it is started with, and analyses it', async () => {
    const root = join(folder, 'unpacked');
    for (const [path, bytes] of archive()) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    const home = join(folder, 'home');
    mkdirSync(home);
    writeFileSync(join(home, 'client.orgloom'), encode(engagement('Finance > Sales: credit check 4 ', 'HR')));
    const driver = await startOn((start) => openInStandIn(start, { root, packaged: true }), {
      home,
      file: 'client.orgloom',
    });
    try {
      await driver.select('Sales');
      await driver.run('file.new');
      await driver.button(driver.t('empty.sample')).click();
      await driver.page.locator('.finding').first().waitFor();
      expect(await driver.faults()).toEqual([]);
    } finally {
      await driver.stop();
    }
  });
});
