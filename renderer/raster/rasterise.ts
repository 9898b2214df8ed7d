import { ExportRefusal } from '#shared/writers/export-refusal.ts';
import type { Rasterise } from '#shared/writers/png.ts';
import { paint } from './paint.ts';

/** Draws a figure as a PNG of exactly this size in pixels, in the page or beside it. Refuses where the browser does. */
export const rasterise: Rasterise = async (figure, size, paper) => {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const pen = canvas.getContext('2d');
  const refusal = new ExportRefusal({ code: 'picture-not-drawn', ...size });
  if (pen === null) throw refusal;
  pen.scale(size.width / figure.width, size.height / figure.height);
  paint(figure, pen, paper);
  const blob = await canvas.convertToBlob({ type: 'image/png' }).catch(() => {
    throw refusal;
  });
  return new Uint8Array(await blob.arrayBuffer());
};
