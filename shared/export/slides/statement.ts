import { BODY, type Slide } from '../deck.ts';
import { QUIET } from '../palette.ts';

/** A slide that says one thing in a sentence and explains it below: for where there is nothing to draw or to list. */
export function statement(
  base: Pick<Slide, 'name' | 'layout' | 'subtitle' | 'footer'>,
  title: string,
  text: string,
): Slide {
  return {
    ...base,
    title,
    items: [
      {
        kind: 'shape',
        name: 'statement',
        description: text,
        form: 'rectangle',
        rect: { x: BODY.x, y: BODY.y + 16, width: 640, height: 160 },
        text: { lines: [text], size: 18, colour: QUIET, align: 'left', anchor: 'top', inset: 0, wraps: true },
      },
    ],
    notes: [text],
  };
}
