import { expect, test } from 'vitest';
import { hasExtensionOf, withExtension } from '#shared/ipc/file-kinds.ts';
import { fileNameFrom, isFileName } from '#shared/ipc/file-name.ts';

const BAD = [
  '',
  '../x',
  'a/b',
  'a\\b',
  'a:b',
  'CON',
  'con.orgloom',
  'LPT1.csv',
  'a.',
  '.hidden',
  ' a',
  'a ',
  'a\u0000b',
  'a\u202eb',
  '织'.repeat(70),
  'what?',
];

test.each(['plant.orgloom', '织网 2026.orgloom', 'Contoso (as-is).orgloom', 'console.orgloom'])(
  '%s may name a file',
  (name) => {
    expect(isFileName(name)).toBe(true);
  },
);

test.each(BAD)('%j may not, and a usable name is made of it', (name) => {
  expect(isFileName(name)).toBe(false);
  expect(isFileName(fileNameFrom(name, 'Orgloom'))).toBe(true);
});

test.each([
  ['R&D / Sales: as-is.orgloom', 'R&D Sales as-is.orgloom'],
  ['../../etc/passwd', 'etc passwd'],
  ['CON', 'Orgloom'],
  ['', 'Orgloom'],
  [`${'织'.repeat(100)}.orgloom`, `${'织'.repeat(64)}.orgloom`],
])('%s becomes %s', (text, name) => {
  expect(fileNameFrom(text, 'Orgloom')).toBe(name);
});

test('the extension is added once', () => {
  expect(withExtension('engagement', 'plant')).toBe('plant.orgloom');
  expect(withExtension('engagement', 'plant.ORGLOOM')).toBe('plant.ORGLOOM');
  expect(withExtension('table', 'edges.tsv')).toBe('edges.tsv');
  expect(hasExtensionOf('table', 'plant.orgloom')).toBe(false);
});
