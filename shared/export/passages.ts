import type { Shape } from './drawing.ts';
import { cutText, textHeight } from './fitted-text.ts';
import { lineCount } from './label.ts';
import { type Colour, INK, QUIET } from './palette.ts';
import type { Rect } from './rect.ts';
import { LEADING } from './text-area.ts';

/** A piece of running text with a line above it that says what it is. */
export interface Passage {
  readonly name: string;
  readonly label?: string;
  readonly text: string;
  readonly colour?: Colour;
  readonly bold?: boolean;
  /** Points more than the passages around it. */
  readonly larger?: number;
}

const GAP = 10;
/** Most lines of a paragraph where there is room for it, and where there is none. */
const LONGEST = 40;

interface Setting {
  readonly passage: Passage;
  readonly size: number;
  readonly labelHeight: number;
  readonly height: number;
}

function setAt(passage: Passage, width: number, base: number, most: number): Setting {
  const size = base + (passage.larger ?? 0);
  const style = { width, size, bold: passage.bold === true };
  const { label = '' } = passage;
  const lines = passage.text
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.min(most, lineCount(paragraph, style)), 0);
  return {
    ...{ passage, size, height: lines * size * LEADING },
    labelHeight: label === '' ? 0 : textHeight(label, { width, size: base - 1, bold: true }),
  };
}

/**
 * Passages one below the other, at the largest of the sizes (falling, in points) at which they fit into the place; where they fit at
 * none, each paragraph is cut to as many lines as there is room for. `fits` tells whether nothing was cut.
 */
export function passages(
  place: Rect,
  parts: readonly Passage[],
  sizes: readonly number[],
): { readonly items: readonly Shape[]; readonly fits: boolean } {
  const tried = (size: number, most: number) => parts.map((part) => setAt(part, place.width, size, most));
  const total = (sets: readonly Setting[]) =>
    sets.reduce((sum, { labelHeight, height }) => sum + labelHeight + height, 0) + GAP * (sets.length - 1);
  const base = sizes.find((size) => total(tried(size, LONGEST)) <= place.height);
  const least = sizes.at(-1) ?? 1;
  let most = LONGEST;
  if (base === undefined) while (most > 1 && total(tried(least, most)) > place.height) most--;
  const size = base ?? least;
  let y = place.y;
  const items = tried(size, most).flatMap(({ passage, size: own, labelHeight, height }): Shape[] => {
    const style = { width: place.width, size: own, bold: passage.bold === true };
    const text = passage.text
      .split('\n')
      .map((paragraph) => cutText(paragraph, style, most))
      .join('\n');
    const block = (
      name: string,
      shown: string,
      points: number,
      tall: number,
      colour: Colour,
      bold: boolean,
    ): Shape => ({
      kind: 'shape',
      name,
      description: shown.replaceAll('\n', ' / '),
      form: 'rectangle',
      rect: { x: place.x, y, width: place.width, height: tall },
      text: {
        lines: shown.split('\n'),
        ...{ size: points, colour, bold, align: 'left', anchor: 'top', inset: 0, wraps: true },
      },
    });
    const shapes: Shape[] = [];
    if (passage.label !== undefined) {
      shapes.push(block(`${passage.name}-label`, passage.label, size - 1, labelHeight, QUIET, true));
      y += labelHeight;
    }
    shapes.push(block(passage.name, text, own, height, passage.colour ?? INK, passage.bold === true));
    y += height + GAP;
    return shapes;
  });
  return { items, fits: base !== undefined };
}
