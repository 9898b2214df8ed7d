import { renderAsync } from '@resvg/resvg-js';
import type { Rasterise } from '#shared/writers/png.ts';
import { svgText } from '#shared/writers/svg.ts';
import { FACES, FAMILY, fontPlaces } from './fonts.ts';

/** Letters that the bundled face draws: Latin, Greek, Cyrillic, Chinese, Japanese, and signs. */
const COVERED =
  /^[\s\u0020-\u052f\u1e00-\u1eff\u2000-\u27bf\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{2ffff}]*$/u;

/**
 * Draws a figure as a PNG of a size in pixels, with Chinese right on a machine that has no fonts. The same figure gives the
 * same bytes everywhere, unless it has letters that the bundled face lacks (emoji, Arabic, ...) or the face is missing:
 * then the machine's fonts help out.
 */
export const rasterise: Rasterise = async (figure, size, paper) => {
  const svg = svgText(figure, { size, paper });
  const fontFiles = fontPlaces();
  const image = await renderAsync(svg, {
    font: {
      fontFiles: [...fontFiles],
      loadSystemFonts: fontFiles.length < FACES || !COVERED.test(svg),
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
    },
    logLevel: 'off',
  });
  return new Uint8Array(image.asPng());
};
