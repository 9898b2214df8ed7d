import { type TrueType, viewOf } from './true-type.ts';

/** Flags of the parts of a composite glyph, as the specification of `glyf` names them. */
const PART = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

/** Where the glyph numbers of its parts stand in an outline; none in a simple one. */
function partPlaces(outline: Uint8Array): readonly number[] {
  if (outline.length === 0) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const places: number[] = [];
  for (let at = 10; ; ) {
    const flags = view.getUint16(at);
    places.push(at + 2);
    at += 4 + (flags & PART.words ? 4 : 2);
    at += flags & PART.matrix ? 8 : flags & PART.twoScales ? 4 : flags & PART.scale ? 2 : 0;
    if ((flags & PART.more) === 0) return places;
  }
}

/** The glyphs and behind them the parts that they are put together from, each outline with its parts numbered anew. */
function outlinesOf(face: TrueType, glyphs: readonly number[]): { glyphs: number[]; outlines: Uint8Array[] } {
  const all = [...glyphs];
  const numbers = new Map(glyphs.map((glyph, index) => [glyph, index]));
  const outlines: Uint8Array[] = [];
  for (let index = 0; index < all.length; index++) {
    const outline = face.outline(all[index] ?? 0).slice();
    for (const place of partPlaces(outline)) {
      const part = viewOf(outline).getUint16(place);
      const number = numbers.get(part) ?? all.push(part) - 1;
      numbers.set(part, number);
      viewOf(outline).setUint16(place, number);
    }
    outlines.push(outline);
  }
  return { glyphs: all, outlines };
}

const padded = (length: number): number => (length + 3) & ~3;

function table(length: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  write(viewOf(bytes));
  return bytes;
}

function copied(bytes: Uint8Array, write: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  write(viewOf(copy));
  return copy;
}

/** A font of these glyphs alone, numbered in their order; without hints, names and a character map, which a PDF does without. */
export function subsetOf(face: TrueType, wanted: readonly number[]): Uint8Array {
  const { glyphs, outlines } = outlinesOf(face, wanted);
  const count = glyphs.length;
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0));
  const loca = table(4 * (count + 1), (view) => {
    let at = 0;
    outlines.forEach((outline, index) => {
      view.setUint32(4 * index, at);
      glyf.set(outline, at);
      at += padded(outline.length);
    });
    view.setUint32(4 * count, at);
  });
  const hmtx = table(4 * count, (view) =>
    glyphs.forEach((glyph, index) => {
      view.setUint16(4 * index, face.advance(glyph));
      view.setInt16(4 * index + 2, face.leftBearing(glyph));
    }),
  );
  return fontFile({
    glyf,
    head: copied(face.table('head'), (view) => view.setInt16(50, 1)),
    hhea: copied(face.table('hhea'), (view) => view.setUint16(34, count)),
    hmtx,
    loca,
    maxp: copied(face.table('maxp'), (view) => view.setUint16(4, count)),
  });
}

function checkSum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum = (sum + (bytes[at] ?? 0) * 2 ** (24 - 8 * (at & 3))) % 2 ** 32;
  return sum;
}

/** The tables, given in the order of their tags, as a font file. */
function fontFile(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const rows = Object.entries(tables);
  const start = 12 + 16 * rows.length;
  const file = new Uint8Array(rows.reduce((sum, [, bytes]) => sum + padded(bytes.length), start));
  const view = viewOf(file);
  const power = Math.floor(Math.log2(rows.length));
  view.setUint32(0, 0x10000);
  view.setUint16(4, rows.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (rows.length - 2 ** power) * 16);
  let at = start;
  rows.forEach(([tag, bytes], index) => {
    const row = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) file[row + letter] = tag.charCodeAt(letter);
    view.setUint32(row + 4, checkSum(bytes));
    view.setUint32(row + 8, at);
    view.setUint32(row + 12, bytes.length);
    file.set(bytes, at);
    at += padded(bytes.length);
  });
  return file;
}
