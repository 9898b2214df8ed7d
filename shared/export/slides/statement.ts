import type { Slide } from '../deck.ts';
import { QUIET } from '../palette.ts';
import { paragraphs, type SlideInput, slideFrame } from './slide-kind.ts';

/** A slide that says one thing in a sentence and explains it below: for where there is nothing to draw or to list. */
export function statement(input: SlideInput, name: string, title: string, text: string): Slide {
  const { x, y } = input.page.body;
  return {
    ...slideFrame(input),
    name,
    title,
    items: [
      {
        kind: 'shape',
        name: 'statement',
        description: text.replaceAll('\n', ' / '),
        form: 'rectangle',
        rect: { x, y: y + 16, width: Math.min(640, input.page.body.width), height: 320 },
        text: {
          lines: text.split('\n'),
          ...{ size: 18, colour: QUIET, align: 'left', anchor: 'top', inset: 0, wraps: true },
        },
      },
    ],
    notes: paragraphs([text]),
  };
}
