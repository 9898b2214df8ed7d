import type { Rasterise } from '#shared/writers/png.ts';
import { paint } from './paint.ts';

/** Draws a figure as a PNG of exactly this size in pixels, in the page or beside it. Rejects where the browser refuses the size. */
export const rasterise: Rasterise = async (figure, { width, height }, paper) => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error(`the browser could not draw a picture of ${width} x ${height} px`);
  pen.scale(width / figure.width, height / figure.height);
  paint(figure, pen, paper);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
};
