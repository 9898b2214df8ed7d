import { describe, expect, it } from 'vitest';
import { textWidth } from '#shared/export/text-width.ts';

describe('the width of a text', () => {
  it('adds up the advance widths of Latin letters', () => {
    expect(textWidth('Hi', 10)).toBeCloseTo(7.28 + 2.75);
  });

  it('takes Chinese characters and full-width marks as one em', () => {
    expect(textWidth('财务部，', 10)).toBe(40);
  });

  it('takes an accented letter like its base letter, however it is written', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });

  it('counts an emoji of several code points once', () => {
    expect(textWidth('👩‍🔧', 10)).toBe(12);
  });

  it('gives letters of other scripts a width that is not too small', () => {
    expect(textWidth('ж', 10)).toBeGreaterThan(textWidth('n', 10));
  });

  it('is larger in bold', () => {
    expect(textWidth('Finance', 10, true)).toBeGreaterThan(textWidth('Finance', 10));
  });
});
