import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeCore from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { CommandId } from '#renderer/commands/commands.ts';
import { SCORE_PAGES } from '#renderer/state/score-desk.ts';
import { VIEW_LIST } from '#renderer/state/view-list.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const DIALOGS: readonly CommandId[] = [
  'file.recent',
  'file.export',
  'file.deck',
  'view.arrange',
  'service.connect',
  'analyse.cutoffs',
  'edit.note',
  'help.palette',
  'help.method',
  'help.shortcuts',
  'help.about',
];

const PANELS: readonly CommandId[] = ['view.looks', 'view.filter', 'view.saved'];

let app: AppDriver | undefined;
afterEach(() => app?.stop());

/** Looks at states of the window as they are visited; what is wrong, each with its state, rule and place. */
async function createInspector({ page }: AppDriver) {
  await page.evaluate(AXE);
  const [visited, wrong]: [string[], string[]] = [[], []];
  return {
    visited,
    wrong,
    async inspect(state: string): Promise<void> {
      const violations = await page.evaluate(async (tags) => {
        const { axe } = globalThis as unknown as { axe: typeof AxeCore };
        const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
        return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
      }, TAGS);
      visited.push(state);
      wrong.push(...violations.map((violation) => `${state}: ${violation}`));
    },
  };
}

describe.each(LANGUAGES)('WCAG 2.2 AA in %s', (language) => {
  it.each(['light', 'dark'] as const)('axe finds nothing wrong in any state, %s', async (theme) => {
    app = await startApp({ language, theme, tips: true });
    const { page, t, key, run, button } = app;
    const { inspect, visited, wrong } = await createInspector(app);
    await inspect('first steps');
    await button(t('tips.skip')).click();
    await inspect('start');
    await button(t('empty.sample')).click();
    const findings = page.locator('.finding');
    await findings.first().waitFor();
    await inspect('sample');
    await page.getByRole('menuitem', { name: t('menu.view'), exact: true }).click();
    await inspect('menu');
    await key('Escape');

    await key('F8');
    await findings.first().locator('.finding-body').waitFor();
    await inspect('finding');
    await findings.first().locator('.proof-line').first().click();
    await inspect('line of a proof');
    await button(t('mark.do-by-design')).click();
    await inspect('reason to set aside');
    await key('Escape');
    await page.getByRole('application').focus();
    await key('Escape');
    await key('Escape');

    await key('ArrowRight');
    await run('view.details');
    await inspect('details of a department');
    await page.getByRole('application').focus();
    await key('Shift+F10');
    await page.locator('.context-menu').waitFor();
    await inspect('context menu');
    await key('Escape');
    await run('edit.select-all');
    await inspect('details of many');
    await run('edit.select-services');
    await inspect('details of all services');
    await run('analyse.what-if');
    await inspect('what-if');
    await run('find.open');
    await inspect('find');
    await key('Escape');

    for (const panel of PANELS) {
      await run(panel);
      await page.locator('.map-panel').waitFor();
      await inspect(panel);
    }
    await page
      .locator('.map-panel')
      .getByRole('button', { name: t('dialog.close'), exact: true })
      .click();
    await run('edit.select-departments');
    await run('team.add');
    await inspect('details of a team');

    for (const dialog of DIALOGS) {
      await run(dialog);
      const shown = page.locator('dialog[open]');
      await shown.waitFor();
      await inspect(dialog);
      await key('Escape');
      await shown.waitFor({ state: 'detached' });
    }

    for (const { id } of VIEW_LIST.filter((view) => view.id !== 'map')) {
      await run(`view.${id}`);
      await inspect(`${id}, of one map`);
    }
    for (const id of SCORE_PAGES) {
      await page.locator(`#scores-tab-${id}`).click();
      await page.locator(`#scores-page[aria-labelledby="scores-tab-${id}"]`).waitFor();
      await inspect(`scores, ${id}`);
    }
    await run('view.compare');
    await run('map.duplicate');
    await page.locator('.compare-drawings').waitFor();
    await inspect('two maps side by side');

    await key('F5');
    const stage = page.locator('.presentation');
    await stage.waitFor();
    for (let slide = 1; (await stage.getAttribute('data-slide')) !== 'end'; slide++) {
      await inspect(`slide ${slide}, ${await stage.getAttribute('data-slide')}`);
      await key('PageDown');
    }
    await inspect('end of the presentation');
    await key('b');
    await inspect('black screen');

    console.info(`axe, ${language}, ${theme}: ${visited.join(' · ')}`);
    expect(wrong).toEqual([]);
    expect(new Set(visited).size).toBeGreaterThanOrEqual(30);
  });
});
