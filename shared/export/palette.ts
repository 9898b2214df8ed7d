/** The colours that a theme names; a deck refers to them by name, so that a client's theme recolours it. */
export const THEME = {
  dk1: '#1B2733',
  lt1: '#FFFFFF',
  dk2: '#4A5766',
  lt2: '#F3F5F7',
  accent1: '#1F6391',
  accent2: '#B87414',
  accent3: '#2C7D66',
  accent4: '#99557F',
  accent5: '#3F93BF',
  accent6: '#B8401F',
} as const;
export type ThemeColour = keyof typeof THEME;
export type Theme = Readonly<Record<ThemeColour, string>>;

/** A colour of the theme or a fixed one (`#RRGGBB`), its HSL luminance times `mod` % plus `off` %, as Office computes it. */
export interface Colour {
  readonly base: ThemeColour | `#${string}`;
  /** 0 to 100, 100 if missing. */
  readonly mod?: number;
  /** 0 to 100, 0 if missing. */
  readonly off?: number;
}

function channels(hex: string): [red: number, green: number, blue: number] {
  const number = Number.parseInt(hex.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

/** The colour as `#RRGGBB`, by our own theme or another. */
export function hexOf(colour: Colour, theme: Theme = THEME): string {
  const base = colour.base.startsWith('#') ? colour.base : theme[colour.base as ThemeColour];
  const [red, green, blue] = channels(base);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (most + least) / 2;
  const wanted = Math.min(1, (light * (colour.mod ?? 100) + (colour.off ?? 0)) / 100);
  const reach = (value: number) => 1 - Math.abs(2 * value - 1);
  const stretch = reach(light) === 0 ? 0 : reach(wanted) / reach(light);
  const hex = (value: number) =>
    Math.round((wanted + (value - light) * stretch) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(red)}${hex(green)}${hex(blue)}`.toUpperCase();
}

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrast(a: Colour, b: Colour, theme: Theme = THEME): number {
  const luminance = (colour: Colour) => {
    const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const [red, green, blue] = channels(hexOf(colour, theme));
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export const INK: Colour = { base: 'dk1' };
export const PAPER: Colour = { base: 'lt1' };
/** Secondary text. */
export const QUIET: Colour = { base: 'dk2' };
/** Hairlines between things, never the only carrier of a meaning. */
export const RULE: Colour = { base: 'dk2', mod: 30, off: 70 };
export const WASH: Colour = { base: 'lt2' };
export const BRAND: Colour = { base: 'accent1' };
/** Findings only, so that they are seen at once. No division has it. */
export const ALERT: Colour = { base: 'accent6' };
/** Arrows of weights below 4, and from 4 up. */
export const ARROW: Colour = { base: 'dk2', mod: 75, off: 25 };
export const STRONG_ARROW: Colour = { base: 'dk2', mod: 75 };
/** What is not highlighted while something else is. */
export const FAINT: Colour = { base: 'dk2', mod: 25, off: 75 };

/** How one division looks: its box, the border of the box and of its departments, its title. */
export interface DivisionHue {
  readonly fill: Colour;
  readonly border: Colour;
  readonly text: Colour;
}

function hue(base: Colour['base'], border = 100): DivisionHue {
  return {
    fill: { base, mod: 10, off: 90 },
    border: border === 100 ? { base } : { base, mod: border },
    text: { base, mod: 65 },
  };
}

/**
 * Division colours, drawn from the Okabe-Ito set and muted: hues that stay apart for the colour-blind; the title always
 * says the division as well. A division's `hue` is an index into these, modulo their number.
 */
export const DIVISION_HUES: readonly DivisionHue[] = [
  hue('accent1'),
  hue('accent2', 90),
  hue('accent3'),
  hue('accent4'),
  hue('accent5', 85),
  hue('#7F7A1C'),
  hue('dk2'),
  hue('#7A5C43'),
];

/** Departments without a division. */
export const NO_DIVISION: DivisionHue = { fill: WASH, border: { base: 'dk2', mod: 75, off: 25 }, text: QUIET };

export function divisionHue(index: number | undefined): DivisionHue {
  return (index === undefined ? undefined : DIVISION_HUES[index % DIVISION_HUES.length]) ?? NO_DIVISION;
}
