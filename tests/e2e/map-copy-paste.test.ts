import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '#shared/engagement/encode.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';
import { patiently } from '#tests/driver/host-window.ts';
import { type MapPointer, mapPointer } from '#tests/driver/map-pointer.ts';

let app: AppDriver;
let map: MapPointer;
const isSelected = (...names: string[]) => patiently(async () => expect(await map.selected()).toEqual(names.sort()));
const clipboard = (type: string) =>
  app.page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    if (item?.types.includes(wanted) !== true) return undefined;
    const blob = await item.getType(wanted);
    return wanted.startsWith('text/') ? await blob.text() : String(blob.size);
  }, type);
const putText = (text: string) => app.page.evaluate((words) => navigator.clipboard.writeText(words), text);
const onMap = () => app.page.getByRole('application').focus();

beforeAll(async () => {
  app = await startApp();
  map = mapPointer(app.page);
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const drawn = engagement('Finance @ 0,0', 'Sales @ 300,0', 'HR @ 0,200', 'Finance > Sales: credit check 4');
  writeFileSync(join(app.home, 'client.orgloom'), encode(drawn));
  await app.open('client.orgloom');
  await app.page.getByText(app.t('status.saved', { name: 'client.orgloom' })).waitFor();
});
afterAll(() => app.stop());

describe('copy, cut and paste', () => {
  it('puts cells, rows of ours and a picture on the clipboard', async () => {
    await onMap();
    await app.key('Mod+a');
    await app.key('Mod+c');
    await patiently(async () => expect(Number(await clipboard('image/png'))).toBeGreaterThan(1000));
    expect(await clipboard('text/plain')).toContain('Finance\tSales\tcredit check\t4');
    expect(await clipboard('text/html')).toContain('data-orgloom');
  });

  it('pastes under the pointer, and in place with Shift', async () => {
    const spot = await map.spot('HR');
    await app.page.mouse.move(spot.x + 300, spot.y);
    await onMap();
    await app.key('Mod+v');
    await isSelected('Finance 2', 'HR 2', 'Sales 2');
    const [first, second] = [await map.place('Finance 2'), await map.place('HR 2')];
    expect(second.y - first.y).toBe(200);
    expect(first).not.toEqual({ x: 0, y: 0 });
    await app.key('Mod+z');
    await onMap();
    await app.key('Mod+Shift+v');
    await isSelected('Finance 2', 'HR 2', 'Sales 2');
    expect(await map.place('Finance 2')).toEqual({ x: 0, y: 0 });
    await app.key('Mod+z');
    await isSelected('Finance', 'HR', 'Sales');
  });

  it('cuts from the menu and pastes from the menu', async () => {
    await map.click('HR');
    await app.run('edit.cut');
    await app.page.getByText(app.t('toast.deleted', { things: '1 department' })).waitFor();
    await expect(map.spot('HR')).rejects.toThrow();
    await patiently(async () => expect(await clipboard('text/plain')).toBe('HR'));
    await app.run('edit.paste-in-place');
    await isSelected('HR');
    expect(await map.place('HR')).toEqual({ x: 0, y: 200 });
  });

  it('takes a list and pairs from a spreadsheet at once, in one step', async () => {
    await putText('Legal\nFINANCE\n研发部\n');
    await onMap();
    await app.key('Mod+v');
    await app.page.getByText('2 departments new, 1 matched').waitFor();
    await putText('Legal\tSales\nLegal\t\n');
    await onMap();
    await app.key('Mod+v');
    await app.page.getByText(/^1 service new, 2 matched, 1 line skipped/).waitFor();
    await app.key('Mod+z');
    await app.key('Mod+z');
    await expect(map.spot('Legal')).rejects.toThrow();
  });

  it('shows a table with a header first, with its counts', async () => {
    await putText('provider\tcustomer\tservice\tweight\nFinance\tPlant\tbudget\t4\nPlant\tSales\torders\t9\n');
    await onMap();
    await app.key('Mod+v');
    const dialog = app.page.getByRole('dialog', { name: app.t('import.title', { name: app.t('paste.clipboard') }) });
    await dialog.waitFor();
    await dialog.getByText('1 department and 1 service new, 1 matched').waitFor();
    await dialog.getByText(app.t('paste.leaves-out', { count: 1 })).waitFor();
    await app.answer(app.t('paste.do')).click();
    await isSelected('Plant');
  });

  it('means the text while somebody types', async () => {
    await onMap();
    await app.key('F2');
    await app.key('Mod+a');
    await app.key('Mod+c');
    await app.key('ArrowRight');
    await app.key('Mod+v');
    expect(await app.page.locator('.label-editor').inputValue()).toBe('PlantPlant');
    await app.key('Escape');
  });

  it('leaves no fault behind', async () => expect(await app.faults()).toEqual([]));
});
