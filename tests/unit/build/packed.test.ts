import { expect, test } from 'vitest';
import { filesInAsar } from '#build/asar.ts';
import { archiveFaults } from '#build/packed.ts';

/** An archive as Electron writes it. Contents by path. */
function asar(contents: Readonly<Record<string, string>>): Buffer {
  const files: Record<string, unknown> = {};
  let offset = 0;
  for (const [path, text] of Object.entries(contents)) {
    const names = path.split('/');
    const name = names.pop() ?? '';
    const folder = names.reduce((above, part) => {
      const inside = (above[part] as { files: Record<string, unknown> } | undefined) ?? { files: {} };
      above[part] = inside;
      return inside.files;
    }, files);
    folder[name] = { size: Buffer.byteLength(text), offset: String(offset) };
    offset += Buffer.byteLength(text);
  }
  const json = Buffer.from(JSON.stringify({ files }));
  const padded = Math.ceil(json.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  [4, padded + 8, padded + 4, json.length].forEach((number, index) => void head.writeUInt32LE(number, 4 * index));
  json.copy(head, 16);
  return Buffer.concat([head, ...Object.values(contents).map((text) => Buffer.from(text))]);
}

const GOOD = {
  'package.json': '{}',
  'out/main/index.js': 'main',
  'out/main/answer-DQW94PmC.js': '织网',
  'out/preload/index.cjs': 'preload',
  'out/renderer/index.html': 'page',
  'out/renderer/assets/index-CEe07K_S.css': '',
  'out/renderer/assets/inter-latin-wght-normal-Dx4kXJAl.woff2': 'font',
};

test('files are found by path, with their bytes', () => {
  const files = filesInAsar(asar(GOOD));
  expect([...files].map(([path, bytes]) => [path, bytes.toString()])).toEqual(Object.entries(GOOD));
});

test('what belongs in the archive is no fault', () => {
  expect(archiveFaults(asar(GOOD))).toEqual([]);
});

test.each([
  'node_modules/react/index.js',
  'out/renderer/assets/index-CEe07K_S.js.map',
  'out/cli/orgloom.mjs',
  'out/main/browser.js',
  'tests/unit/a.test.ts',
  'out/main/.env',
  'README.md',
])('%s does not belong there', (path) => {
  expect(archiveFaults(asar({ ...GOOD, [path]: '' }))).toEqual([`app.asar should not hold ${path}`]);
});

test('what is missing is named', () => {
  const { 'out/preload/index.cjs': _, ...rest } = GOOD;
  expect(archiveFaults(asar(rest))).toEqual(['app.asar lacks out/preload/index.cjs']);
});
