import { DASH, type Stroke } from '#shared/export/drawing.ts';
import type { Colour, ThemeColour } from '#shared/export/palette.ts';
import { element, type Xml } from '../xml.ts';
import { emu } from './units.ts';

/** A slide's names for the theme's text and background colours. */
const ON_SLIDE: Partial<Record<ThemeColour, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

export function solidFill({ base, mod, off }: Colour): Xml {
  const changes = [
    mod === undefined ? undefined : element('a:lumMod', { val: mod * 1000 }),
    off === undefined ? undefined : element('a:lumOff', { val: off * 1000 }),
  ];
  const colour = base.startsWith('#')
    ? element('a:srgbClr', { val: base.slice(1) }, ...changes)
    : element('a:schemeClr', { val: ON_SLIDE[base as ThemeColour] ?? base }, ...changes);
  return element('a:solidFill', {}, colour);
}

const NO_FILL = element('a:noFill');

export function fillOf(colour: Colour | undefined): Xml {
  return colour === undefined ? NO_FILL : solidFill(colour);
}

/** An outline; an arrow has its head at the end. */
export function lineOf(stroke: Stroke | undefined, arrow = false): Xml {
  if (stroke === undefined) return element('a:ln', {}, NO_FILL);
  // Heads do not shrink with lines below 2 pt, so that on a crowded map medium ones would cover what they point at.
  const head = stroke.width < 1 ? 'sm' : 'med';
  const [dash, gap] = DASH;
  const dashes = element('a:custDash', {}, element('a:ds', { d: dash * 100_000, sp: gap * 100_000 }));
  return element(
    'a:ln',
    { w: Math.max(1, emu(stroke.width)) },
    solidFill(stroke.colour),
    stroke.dashed === true ? dashes : undefined,
    element('a:round'),
    arrow ? element('a:tailEnd', { type: 'triangle', w: head, len: head }) : undefined,
  );
}
