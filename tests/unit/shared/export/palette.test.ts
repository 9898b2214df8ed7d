import { describe, expect, it } from 'vitest';
import {
  ALERT,
  ARROW,
  BRAND,
  contrast,
  DIVISION_HUES,
  divisionHue,
  hexOf,
  INK,
  NO_DIVISION,
  PAPER,
  QUIET,
  STRONG_ARROW,
  WASH,
} from '#shared/export/palette.ts';

describe('the palette', () => {
  it('changes luminance as Office does: half of it plus a half is half way to white', () => {
    expect(hexOf({ base: '#FF0000', mod: 50, off: 50 })).toBe('#FF8080');
    expect(hexOf({ base: '#808080', mod: 50 })).toBe('#404040');
    expect(hexOf({ base: 'accent1' })).toBe('#1F6391');
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast({ base: '#000000' }, { base: '#FFFFFF' })).toBeCloseTo(21);
    expect(contrast({ base: '#777777' }, { base: '#FFFFFF' })).toBeCloseTo(4.48, 2);
  });

  it.each([...DIVISION_HUES, NO_DIVISION].map((hue, index) => [index, hue] as const))(
    'has readable titles and visible borders in division colour %i',
    (_, { fill, border, text }) => {
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(border, PAPER)).toBeGreaterThanOrEqual(3);
      expect(contrast(border, fill)).toBeGreaterThanOrEqual(3);
      expect(contrast(INK, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ARROW, fill)).toBeGreaterThanOrEqual(3);
    },
  );

  it('has readable texts and visible arrows elsewhere', () => {
    for (const text of [INK, QUIET, ALERT, BRAND]) expect(contrast(text, PAPER)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(QUIET, WASH)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(STRONG_ARROW, PAPER)).toBeGreaterThan(contrast(ARROW, PAPER));
  });

  it('has eight different division colours, and starts again after them', () => {
    expect(new Set(DIVISION_HUES.map(({ border }) => hexOf(border))).size).toBe(8);
    expect(divisionHue(9)).toBe(DIVISION_HUES[1]);
    expect(divisionHue(undefined)).toBe(NO_DIVISION);
  });
});
