import type { Shape } from './drawing.ts';
import { labelLines } from './label.ts';
import { INK, QUIET } from './palette.ts';
import { textWidth } from './text-width.ts';

const TITLE = 24;
const SUBTITLE = 13;

/** Title and subtitle at (0, 0), and the area that they take. */
export interface FigureHeader {
  readonly items: readonly Shape[];
  readonly width: number;
  readonly height: number;
}

/** A subtitle that is empty takes no room; what is longer than `width` ends in an ellipsis. */
export function figureHeader(text: { readonly title: string; readonly subtitle: string }, width: number): FigureHeader {
  let y = 0;
  const items = (['title', 'subtitle'] as const).flatMap((part): Shape[] => {
    const size = part === 'title' ? TITLE : SUBTITLE;
    const bold = part === 'title';
    const lines = labelLines(text[part], { width: Math.max(width, 320), size, bold, lines: 1 });
    if (lines.length === 0) return [];
    const rect = { x: 0, y, width: textWidth(lines[0] ?? '', size, bold) + 2, height: size * 1.35 };
    y += rect.height;
    const colour = bold ? INK : QUIET;
    return [
      {
        kind: 'shape',
        name: `header:${part}`,
        description: text[part],
        form: 'rectangle',
        rect,
        text: { lines, size, bold, colour, align: 'left', anchor: 'middle', inset: 0 },
      },
    ];
  });
  return { items, width: Math.max(0, ...items.map(({ rect }) => rect.width)), height: y };
}
