import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/raster/fonts.ts';
import { subsetOf } from '#shared/writers/pdf/subset.ts';
import { readTrueType, type TrueType, viewOf } from '#shared/writers/pdf/true-type.ts';

let face: TrueType;
beforeAll(async () => {
  face = readTrueType((await loadFonts()).regular);
});

const glyphs = (text: string): readonly number[] =>
  [0, ...text].map((letter) => (letter === 0 ? 0 : face.glyphOf(String(letter).codePointAt(0) ?? 0)));
const tableOf = (font: Uint8Array, tag: string): Uint8Array => {
  const view = viewOf(font);
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index;
    if (String.fromCharCode(...font.subarray(at, at + 4)) !== tag) continue;
    return font.subarray(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12));
  }
  throw new Error(`no table ${tag}`);
};

describe('a subset of a face', () => {
  it('holds the outlines and widths of its glyphs, in their order', () => {
    const wanted = glyphs('Ab质量');
    const font = subsetOf(face, wanted);
    const [loca, glyf, hmtx] = ['loca', 'glyf', 'hmtx'].map((tag) => tableOf(font, tag));
    if (loca === undefined || glyf === undefined || hmtx === undefined) throw new Error('a table is missing');
    wanted.forEach((glyph, index) => {
      const from = viewOf(loca).getUint32(4 * index);
      const outline = face.outline(glyph);
      expect(glyf.subarray(from, from + outline.length)).toEqual(outline);
      expect(viewOf(hmtx).getUint16(4 * index)).toBe(face.advance(glyph));
    });
    expect(viewOf(tableOf(font, 'maxp')).getUint16(4)).toBe(wanted.length);
  });

  it('brings the parts that a glyph is put together from, and leads to them', () => {
    const composite = new Uint8Array(18);
    // Minus one contour; one part, glyph 900, moved by bytes; no more parts.
    viewOf(composite).setInt16(0, -1);
    viewOf(composite).setUint16(12, 900);
    const made = { ...face, outline: (glyph: number) => (glyph === 7 ? composite : face.outline(glyph)) };
    const font = subsetOf(made, [0, 7]);
    expect(viewOf(tableOf(font, 'maxp')).getUint16(4)).toBe(3);
    const [loca, glyf] = [viewOf(tableOf(font, 'loca')), tableOf(font, 'glyf')];
    expect(viewOf(glyf).getUint16(loca.getUint32(4) + 12)).toBe(2);
    const outline = face.outline(900);
    expect(glyf.subarray(loca.getUint32(8), loca.getUint32(8) + outline.length)).toEqual(outline);
    expect(viewOf(composite).getUint16(12)).toBe(900);
  });

  it('says of a letter that it has none where the face has none', () => {
    expect([face.glyphOf(0x1f680), face.glyphOf(0x627)]).toEqual([0, 0]);
    expect(face.glyphOf(0x8d28)).toBeGreaterThan(0);
  });
});
