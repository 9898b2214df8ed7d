import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TONES } from '#renderer/views/map/looks/look-rule.ts';
import { contrast } from '#shared/export/palette.ts';

const CSS = readFileSync('renderer/ui/tokens.css', 'utf8');
const blocks = {
  light: CSS.slice(CSS.indexOf('"light"'), CSS.indexOf('"dark"')),
  dark: CSS.slice(CSS.indexOf('"dark"')),
};
type Theme = keyof typeof blocks;
type Rgb = readonly [number, number, number];

function token(theme: Theme, name: string): `#${string}` {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(blocks[theme])?.[1];
  if (value === undefined) throw new Error(`no ${name} in ${theme}`);
  return value as `#${string}`;
}

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;

/** How full dichromats see linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  trichromat: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function lab(rgb: Rgb, eye: readonly Rgb[]): Rgb {
  const [r, g, b] = eye.map((row) =>
    Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]),
  ) as unknown as Rgb;
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76: coarser than later formulas, and enough to tell that two fields beside each other are not alike. */
const apart = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const FAMILIES = [TONES.filter((tone) => tone.startsWith('net')), TONES.filter((tone) => !tone.startsWith('net'))];

describe.each(['light', 'dark'] as const)('tones in the %s theme', (theme) => {
  it('carry words with a contrast of 4.5 or more', () => {
    for (const tone of TONES) {
      const ratio = contrast({ base: token(theme, 'ink') }, { base: token(theme, `tone-${tone}`) });
      expect(ratio, tone).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.keys(EYES))('are told apart by a %s', (name) => {
    const eye = EYES[name] ?? [];
    for (const family of FAMILIES) {
      for (const [at, one] of family.entries()) {
        for (const other of family.slice(at + 1)) {
          const [a, b] = [one, other].map((tone) => lab(linear(token(theme, `tone-${tone}`)), eye)) as [Rgb, Rgb];
          expect(apart(a, b), `${one} and ${other}`).toBeGreaterThanOrEqual(10);
        }
      }
    }
  });
});

describe.each(['light', 'dark'] as const)('arrows by score in the %s theme', (theme) => {
  const scores = [1, 2, 3, 4, 5].map((score) => token(theme, `score-${score}`));

  it('are seen on the ground, with a contrast of 3 or more', () => {
    for (const colour of scores) {
      expect(contrast({ base: colour }, { base: token(theme, 'ground') }), colour).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.keys(EYES))('are told apart by a %s', (name) => {
    const seen = scores.map((colour) => lab(linear(colour), EYES[name] ?? []));
    for (const [at, one] of seen.entries())
      for (const [place, other] of seen.slice(at + 1).entries())
        expect(apart(one, other), `${at + 1} and ${at + 2 + place}`).toBeGreaterThanOrEqual(10);
  });
});
