import { expect, it } from 'vitest';
import { startApp } from '#tests/driver/app-driver.ts';
import { patiently } from '#tests/driver/host-window.ts';

/** What the drawing library draws with, and what the system's own colours are just now, all as rgb(). */
interface Seen {
  readonly system: Readonly<Record<'Canvas' | 'CanvasText' | 'Highlight', string>>;
  readonly box: { readonly fill: string; readonly border: string; readonly words: string; readonly ring: string };
  readonly arrow: string;
}

it.each(['light', 'dark'] as const)(
  'the map takes the colours of the system, and gives them back, %s',
  async (theme) => {
    const app = await startApp({ theme });
    const { page } = app;
    const look = (): Promise<Seen> =>
      page.evaluate(() => {
        const colour = (name: string): string => {
          const probe = document.createElement('span');
          probe.style.forcedColorAdjust = 'none';
          probe.style.color = name;
          document.body.append(probe);
          const { color } = getComputedStyle(probe);
          probe.remove();
          // The library keeps how opaque a colour is apart from it.
          return color.replace(/^rgba\((.*), [\d.]+\)$/, 'rgb($1)');
        };
        type Drawn = { style(name: string): string };
        type Core = { nodes(selector: string): Drawn[]; edges(selector: string): Drawn[] };
        const stage = document.querySelector('.map-canvas') as unknown as { _cyreg: { cy: Core } };
        const { cy } = stage._cyreg;
        const [node] = cy.nodes('.department');
        const [edge] = cy.edges('.service');
        const of = (drawn: Drawn | undefined, name: string): string => colour(drawn?.style(name) ?? '');
        return {
          system: { Canvas: colour('Canvas'), CanvasText: colour('CanvasText'), Highlight: colour('Highlight') },
          box: {
            fill: of(node, 'background-color'),
            border: of(node, 'border-color'),
            words: of(node, 'color'),
            ring: of(node, 'outline-color'),
          },
          arrow: of(edge, 'line-color'),
        };
      });
    try {
      await app.button(app.t('empty.sample')).click();
      await page.locator('.finding').first().waitFor();
      const before = await look();
      await page.emulateMedia({ forcedColors: 'active' });
      await patiently(async () => {
        const { system, box, arrow } = await look();
        expect({ box, arrow }).toEqual({
          box: { fill: system.Canvas, border: system.CanvasText, words: system.CanvasText, ring: system.Highlight },
          arrow: system.CanvasText,
        });
      });
      // The focus ring is an outline of the page, and cells of the matrix keep their borders.
      await page.getByRole('application').focus();
      await app.key('Alt+2');
      const cell = page.locator('.view-slot[data-hidden=false] [role=gridcell]').first();
      await cell.waitFor();
      expect(
        await cell.evaluate((element) => Number.parseFloat(getComputedStyle(element).borderBottomWidth)),
      ).toBeGreaterThan(0);
      await app.key('Alt+1');
      await page.emulateMedia({ forcedColors: 'none' });
      await patiently(async () => {
        const { box, arrow } = await look();
        expect({ box, arrow }).toEqual({ box: before.box, arrow: before.arrow });
      });
      expect(await app.faults()).toEqual([]);
    } finally {
      await app.stop();
    }
  },
);
