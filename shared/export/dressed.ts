import type { Plot } from './chart.ts';
import type { Slide, SlideItem, Table, TableCell } from './deck.ts';
import type { Design } from './design.ts';
import type { DrawingItem, Shape } from './drawing.ts';
import { type Colour, contrast, hexOf, INK, PAPER, RULE, type ThemeColour, WASH } from './palette.ts';

type Dye = (colour: Colour) => Colour;
/** The colour of a text on a ground. */
type TextDye = (colour: Colour, ground: Colour | undefined) => Colour;

/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5;
const SWAPS: Partial<Record<ThemeColour, ThemeColour>> = { dk1: 'lt1', lt1: 'dk1', dk2: 'lt2', lt2: 'dk2' };

/** Light tints become deep shades on a dark ground, and shades become tints, so that what stood out still does. */
function onDark({ base, mod = 100, off = 0 }: Colour): Colour {
  if (off > 0) return { base, mod: Math.min(100, 20 + mod / 2) };
  return mod < 100 ? { base, mod, off: 100 - mod } : { base };
}

function dyes(design: Design): { readonly dye: Dye; readonly textDye: TextDye } {
  const { theme, paper } = design;
  const ground: Colour = { base: paper as `#${string}` };
  const isDark = contrast(ground, { base: '#000000' }) < contrast(ground, { base: '#FFFFFF' });
  const dye: Dye = (colour) => (isDark && !['lt1', 'lt2'].includes(colour.base) ? onDark(colour) : colour);
  const textDye: TextDye = (colour, under) => {
    const below = under === undefined ? ground : dye(under);
    const own = dye(colour);
    if (contrast(own, below, theme) >= READABLE) return own;
    return contrast(INK, below, theme) >= contrast(PAPER, below, theme) ? INK : PAPER;
  };
  return { dye, textDye };
}

/** Names of colours as the file must say them. */
const swap: Dye = (colour) => ({ ...colour, base: SWAPS[colour.base as ThemeColour] ?? colour.base });

function cellIn(cell: TableCell, head: boolean, dye: Dye, textDye: TextDye): TableCell {
  const fill = cell.fill ?? (head ? WASH : undefined);
  return { ...cell, colour: textDye(cell.colour, fill), ...(fill && { fill: dye(fill) }) };
}

function tableIn(table: Table, dye: Dye, textDye: TextDye): Table {
  const rows = table.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell) => cellIn(cell, at === 0, dye, textDye)),
  }));
  return { ...table, rows, rule: dye(table.rule ?? RULE) };
}

function shapeIn(shape: Shape, dye: Dye, textDye: TextDye): Shape {
  const { fill, stroke, text } = shape;
  return {
    ...shape,
    ...(fill && { fill: dye(fill) }),
    ...(stroke && { stroke: { ...stroke, colour: dye(stroke.colour) } }),
    ...(text && { text: { ...text, colour: textDye(text.colour, fill) } }),
  };
}

function plotIn(plot: Plot, dye: Dye): Plot {
  const dyed = <Row extends { readonly colour: Colour }>(row: Row): Row => ({ ...row, colour: dye(row.colour) });
  return plot.form === 'scatter'
    ? { ...plot, series: plot.series.map(dyed) }
    : { ...plot, series: plot.series.map(dyed) };
}

function itemIn(item: SlideItem, dye: Dye, textDye: TextDye): SlideItem {
  if (item.kind === 'table') return tableIn(item, dye, textDye);
  // Its series keep their accents, its text and lines are those of the theme whatever the ground is.
  if (item.kind === 'chart') return { ...item, plot: plotIn(item.plot, dye) };
  if (item.kind === 'shape') return shapeIn(item, dye, textDye);
  return { ...item, stroke: { ...item.stroke, colour: dye(item.stroke.colour) } };
}

/** The slide in colours that can be read in a design: tints and shades by its ground, texts by what they stand on. */
export function dressed(slide: Slide, design: Design | undefined): Slide {
  if (design === undefined) return slide;
  const { dye, textDye } = dyes(design);
  return { ...slide, items: slide.items.map((item) => itemIn(item, dye, textDye)) };
}

/** The same with the names of colours that the template's file has for them. */
export function named(items: readonly SlideItem[], { swapped }: Design): readonly SlideItem[] {
  return swapped ? items.map((item) => itemIn(item, swap, swap)) : items;
}

/** A picture in colours that need no theme. */
export function inFixedColours(items: readonly DrawingItem[], { theme, paper }: Design): readonly DrawingItem[] {
  const fixed: Dye = (colour) =>
    colour.base === 'lt1' ? { base: paper as `#${string}` } : { base: hexOf(colour, theme) as `#${string}` };
  return items.map((item) => itemIn(item, fixed, fixed) as DrawingItem);
}
