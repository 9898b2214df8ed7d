/** What a PDF needs of a TrueType font file (ISO/IEC 14496-22) with outlines in `glyf`. Lengths are font units. */
export interface TrueType {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  /** The glyph of a code point; 0 where the face has none. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advance: (glyph: number) => number;
  readonly leftBearing: (glyph: number) => number;
  readonly outline: (glyph: number) => Uint8Array;
  /** A table as it stands. */
  readonly table: (tag: string) => Uint8Array;
}

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

function tables(font: Uint8Array): (tag: string) => Uint8Array {
  const view = viewOf(font);
  const places = new Map<string, readonly [from: number, to: number]>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index;
    const from = view.getUint32(at + 8);
    places.set(String.fromCharCode(...font.subarray(at, at + 4)), [from, from + view.getUint32(at + 12)]);
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`a font without its table ${tag}`);
    return font.subarray(...place);
  };
}

const GROUP = 12;

/** The character map for all of Unicode: format 12, runs of code points in order. */
function characterMap(cmap: Uint8Array): (codePoint: number) => number {
  const view = viewOf(cmap);
  const offsets = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(4 + 8 * index + 4));
  const start = offsets.find((at) => view.getUint16(at) === 12);
  if (start === undefined) throw new Error('a font without a character map of all of Unicode');
  const count = view.getUint32(start + 12);
  return (codePoint) => {
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = start + 16 + GROUP * middle;
      const first = view.getUint32(at);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > view.getUint32(at + 4)) low = middle + 1;
      else return view.getUint32(at + 8) + codePoint - first;
    }
    return 0;
  };
}

/** Throws where the file is no such font: it comes with the program. */
export function readTrueType(font: Uint8Array): TrueType {
  const table = tables(font);
  const [head, hhea, hmtx, glyf] = [viewOf(table('head')), viewOf(table('hhea')), viewOf(table('hmtx')), table('glyf')];
  const loca = viewOf(table('loca'));
  const metrics = hhea.getUint16(34);
  const long = head.getInt16(50) === 1;
  const offset = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphOf: characterMap(table('cmap')),
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
    leftBearing: (glyph) => hmtx.getInt16(glyph < metrics ? 4 * glyph + 2 : 2 * (metrics + glyph)),
    outline: (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)),
    table,
  };
}
