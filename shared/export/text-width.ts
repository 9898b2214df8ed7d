const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Advance widths of U+0020 to U+007E in 1/1000 em. Each is the wider of an Arial-compatible face, which the deck and the
 * screen use, and Noto Sans SC, which draws the image: what fits by this table fits in every output.
 */
// biome-ignore format: sixteen to a row, as in a code chart
const ASCII = [
  278, 323, 474, 556, 556, 921, 680, 278, 338, 338, 467, 584, 278, 347, 278, 392,
  556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 728, 293, 535, 667, 556, 833, 723, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 338, 392, 338, 555, 559,
  606, 563, 618, 510, 620, 556, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606,
  620, 620, 388, 500, 377, 607, 521, 802, 500, 521, 500, 338, 270, 338, 584,
];

const BOLD = 1.08;
const FULL = 1000;
const EMOJI = 1200;
/** Wider than the average letter of Greek, Cyrillic, Arabic, Hebrew, Thai and Devanagari faces. */
const OTHER = 720;

const FULL_WIDTH =
  /^[\u1100-\u115f\u2010-\u2060\u2190-\u2bff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;
const PICTURE = /^\p{Extended_Pictographic}|^\p{Regional_Indicator}/u;
const EMOJI_STYLE = /[\ufe0f\u{1f000}-\u{1ffff}]/u;

function thousandths(grapheme: string): number {
  const code = grapheme.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return ASCII[code - 0x20] ?? OTHER;
  if (PICTURE.test(grapheme) && EMOJI_STYLE.test(grapheme)) return EMOJI;
  if (FULL_WIDTH.test(grapheme)) return FULL;
  // An accented Latin letter is as wide as its base letter.
  const base = grapheme.normalize('NFD').charCodeAt(0);
  if (base >= 0x20 && base < 0x7f) return ASCII[base - 0x20] ?? OTHER;
  return code >= 0xa0 && code < 0x100 ? FULL : OTHER;
}

/** The user-perceived characters of a text. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Width of one line at a font size, in the unit of the size. An upper estimate, the same on every machine. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += thousandths(segment);
  return (sum * size * (bold ? BOLD : 1)) / 1000;
}
