import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';
import { presentHosts } from '#tests/driver/hosts.ts';

const hosts = presentHosts('bringing in and handing over');
let app: AppDriver;
afterEach(() => app.stop());

async function bring(name: string, table: string): Promise<void> {
  writeFileSync(join(app.home, name), table);
  await app.pick(name, () => app.run('file.import'));
  await app.page.getByRole('dialog', { name: app.t('import.title', { name }) }).waitFor();
}

describe('import', () => {
  it.each(hosts)('asks which way the data point, and takes all or nothing, in %s', async (host) => {
    app = await startApp({ host });
    await bring('advice.csv', 'source,target,weight,service\nFinance,Sales,4,credit check\nHR,Finance,2,payroll\n');
    const take = app.answer(app.t('import.do'));
    expect(await take.isDisabled()).toBe(true);
    await app.page.getByLabel(app.t('import.points', { provider: 'Sales', customer: 'Finance' })).check();
    await take.click();
    await app.button(app.t('empty.draw')).waitFor({ state: 'detached' });
    const engagement = await app.saveAs('advice.orgloom');
    const names = new Map([...engagement.departments.values()].map((row) => [row.id, row.name]));
    expect(
      [...engagement.services.values()]
        .map((row) => `${names.get(row.provider)} > ${names.get(row.customer)} ${row.weight}`)
        .sort(),
    ).toEqual(['Finance > HR 2', 'Sales > Finance 4']);
    await app.key('Mod+Z');
    await app.button(app.t('empty.draw')).waitFor();
  });

  it('names every row that it cannot read, and imports none', async () => {
    app = await startApp({ language: 'zh-CN' });
    await bring('坏.csv', '服务提供者,内部客户,权重\n财务部,销售部,4\n销售部,销售部,2\n人力资源部,财务部,-1\n');
    const errors = app.page.getByRole('alert').locator('li');
    expect(await errors.count()).toBe(2);
    expect((await errors.allTextContents()).join()).toMatch(/3.*4/s);
    expect(await app.answer(app.t('import.do')).isDisabled()).toBe(true);
  });
});

describe('export', () => {
  async function exportSample(kind: 'pptx' | 'png' | 'svg'): Promise<Uint8Array> {
    await app.button(app.t('empty.sample')).click();
    await app.page.locator('.finding').first().waitFor();
    await app.key('Mod+E');
    await app.page.getByRole('radio', { name: new RegExp(`^${app.t(`export.${kind}`)}`) }).check();
    await app.saveTo(`map.${kind}`, () => app.answer(app.t('export.do')).click());
    await app.page.getByText(app.t('toast.exported', { name: `map.${kind}` })).waitFor();
    expect(await app.faults()).toEqual([]);
    return new Uint8Array(readFileSync(join(app.home, `map.${kind}`)));
  }

  // The one that the page's policy could refuse: it is drawn on a canvas from an image of its own.
  it.each(hosts)('writes the sample as PNG, in %s', async (host) => {
    app = await startApp({ host });
    const bytes = await exportSample('png');
    expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(new DataView(bytes.buffer).getUint32(16)).toBe(3840);
  });

  it('writes the sample as a deck', async () => {
    app = await startApp();
    const parts = Object.values(unzipSync(await exportSample('pptx'))).map((part) => strFromU8(part));
    const slide = parts.find((part) => part.includes('<p:cSld name="map">')) ?? '';
    expect(slide.match(/<p:cxnSp>/g)?.length).toBe(45);
  });

  it('writes the sample as SVG', async () => {
    app = await startApp();
    expect(strFromU8(await exportSample('svg'))).toMatch(/^<svg|^<\?xml/);
  });
});
