import { expect, it } from 'vitest';
import { type Pen, paint } from '#renderer/raster/paint.ts';
import { figureOf } from '#shared/export/export-input.ts';
import { PAPER } from '#shared/export/palette.ts';
import { exportInput, sketch } from '#tests/driver/export-sketch.ts';

const figure = figureOf(
  exportInput(sketch({ divisions: { Works: ['Finance', '质量部'] }, services: ['Finance > 质量部 4'] })),
);

/** Remembers what is asked of it. */
function pen(): { readonly asked: string[]; readonly pen: Pen } {
  const asked: string[] = [];
  const known: Record<string, unknown> = {};
  const recording = new Proxy(known, {
    get: (target, name: string) =>
      target[name] ?? ((...values: readonly unknown[]) => void asked.push([name, ...values].join(' '))),
    set: (target, name: string, value) => {
      target[name] = value;
      return true;
    },
  });
  return { asked, pen: recording as unknown as Pen };
}

it('writes every line of text, and draws every outline and arrow', () => {
  const { asked, pen: used } = pen();
  paint(figure, used, PAPER);
  const texts = figure.items.flatMap((item) => (item.kind === 'shape' ? (item.text?.lines ?? []) : []));
  for (const text of texts) expect(asked.some((call) => call.startsWith(`fillText ${text} `))).toBe(true);
  const outlines = figure.items.filter((item) => item.kind === 'shape' && (item.fill ?? item.stroke) !== undefined);
  expect(asked.filter((call) => /^(rect|roundRect|ellipse) /.test(call))).toHaveLength(outlines.length);
  const arrows = figure.items.filter(({ kind }) => kind === 'connector');
  expect(asked.filter((call) => call === 'closePath').length).toBeGreaterThanOrEqual(arrows.length);
});

it('lays paper only where some is asked for', () => {
  const [white, bare] = [pen(), pen()];
  paint(figure, white.pen, PAPER);
  paint(figure, bare.pen, undefined);
  expect([white.asked[0], bare.asked.filter((call) => call.startsWith('fillRect'))]).toEqual([
    `fillRect 0 0 ${figure.width} ${figure.height}`,
    [],
  ]);
});
