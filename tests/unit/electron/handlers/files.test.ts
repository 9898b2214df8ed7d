import { expect, test } from 'vitest';
import { shortFolder } from '#electron/handlers/files.ts';
import { languageOf } from '#electron/handlers/language.ts';

test.each([
  ['/home/wei', '~'],
  ['/home/wei/clients', '~/clients'],
  ['/home/wei/clients/a/b/c', '…/a/b/c'],
  ['/home/weiwei', '/home/weiwei'],
  ['/srv/share/2026/plant/maps', '…/2026/plant/maps'],
])('%s is shown as %s', (folder, shown) => {
  expect(shortFolder(folder, '/home/wei')).toBe(shown);
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh_TW.UTF-8', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['en-GB', 'en'],
  ['zha', 'en'],
  ['', 'en'],
])('the locale %j is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
