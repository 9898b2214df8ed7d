import { graphemesOf, textWidth } from './text-width.ts';

/** How a text is to be broken: sizes in one unit, whichever it is. */
export interface LabelStyle {
  /** Widest line allowed. */
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  /** At least 1. What does not fit ends in an ellipsis. */
  readonly lines: number;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** May not start a line. */
const CLOSES = /^[，。、；：！？）》」』】〉”’…％,.;:!?)\]}%]+$/u;
/** May not end a line. */
const OPENS = /^[（《「『【〈“‘([{]+$/u;
const SPACE = /^\s+$/u;
/** Written without spaces between words: a line may break between any two of its words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}，。、；：！？（）《》「」『』【】“”‘’…]/u;
const BREAK_AFTER = /[-/–—]$/u;

/** Text that stays on one line, and whether a space stands before it. */
interface Chunk {
  readonly text: string;
  readonly spaced: boolean;
}

function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let spaced = false;
  for (const { segment } of words.segment(text)) {
    if (SPACE.test(segment)) {
      spaced = true;
      continue;
    }
    const last = chunks.at(-1);
    const joins =
      last !== undefined &&
      !spaced &&
      (CLOSES.test(segment) ||
        OPENS.test(last.text.slice(-1)) ||
        !(UNSPACED.test(segment) || UNSPACED.test(last.text.slice(-1)) || BREAK_AFTER.test(last.text)));
    if (joins) chunks[chunks.length - 1] = { text: last.text + segment, spaced: last.spaced };
    else chunks.push({ text: segment, spaced });
    spaced = false;
  }
  return chunks;
}

/** A chunk too long for any line, cut between characters; marks that may not start or end a line stay with their neighbour. */
function cut(text: string, fits: (line: string) => boolean): string[] {
  const units: string[] = [];
  for (const grapheme of graphemesOf(text)) {
    const last = units.at(-1);
    if (last !== undefined && fits(last + grapheme) && (CLOSES.test(grapheme) || OPENS.test(last))) {
      units[units.length - 1] = last + grapheme;
    } else units.push(grapheme);
  }
  const lines: string[] = [];
  for (const unit of units) {
    const line = lines.at(-1);
    if (line !== undefined && fits(line + unit)) lines[lines.length - 1] = line + unit;
    else lines.push(unit);
  }
  return lines;
}

function fill(chunks: readonly Chunk[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const { text, spaced } of chunks) {
    const line = lines.at(-1);
    const longer = line === undefined ? undefined : `${line}${spaced ? ' ' : ''}${text}`;
    if (longer !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else if (fits(text)) lines.push(text);
    else lines.push(...cut(text, fits));
  }
  return lines;
}

function withEllipsis(line: string, fits: (line: string) => boolean): string {
  const kept = [...graphemesOf(line)];
  while (kept.length > 1 && !fits(`${kept.join('').trimEnd()}…`)) kept.pop();
  while (kept.length > 1 && OPENS.test(kept.at(-1) ?? '')) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/**
 * Breaks a text into lines, the same in every output. Chinese breaks between words (Unicode segmentation), no line starts
 * with a closing mark or ends with an opening one, a Latin word stays whole unless it is longer than a line. Where several
 * lines are needed they are made about equally long. An empty text gives no lines.
 */
export function labelLines(text: string, style: LabelStyle): readonly string[] {
  const { width, size, bold = false, lines: limit } = style;
  const fitting = (most: number) => (line: string) => textWidth(line, size, bold) <= most;
  const fits = fitting(width);
  const chunks = chunksOf(text);
  const lines = fill(chunks, fits);
  if (lines.length > limit) {
    const rest = lines.slice(limit - 1).join(' ');
    return [...lines.slice(0, limit - 1), withEllipsis(rest, fits)];
  }
  if (lines.length < 2) return lines;
  const widest = Math.max(...chunks.map((chunk) => textWidth(chunk.text, size, bold)));
  for (let narrow = Math.max(width / 2, widest); narrow < width; narrow += size / 2) {
    const balanced = fill(chunks, fitting(narrow));
    if (balanced.length === lines.length) return balanced;
  }
  return lines;
}

/** A chunk's width in em, and that of the space before it. */
interface Measured {
  readonly width: number;
  readonly space: number;
}

/** Texts are measured again and again until a size fits; so many are remembered. */
const MOST_REMEMBERED = 500;
const remembered = new Map<string, readonly Measured[]>();

function measuredChunks(text: string, bold: boolean): readonly Measured[] {
  const key = `${bold ? 'b' : ' '}${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const made = chunksOf(text).map((chunk) => ({
    width: textWidth(chunk.text, 1, bold),
    space: chunk.spaced ? textWidth(' ', 1, bold) : 0,
  }));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, made);
  return made;
}

/** How many lines a text takes at a width, without breaking it: what fits is tried out with this. */
export function lineCount(text: string, { width, size, bold = false }: Omit<LabelStyle, 'lines'>): number {
  const room = width / size;
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const chunk of measuredChunks(text, bold)) {
    if (used + chunk.space + chunk.width <= room) {
      used += chunk.space + chunk.width;
      continue;
    }
    const own = Math.max(1, Math.ceil(chunk.width / room));
    lines += own;
    used = chunk.width - (own - 1) * room;
  }
  return lines;
}
