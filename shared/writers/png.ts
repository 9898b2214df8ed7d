import type { Figure } from '#shared/export/figure.ts';
import { type Colour, PAPER } from '#shared/export/palette.ts';
import { LONGEST, type PictureOptions } from '#shared/export/picture-options.ts';
import { type Chunk, joinChunks, readChunks } from './png-chunks.ts';
import type { PixelSize } from './svg.ts';

/** Draws a figure as a PNG of a size, on paper of a colour or on none. The window does it with a canvas, the command line with resvg. */
export type Rasterise = (figure: Figure, size: PixelSize, paper: Colour | undefined) => Promise<Uint8Array>;

const INCH = 0.0254;
/** What could tell who made the picture, when, and with what. */
const TELLTALE = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf']);

/** Pixels per metre, so that a document shows the picture in its physical size. */
function resolution(dpi: number): Chunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return { type: 'pHYs', data };
}

/** The pixels that a figure gets: in its proportions, no side over `LONGEST`. */
export function pixelSize(figure: Pick<Figure, 'width' | 'height'>, { size }: Pick<PictureOptions, 'size'>): PixelSize {
  const wanted = 'scale' in size ? size.scale : size.width / figure.width;
  const scale = Math.min(wanted, LONGEST / Math.max(figure.width, figure.height));
  const pixels = (units: number) => Math.max(1, Math.round(units * scale));
  return { width: pixels(figure.width), height: pixels(figure.height) };
}

/** The figure as a PNG with its physical size, without texts about its making. Rejects where the rasteriser does. */
export async function writePng(figure: Figure, rasterise: Rasterise, options: PictureOptions): Promise<Uint8Array> {
  const png = await rasterise(figure, pixelSize(figure, options), options.transparent ? undefined : PAPER);
  const [head, ...rest] = readChunks(png);
  if (head === undefined) throw new Error('a PNG without chunks');
  const kept = rest.filter(({ type }) => type !== 'pHYs' && !TELLTALE.has(type));
  return joinChunks([head, resolution(options.dpi), ...kept]);
}
