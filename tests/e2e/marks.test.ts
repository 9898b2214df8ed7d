import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';

let app: AppDriver;
afterEach(() => app.stop());

const count = async (): Promise<number> => Number(await app.page.locator('#tab-findings .count').textContent());

it('a finding is set aside by keyboard, saved, found again, and stands apart in the deck', async () => {
  app = await startApp();
  await app.button(app.t('empty.sample')).click();
  await app.page.locator('.finding').first().waitFor();
  const before = await count();
  await app.key('F8');
  await app.button(app.t('mark.do-by-design')).focus();
  await app.key('Enter');
  await app.key('Escape');
  await app.key('Enter');
  await app.type('Planning serves everybody');
  await app.key('Enter');
  await app.page.getByText(/^Set aside: /).waitFor();
  expect(await count()).toBe(before - 1);
  const engagement = await app.saveAs('marked.orgloom');
  expect([...engagement.marks.values()]).toMatchObject([
    { kind: 'by-design', reason: 'Planning serves everybody', rule: 'bottleneck' },
  ]);

  await app.run('file.new');
  await app.open('marked.orgloom');
  // The focus went to the line that opens what is set aside; here a person clicks it.
  await app.page.getByText(app.t('findings.set-aside', { count: 1 })).click();
  await app.page.getByText('Planning serves everybody').waitFor();
  await app.key('Mod+E');
  await app.saveTo('deck.pptx', () => app.answer(app.t('export.do')).click());
  await app.page.getByText(app.t('toast.exported', { name: 'deck.pptx' })).waitFor();
  const files = unzipSync(new Uint8Array(readFileSync(join(app.home, 'deck.pptx'))));
  const slides = Object.keys(files)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map((name) => strFromU8(files[name] ?? new Uint8Array()));
  expect(slides.filter((slide) => slide.includes('Planning serves everybody'))).toHaveLength(1);
  expect(slides.filter((slide) => slide.includes('Standard sensitivity'))).toHaveLength(1);

  await app.page.getByRole('button', { name: /^Reopen: / }).click();
  await app.page.getByText(/^Reopened: /).waitFor();
  expect(await count()).toBe(before);
  expect(await app.faults()).toEqual([]);
});

it('the cut-offs are changed in one step, and taken back in one', async () => {
  app = await startApp({ language: 'zh-CN', theme: 'dark' });
  await app.button(app.t('empty.sample')).click();
  await app.page.locator('.finding').first().waitFor();
  const before = await count();
  await app.run('analyse.cutoffs');
  const field = app.page.getByLabel(app.t('cutoff.one-way-dependency.material'), { exact: true });
  await field.fill('9');
  expect(await app.answer(app.t('cutoff.apply')).isDisabled()).toBe(true);
  await field.fill('５');
  await app.page.getByLabel(app.t('cutoff.one-way-dependency.asymmetryPercent'), { exact: true }).fill('100');
  await app.answer(app.t('cutoff.apply')).click();
  await app.page.getByText(app.t('toast.settings')).waitFor();
  await app.page.waitForFunction(
    (was) => Number(document.querySelector('#tab-findings .count')?.textContent) < was,
    before,
  );
  await app.key('Mod+Z');
  await app.page.waitForFunction(
    (was) => Number(document.querySelector('#tab-findings .count')?.textContent) === was,
    before,
  );
  expect(await app.faults()).toEqual([]);
});
