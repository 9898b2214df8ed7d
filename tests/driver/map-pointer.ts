import type { Page } from 'playwright-core';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where things are drawn, asked of the drawing library, and what a hand with a mouse does there. */
export interface MapPointer {
  /** The middle of a department (by its name as drawn on one line) on the page, in px. */
  spot(department: string): Promise<Spot>;
  /** Its centre in map units. */
  place(department: string): Promise<Spot>;
  view(): Promise<{ readonly zoom: number; readonly pan: Spot }>;
  /** Names of all that is drawn, in order. */
  drawn(): Promise<readonly string[]>;
  /** Names of selected departments, in order. */
  selected(): Promise<readonly string[]>;
  /** Presses at one spot, goes to another in steps, and lets go unless told to hold. */
  drag(
    from: Spot,
    to: Spot,
    options?: { readonly hold?: boolean; readonly button?: 'left' | 'middle' | 'right' },
  ): Promise<void>;
  /** Clicks on a department. */
  click(department: string): Promise<void>;
  /** A spot on the canvas with nothing on it: its corner at the bottom right. */
  empty(): Promise<Spot>;
}

interface Drawn {
  readonly cy: {
    nodes(selector: string): { toArray(): readonly Node[] };
    zoom(): number;
    pan(): Spot;
  };
}
interface Node {
  data(name: string): string;
  selected(): boolean;
  position(): Spot;
  renderedPosition(): Spot;
}

export function mapPointer(page: Page): MapPointer {
  const nodes = () =>
    page.locator('.map-canvas').evaluate((canvas) => {
      const { cy } = (canvas as unknown as { _cyreg: Drawn })._cyreg;
      const { left, top } = canvas.getBoundingClientRect();
      return cy
        .nodes('.department, .collapsed')
        .toArray()
        .map((node) => ({
          name: node.data('label').replaceAll('\n', ' '),
          selected: node.selected(),
          place: { ...node.position() },
          spot: { x: left + node.renderedPosition().x, y: top + node.renderedPosition().y },
        }));
    });
  const find = async (department: string) => {
    const found = (await nodes()).find(({ name }) => name === department);
    if (found === undefined) throw new Error(`${department} is not drawn`);
    return found;
  };
  return {
    spot: async (department) => (await find(department)).spot,
    place: async (department) => (await find(department)).place,
    view: () =>
      page.locator('.map-canvas').evaluate((canvas) => {
        const { cy } = (canvas as unknown as { _cyreg: Drawn })._cyreg;
        return { zoom: cy.zoom(), pan: { ...cy.pan() } };
      }),
    drawn: async () => (await nodes()).map(({ name }) => name).sort(),
    selected: async () =>
      (await nodes())
        .filter(({ selected }) => selected)
        .map(({ name }) => name)
        .sort(),
    async drag(from, to, { hold = false, button = 'left' } = {}) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down({ button });
      await page.mouse.move(to.x, to.y, { steps: 8 });
      if (!hold) await page.mouse.up({ button });
    },
    async click(department) {
      const { spot } = await find(department);
      await page.mouse.click(spot.x, spot.y);
    },
    async empty() {
      const box = await page.locator('.map-canvas').boundingBox();
      if (box === null) throw new Error('there is no map');
      return { x: box.x + box.width - 12, y: box.y + box.height - 12 };
    },
  };
}
