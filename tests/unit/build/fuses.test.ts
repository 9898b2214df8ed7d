import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FUSES, fuseFaults } from '#build/fuses.ts';

const CONFIG = readFileSync(join(import.meta.dirname, '../../../electron-builder.yml'), 'utf8');
/** Not known to electron-builder; Electron ships it on. */
const UNSETTABLE = 'wasmTrapHandlers';

const program = (wire: string, version = 1, length = wire.length) =>
  Buffer.concat([
    Buffer.from('ELF...dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([version, length]),
    Buffer.from(`${wire}...`),
  ]);
const GOOD = '010011001';

test('electron-builder sets every fuse as the table says', () => {
  const section = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(CONFIG)?.[1] ?? '';
  const set = section
    .trim()
    .split('\n')
    .map((line) => line.trim());
  expect(set).toEqual(FUSES.filter(({ name }) => name !== UNSETTABLE).map(({ name, on }) => `${name}: ${on}`));
});

test('a packed program with all nine right has no faults', () => {
  expect(fuseFaults(program(GOOD))).toEqual([]);
});

test.each(FUSES.map(({ name }, index) => [name, index] as const))('the wrong %s is named', (name, index) => {
  const flipped = [...GOOD].map((bit, at) => (at === index ? String(1 - Number(bit)) : bit)).join('');
  expect(fuseFaults(program(flipped))).toEqual([expect.stringContaining(name)]);
});

test('a tenth fuse, another version or none at all is a fault', () => {
  expect(fuseFaults(program(`${GOOD}0`))).toEqual(['there are 10 fuses, 9 are known']);
  expect(fuseFaults(program(GOOD, 2))).toEqual(['the fuses have version 2, known is 1']);
  expect(fuseFaults(Buffer.from('no program'))).toEqual(['there are no fuses']);
});

test('the package is ours, opens .orgloom, carries no node_modules and goes nowhere by itself', () => {
  for (const line of [
    'appId: com.orgloom.app',
    'asar: true',
    '  - ext: orgloom',
    '  - "!node_modules/**"',
    'electronLanguages: [en-US, zh-CN]',
    'publish: null',
  ]) {
    expect(CONFIG.split('\n')).toContain(line);
  }
});
