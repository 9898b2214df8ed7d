import { labelLines, lineCount } from './label.ts';
import { LEADING } from './text-area.ts';

/** The lines of a text at a width, paragraph by paragraph; each ends in an ellipsis where it would take more than `most`. */
export function paragraphLines(
  text: string,
  style: { readonly width: number; readonly size: number; readonly bold?: boolean },
  most = 40,
): readonly string[] {
  return text.split('\n').flatMap((paragraph) => labelLines(paragraph, { ...style, lines: most }));
}

/** How high a text stands at a width, in points. */
export function textHeight(
  text: string,
  style: { readonly width: number; readonly size: number; readonly bold?: boolean },
): number {
  const lines = text.split('\n').reduce((sum, paragraph) => sum + lineCount(paragraph, style), 0);
  return lines * style.size * LEADING;
}

export interface FittedText {
  readonly text: string;
  readonly size: number;
}

/** The text at the largest of the sizes (falling) at which it fits, or cut so that it fits at the smallest. */
export function fittedText(
  text: string,
  room: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  bold: boolean,
): FittedText {
  const { width, height } = room;
  const size = sizes.find((points) => textHeight(text, { width, size: points, bold }) <= height);
  if (size !== undefined) return { text, size };
  const least = sizes.at(-1) ?? 1;
  const parts = text.split('\n');
  const most = Math.max(1, Math.floor(height / (least * LEADING) / parts.length));
  const cut = parts.map((part) => cutText(part, { width, size: least, bold }, most));
  return { text: cut.join('\n'), size: least };
}

/** A paragraph as it stands where it takes at most so many lines, or else with an ellipsis at the end of the last. */
export function cutText(
  paragraph: string,
  style: { readonly width: number; readonly size: number; readonly bold?: boolean },
  most: number,
): string {
  if (lineCount(paragraph, style) <= most) return paragraph;
  for (const share of [0.97, 0.9, 0.8, 0.7]) {
    const [line = ''] = labelLines(paragraph, { ...style, width: style.width * most * share, lines: 1 });
    if (lineCount(line, style) <= most) return line;
  }
  return labelLines(paragraph, { ...style, lines: 1 }).join('');
}
