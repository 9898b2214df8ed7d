import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { patiently } from '#tests/driver/host-window.ts';
import { type MapPicture, mapPicture } from '#tests/driver/map-picture.ts';

let app: AppDriver;
let picture: MapPicture;

/** In rows, each serving some that stand further on. */
function large(departments: number, services: number) {
  const name = (at: number): string => `D${at % departments}`;
  return engagement(
    ...Array.from({ length: departments }, (_, at) => `${name(at)} @ ${(at % 20) * 220},${Math.floor(at / 20) * 160}`),
    ...Array.from(
      { length: services },
      (_, at) => `${name(at)} > ${name(at + 1 + ((at * 7) % (departments - 1)))} ${1 + (at % 5)}`,
    ),
  );
}

beforeAll(async () => {
  app = await startApp();
  picture = mapPicture(app.page);
});
afterAll(() => app.stop());

describe.each([
  ['curved', 120, 500],
  ['straight', 260, 1600],
] as const)('a large map with %s arrows', (kind, departments, services) => {
  it('is drawn only where an edit changed it, and looks as if drawn at once', async () => {
    const name = `${kind}.orgloom`;
    writeFileSync(join(app.home, name), encode(large(departments, services)));
    await app.open(name);
    await app.page.getByText(app.t('status.saved', { name })).waitFor();
    const patches = async (act: () => Promise<unknown>) => {
      await picture.watch();
      await act();
      await patiently(async () => expect(await picture.leastDrawn()).toBeLessThan(0.5));
      await patiently(async () => expect(await picture.differing()).toBe(0));
    };
    const onMap = (keys: string) => async () => {
      await app.page.getByRole('application').focus();
      await app.key(keys);
    };
    await patches(async () => {
      await onMap('/')();
      await app.type('D5 > D29: something else 5');
      await app.key('Enter');
    });
    await patches(onMap('Mod+z'));
    await onMap('Mod+f')();
    await app.type('D37');
    await app.key('Enter');
    await app.key('Escape');
    await onMap('F2')();
    await app.page.getByRole('textbox', { name: app.t('field.name'), exact: true }).fill('A much longer name');
    await patches(() => app.key('Enter'));
    await patches(onMap('Mod+z'));
  });
});
