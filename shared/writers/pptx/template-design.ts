import type { Design } from '#shared/export/design.ts';
import { BODIES, type Page, type Ratio } from '#shared/export/page.ts';
import { contrast, type Theme } from '#shared/export/palette.ts';
import { bottom, bounds, centre, overlaps, type Rect, right } from '#shared/export/rect.ts';
import type { LayoutMapping } from '#shared/office/layout-roles.ts';
import type { Template, TemplateLayout } from '#shared/office/template.ts';
import type { TemplatePlace } from '#shared/office/template-place.ts';

/** Points between a title or a footer and what stands beside it. */
const GAP = 6;
/** Bodies from this width to height are laid out as those of wide slides: below, the narrow way has type a tenth larger. */
const WIDE = 1.92;
/** What the free area must be at least, of the slide; else the slide without its margins is taken. */
const LEAST = { width: 0.4, height: 0.3 };
const FOOT = 9;
const FEET = ['ftr', 'dt', 'sldNum'];

/** Typefaces that run wider than Arial, by how much over English text. */
const STRETCH: readonly (readonly [RegExp, number])[] = [
  [/^(verdana|dejavu sans|bookman|courier|consolas|lucida)/i, 1.18],
  [/^(georgia|century|dejavu serif|rockwell|montserrat|poppins|palatino|book antiqua|cambria math)/i, 1.1],
  [/^(segoe|open sans|trebuchet|lato|noto|aptos|inter)/i, 1.05],
];
const stretchOf = (font: string): number => STRETCH.find(([name]) => name.test(font))?.[1] ?? 1;

export const placeOf = ({ places }: TemplateLayout, ...types: readonly string[]): TemplatePlace | undefined =>
  types.flatMap((type) => places.find((place) => place.type === type) ?? [])[0];

export const titleOf = (layout: TemplateLayout): TemplatePlace | undefined => placeOf(layout, 'title', 'ctrTitle');
/** Where the lines under the title of the first slide go. */
export const linesOf = (layout: TemplateLayout): TemplatePlace | undefined =>
  titleOf(layout) && placeOf(layout, 'subTitle', 'body', 'obj');

type Size = Pick<Template, 'width' | 'height'>;

/** A place of our own, where a layout has none: the share of the height above it, and its own. */
function strip({ width, height }: Size, above: number, high: number): Rect {
  return { x: width * 0.08, y: height * above, width: width * 0.84, height: height * high };
}
const ownTitle = (size: Size): Rect => strip(size, 0.04, 0.12);

/** What is left of an area beside something that reaches into it: the part on the side where its middle is. */
function beside(area: Rect, other: Rect): Rect {
  if (!overlaps(area, other)) return area;
  if (other.width < other.height / 2) {
    const left = right(other) + GAP;
    return centre(other).x < centre(area).x
      ? { ...area, x: left, width: Math.max(0, right(area) - left) }
      : { ...area, width: Math.max(0, other.x - GAP - area.x) };
  }
  if (centre(other).y > centre(area).y) return { ...area, height: Math.max(0, other.y - GAP - area.y) };
  const top = bottom(other) + GAP;
  return { ...area, y: top, height: Math.max(0, bottom(area) - top) };
}

/** Where a layout leaves room for content: its own places of content, or where its master has text, beside title and footers. */
export function freeArea(layout: TemplateLayout, { width, height }: Size): Rect {
  const title = titleOf(layout)?.rect ?? ownTitle({ width, height });
  const margins = { x: width * 0.05, y: height * 0.2, width: width * 0.9, height: height * 0.7 };
  const own = layout.places.filter(({ type }) => !['title', 'ctrTitle', 'subTitle', ...FEET].includes(type));
  const area = bounds(own.map(({ rect }) => rect)) ?? layout.body?.rect ?? margins;
  const others = [title, ...FEET.flatMap((type) => placeOf(layout, type)?.rect ?? [])];
  const free = others.reduce(beside, clipped(area, { x: 0, y: 0, width, height }));
  return free.width >= width * LEAST.width && free.height >= height * LEAST.height
    ? free
    : others.reduce(beside, margins);
}

function clipped(rect: Rect, to: Rect): Rect {
  const [x, y] = [Math.max(rect.x, to.x), Math.max(rect.y, to.y)];
  return {
    ...{ x, y },
    width: Math.max(0, Math.min(right(rect), right(to)) - x),
    height: Math.max(0, Math.min(bottom(rect), bottom(to)) - y),
  };
}

function measure(body: Rect): { readonly ratio: Ratio; readonly scale: number } {
  const ratio = body.width / body.height >= WIDE ? '16:9' : '4:3';
  const { width, height } = BODIES[ratio];
  return { ratio, scale: Math.max(0.05, Math.min(body.width / width, body.height / height)) };
}

function themeOf({ colours: { text, background, accents, paper } }: TemplateLayout) {
  const ground = { base: paper as `#${string}` } as const;
  const ease = (hex: string) => contrast({ base: hex as `#${string}` }, ground);
  const swapped = ease(text[0]) < ease(background[0]);
  const [ink, under] = swapped ? [background, text] : [text, background];
  const accent = Object.fromEntries(accents.map((hex, index) => [`accent${index + 1}`, hex]));
  const theme = { dk1: ink[0], dk2: ink[1], lt1: under[0], lt2: under[1], ...accent } as unknown as Theme;
  return { theme, swapped, paper };
}

/** The design of a template whose layouts are mapped: places as its layouts have them, colours as its theme has them. */
export function templateDesign(template: Template, mapping: LayoutMapping): Design {
  const { title: cover, 'title-only': content } = mapping;
  const { width, height } = template;
  const free = freeArea(content, template);
  const { ratio, scale } = measure(free);
  const by = (rect: Rect): Rect => ({
    ...{ x: rect.x / scale, y: rect.y / scale },
    ...{ width: rect.width / scale, height: rect.height / scale },
  });
  // A foot is cut for type of 9 points, whatever its layout has.
  const foot = (type: string): Rect => {
    const place = placeOf(content, type);
    const rect = by(place?.inner ?? { x: 0, y: height, width: width / 3, height: 1 });
    return { ...rect, width: (rect.width * FOOT * scale) / (place?.size ?? FOOT) };
  };
  const page: Page = {
    ...{ width: width / scale, height: height / scale, body: by(free) },
    title: by(titleOf(content)?.inner ?? ownTitle(template)),
    ...{ footer: foot('ftr'), date: foot('dt'), number: foot('sldNum') },
    cover: by(titleOf(cover)?.inner ?? strip(template, 0.25, 0.25)),
    coverLines: by(linesOf(cover)?.inner ?? strip(template, 0.55, 0.2)),
  };
  const size = (layout: TemplateLayout) => (titleOf(layout)?.size ?? 24) / scale;
  return {
    page,
    ratio,
    scale,
    ...themeOf(content),
    stretch: Math.max(1, ...content.fonts.map(stretchOf)),
    type: { title: size(cover), 'title-only': size(content) },
  };
}
