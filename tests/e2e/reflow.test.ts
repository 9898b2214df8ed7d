import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { CommandId } from '#renderer/commands/commands.ts';
import { VIEW_LIST } from '#renderer/state/view-list.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { startApp } from '#tests/driver/app-driver.ts';

const DIALOGS: readonly CommandId[] = [
  'file.export',
  'view.arrange',
  'service.connect',
  'analyse.cutoffs',
  'edit.note',
];
/** 1440 by 900 at 200 %, in px of the page. */
const ENLARGED = { width: 720, height: 450 };
/** WCAG 1.4.12, as a reader may set it. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';
/** WCAG 2.5.8, px. */
const TARGET = 24;

/** Controls that cannot be brought into the window whole, and those that are too small to hit; each with its words. */
const misplaced = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((size) => {
    const scope = document.querySelector('dialog[open]') ?? document.querySelector('.frame');
    const controls = scope?.querySelectorAll<HTMLElement>(
      'button, input, select, textarea, [role=tab], [role=menuitem], [role=option]',
    );
    return [...(controls ?? [])].flatMap((control) => {
      // A radio or box is hit by its label.
      const target = control.matches('label input') ? (control.closest('label') ?? control) : control;
      if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      if (target.closest('[inert]') !== null || target.tabIndex === -2) return [];
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, right, top, bottom, width, height } = target.getBoundingClientRect();
      if (width <= 1 || height <= 1) return [];
      const name = `${target.className || target.tagName} “${target.getAttribute('aria-label') ?? target.textContent?.slice(0, 30)}”`;
      const outside = left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
      const small = Math.min(width, height) < size - 0.5;
      return [
        ...(outside ? [`${name} ends outside: ${[left, top, right, bottom].map(Math.round).join(' ')}`] : []),
        ...(small ? [`${name} is ${Math.round(width)} by ${Math.round(height)}`] : []),
      ];
    });
  }, least);

describe.each(LANGUAGES)('enlarged twice, with wide text, %s', (language) => {
  it('every control can be reached whole, and hit', async () => {
    const app = await startApp({ language });
    const { page, run, key } = app;
    const wrong: string[] = [];
    const look = async (state: string): Promise<void> => {
      wrong.push(...(await misplaced(page, TARGET)).map((fault) => `${state}: ${fault}`));
      const [wide, tall] = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth - innerWidth, scrollHeight - innerHeight];
      });
      if (wide > 1 || tall > 1) wrong.push(`${state}: the page is ${wide} px too wide, ${tall} px too tall`);
    };
    try {
      await app.button(app.t('empty.sample')).click();
      await page.locator('.finding').first().waitFor();
      await look('map as it is');
      await page.setViewportSize(ENLARGED);
      await look('map');
      await page.addStyleTag({ content: SPACING }).catch(() =>
        page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets.push(sheet);
        }, SPACING),
      );
      await look('map, spaced');
      await run('view.details');
      await look('details, spaced');
      for (const dialog of DIALOGS) {
        await run(dialog);
        await page.locator('dialog[open]').waitFor();
        await look(dialog);
        await key('Escape');
        await page.locator('dialog[open]').waitFor({ state: 'detached' });
      }
      for (const { id } of VIEW_LIST.filter((view) => view.id !== 'map')) {
        await run(`view.${id}`);
        await look(id);
      }
      expect([...new Set(wrong)]).toEqual([]);
    } finally {
      await app.stop();
    }
  });
});
