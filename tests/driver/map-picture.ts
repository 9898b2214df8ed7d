import type { Page } from 'playwright-core';

/** How the map was drawn, and whether it looks as if it had been drawn at once. */
export interface MapPicture {
  /** Counts from now on. */
  watch(): Promise<void>;
  /** The share of all elements that the smallest drawing since then drew: 1 where each drew all, and where there was none. */
  leastDrawn(): Promise<number>;
  /** Pixels that differ, by more than rounding does, from those of the whole map drawn afresh beside it. */
  differing(): Promise<number>;
}

interface Watched {
  readonly _cyreg: {
    readonly cy: {
      renderer(): Renderer;
      elements(): { readonly length: number };
      on(event: string, hear: () => void): void;
    };
  };
  leastDrawn?: number;
}
interface Renderer {
  drawCachedElement(context: unknown, ...rest: unknown[]): void;
  render(options: {
    readonly forcedContext: OffscreenCanvasRenderingContext2D;
    readonly drawOnlyNodeLayer: true;
  }): void;
  readonly NODE: number;
  readonly data: { readonly contexts: readonly CanvasRenderingContext2D[] };
}

export function mapPicture(page: Page): MapPicture {
  const canvas = page.locator('.map-canvas');
  return {
    watch: () =>
      canvas.evaluate((element) => {
        const place = element as unknown as Watched;
        const isFirst = place.leastDrawn === undefined;
        place.leastDrawn = Number.POSITIVE_INFINITY;
        if (!isFirst) return;
        const { cy } = place._cyreg;
        const renderer = cy.renderer();
        const draw = renderer.drawCachedElement.bind(renderer);
        let drawn = 0;
        renderer.drawCachedElement = (context, ...rest) => {
          // The library draws pictures of its own ahead, which nobody sees yet.
          if (context === renderer.data.contexts[renderer.NODE]) drawn++;
          draw(context, ...rest);
        };
        cy.on('render', () => {
          if (drawn > 0) place.leastDrawn = Math.min(place.leastDrawn ?? drawn, drawn);
          drawn = 0;
        });
      }),
    leastDrawn: () =>
      canvas.evaluate((element) => {
        const { _cyreg, leastDrawn = 1 } = element as unknown as Watched;
        return Math.min(1, leastDrawn / _cyreg.cy.elements().length);
      }),
    differing: () =>
      canvas.evaluate((element) => {
        const renderer = (element as unknown as Watched)._cyreg.cy.renderer();
        const shown = renderer.data.contexts[renderer.NODE];
        if (shown === undefined) throw new Error('the map has no canvas');
        const { width, height } = shown.canvas;
        const beside = new OffscreenCanvas(width, height).getContext('2d');
        if (beside === null) throw new Error('there is no second canvas');
        renderer.render({ forcedContext: beside, drawOnlyNodeLayer: true });
        const [one, other] = [shown, beside].map((each) => each.getImageData(0, 0, width, height).data);
        // On white, as it is seen: the colour of what hardly covers anything is mostly rounding.
        const seen = (data: Uint8ClampedArray | undefined, at: number, part: number): number => {
          const cover = (data?.[at + 3] ?? 0) / 255;
          return (data?.[at + part] ?? 0) * cover + 255 * (1 - cover);
        };
        let differing = 0;
        for (let at = 0; at < width * height * 4; at += 4)
          if ([0, 1, 2].some((part) => Math.abs(seen(one, at, part) - seen(other, at, part)) > 24)) differing++;
        return differing;
      }),
  };
}
