import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

const FONT_FILES = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
] as const;
const FAMILY = 'Noto Sans SC';

/** Letters that the bundled face draws: Latin, Greek, Cyrillic, Chinese, Japanese, and signs. */
const COVERED =
  /^[\s\u0020-\u052f\u1e00-\u1eff\u2000-\u27bf\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{2ffff}]*$/u;

/** The font files that come with the program, as far as they are there: packagers may leave them out. */
function bundledFonts(): readonly string[] {
  return FONT_FILES.flatMap((name) => {
    try {
      const path = fileURLToPath(import.meta.resolve(name));
      return existsSync(path) ? [path] : [];
    } catch {
      return [];
    }
  });
}

/**
 * Draws an SVG text as a PNG of the size that it says, with Chinese right on a machine that has no fonts. The same text gives the
 * same bytes everywhere, unless it has letters that the bundled face lacks (emoji, Arabic, ...) or the face is missing:
 * then the machine's fonts help out.
 */
export async function rasterise(svg: string): Promise<Uint8Array> {
  const fontFiles = bundledFonts();
  const image = await renderAsync(svg, {
    font: {
      fontFiles: [...fontFiles],
      loadSystemFonts: fontFiles.length < FONT_FILES.length || !COVERED.test(svg),
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
    },
    logLevel: 'off',
  });
  return new Uint8Array(image.asPng());
}
