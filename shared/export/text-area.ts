import type { Shape } from './drawing.ts';
import { bottom, type Rect, right } from './rect.ts';
import { textWidth } from './text-width.ts';

/** Height of a line over the size of its font. */
export const LEADING = 1.27;

/** Where the text of a shape stands; undefined for a shape without any. */
export function textArea({ rect, text }: Shape): Rect | undefined {
  if (text === undefined || text.lines.length === 0) return undefined;
  const { lines, size, bold, align, anchor, inset } = text;
  const width = Math.max(...lines.map((line) => textWidth(line, size, bold)));
  const height = lines.length * size * LEADING;
  const middle = { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2 };
  const x = { left: rect.x + inset, centre: middle.x, right: right(rect) - inset - width }[align];
  const y = { top: rect.y + inset, middle: middle.y, bottom: bottom(rect) - inset - height }[anchor];
  return { x, y, width, height };
}
