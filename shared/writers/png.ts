import type { Figure } from '#shared/export/figure.ts';
import { type Colour, PAPER } from '#shared/export/palette.ts';
import { type Chunk, joinChunks, readChunks } from './png-chunks.ts';
import type { PixelSize } from './svg.ts';

/** Draws a figure as a PNG of a size, on paper of a colour or on none. The window does it with a canvas, the command line with resvg. */
export type Rasterise = (figure: Figure, size: PixelSize, paper: Colour | undefined) => Promise<Uint8Array>;

/** Width of a 4K picture, px. */
export const PNG_WIDTH = 3840;
/** The largest side that every rasteriser takes, px. */
const LARGEST = 16_384;
const DPI = 300;
const INCH = 0.0254;
/** What could tell who made the picture, when, and with what. */
const TELLTALE = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf']);

/** Pixels per metre, so that a document shows the picture at 300 dots per inch. */
function resolution(): Chunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(DPI / INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return { type: 'pHYs', data };
}

/** The figure as a PNG, `width` px wide (less where its height would be over 16,384), 300 dpi, without texts about its making. */
export async function writePng(figure: Figure, rasterise: Rasterise, width: number = PNG_WIDTH): Promise<Uint8Array> {
  const scale = Math.min(width / figure.width, LARGEST / figure.height);
  const pixels = (units: number) => Math.max(1, Math.round(units * scale));
  const size = { width: pixels(figure.width), height: pixels(figure.height) };
  const png = await rasterise(figure, size, PAPER);
  const [head, ...rest] = readChunks(png);
  if (head === undefined) throw new Error('a PNG without chunks');
  const kept = rest.filter(({ type }) => type !== 'pHYs' && !TELLTALE.has(type));
  return joinChunks([head, resolution(), ...kept]);
}
