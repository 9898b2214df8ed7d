import { afterAll, beforeAll, expect, it } from 'vitest';
import { VIEW_LIST } from '#renderer/state/view-list.ts';
import { type AppDriver, startApp } from '#tests/driver/app-driver.ts';

/** More presses of Tab than the window has stops. */
const PRESSES = 90;
/** Inside these the arrow keys travel; Tab goes on to the next. */
const WIDGETS = '[role=application], [role=grid], [role=tablist], [role=menubar], [role=listbox], [role=radiogroup]';

interface Stop {
  readonly name: string;
  /** Which widget it is in, numbered in the order of the page; -1 outside of all. */
  readonly widget: number;
  readonly onPage: boolean;
  readonly seen: boolean;
  readonly ring: boolean;
}

let app: AppDriver;
beforeAll(async () => {
  app = await startApp();
  await app.button(app.t('empty.sample')).click();
  await app.page.locator('.finding').first().waitFor();
});
afterAll(() => app.stop());

const stop = (): Promise<Stop> =>
  app.page.evaluate((widgets) => {
    const focused = document.activeElement;
    const name = `${focused?.className || focused?.tagName} “${focused?.getAttribute('aria-label') ?? focused?.textContent?.slice(0, 24)}”`;
    if (!(focused instanceof HTMLElement) || focused === document.body) {
      return { name: 'nowhere', widget: -1, onPage: false, seen: true, ring: true };
    }
    const widget = [...document.querySelectorAll(widgets)].indexOf(focused.closest(widgets) as Element);
    // What stands for the focus where it is in something unseen, or in a whole grid.
    const active = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '');
    const map = focused.matches('.key-catcher, #map') ? document.querySelector<HTMLElement>('.map-focus') : null;
    const shown = map ?? active ?? focused.closest('label') ?? focused;
    const { left, top, width, height } = (shown ?? focused).getBoundingClientRect();
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 12)];
    const on = document.elementFromPoint(x, y);
    const seen = on !== null && (shown?.contains(on) === true || on.contains(shown));
    const rings = [focused, shown, focused.nextElementSibling, focused.parentElement, focused.closest('section')].some(
      (element) => {
        if (!(element instanceof HTMLElement)) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow.includes('0px 0px 0px 2px')
        );
      },
    );
    return { name, widget, onPage: true, seen, ring: rings };
  }, WIDGETS);

it.each(VIEW_LIST.map(({ id }) => id))('Tab goes through the window with %s, seen and never held', async (view) => {
  await app.run(`view.${view}`);
  for (const keys of ['Tab', 'Shift+Tab']) {
    const stops: Stop[] = [];
    for (let press = 0; press < PRESSES; press++) {
      await app.key(keys);
      stops.push(await stop());
    }
    const hidden = stops.filter(({ onPage, seen }) => onPage && !seen).map(({ name }) => `${name} is covered`);
    const bare = stops.filter(({ onPage, ring }) => onPage && !ring).map(({ name }) => `${name} has no ring`);
    const held = stops.filter(
      ({ widget }, at) => widget >= 0 && widget === stops[at + 1]?.widget && widget === stops[at + 2]?.widget,
    );
    expect([...new Set([...hidden, ...bare, ...held.map(({ name }) => `${name} holds`)])]).toEqual([]);
    expect(new Set(stops.map(({ name }) => name)).size).toBeGreaterThan(8);
  }
});

it('the focus comes back from every dialog to where it was', async () => {
  await app.run('view.map');
  await app.page.getByRole('application').focus();
  for (const keys of ['Mod+k', 'Mod+/', 'Shift+F2', 'F1']) {
    await app.key(keys);
    const dialog = app.page.locator('dialog[open]');
    await dialog.waitFor();
    await app.key('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await app.page.evaluate(() => document.activeElement?.closest('[data-canvas]') != null)).toBe(true);
  }
});
