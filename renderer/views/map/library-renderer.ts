import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** A department, division or service on the canvas. */
export type Drawn = NodeSingular | EdgeSingular;

/** What is used of the drawing library's renderer, which it documents for extensions only. */
export interface LibraryRenderer {
  render(options?: Readonly<Record<string, unknown>>): void;
  /** Hears of what changed its look or place, before each drawing and whenever that is asked for between two. */
  onUpdateEleCalcs(hear: (willDraw: boolean, elements: Iterable<Drawn> & ArrayLike<Drawn>) => void): void;
  /** Has that heard now instead of before the next drawing. */
  flushRenderedStyleQueue(): void;
  getCachedZSortedEles(): { readonly drag: readonly Drawn[]; readonly nondrag: readonly Drawn[] };
  drawCachedElement(context: CanvasRenderingContext2D, element: Drawn, pixelRatio: number): void;
  /** The same in parts, for what has no label. */
  drawElementUnderlay(context: CanvasRenderingContext2D, element: Drawn): void;
  drawElement(
    context: CanvasRenderingContext2D,
    element: Drawn,
    shiftToOriginWithBb: undefined,
    showLabel: boolean,
    showOverlay: boolean,
  ): void;
  getPixelRatio(): number;
  /** Number of the layer on which departments and services that nobody drags are drawn. */
  readonly NODE: number;
  readonly canvasWidth: number;
  readonly canvasHeight: number;
  readonly data: {
    readonly contexts: readonly CanvasRenderingContext2D[];
    readonly canvasNeedsRedraw: boolean[];
  };
}

const METHODS = [
  'render',
  'onUpdateEleCalcs',
  'flushRenderedStyleQueue',
  'getCachedZSortedEles',
  'drawCachedElement',
  'drawElementUnderlay',
  'drawElement',
  'getPixelRatio',
] as const;

/** The renderer of a canvas on a page; undefined where there is none, or it is no longer as it was when this was written. */
export function libraryRenderer(cy: Core): LibraryRenderer | undefined {
  const found = (cy as unknown as { renderer?: () => unknown }).renderer?.() as Partial<LibraryRenderer> | undefined;
  const known =
    found !== undefined &&
    METHODS.every((name) => typeof found[name] === 'function') &&
    typeof found.NODE === 'number' &&
    found.data?.contexts?.[found.NODE] !== undefined &&
    Array.isArray(found.data.canvasNeedsRedraw);
  return known ? (found as LibraryRenderer) : undefined;
}
