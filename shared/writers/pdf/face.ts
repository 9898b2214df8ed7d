import { strToU8 } from 'fflate';
import { graphemesOf } from '#shared/export/text-width.ts';
import type { PdfObjects, Ref } from './objects.ts';
import { subsetOf } from './subset.ts';
import { hex16, utf16 } from './syntax.ts';
import { readTrueType } from './true-type.ts';

/** A face as a document uses it: it takes in what is written, and of its outlines only those. */
export interface Face {
  /** A line of text as codes of this face, and its width in em. */
  readonly line: (text: string) => { readonly codes: string; readonly width: number };
  /** Puts the face into the file, once all is written. */
  readonly embed: (objects: PdfObjects, ref: Ref) => void;
}

/** Joiners and selectors, which have no looks of their own. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}]/gu;
/** Stands for what the face lacks: a white square. */
const SQUARE = 0x25a1;
/** How many lines of a table a reader is promised at most (ISO 32000-1, 9.10.3). */
const LINES = 100;

interface Used {
  /** What the code stands for when text is copied or searched. */
  readonly text: string;
  readonly glyph: number;
}

/** Six capital letters that differ where the subsets do. */
function tagOf(used: readonly Used[]): string {
  let sum = used.length;
  for (const { glyph } of used) sum = (sum * 31 + glyph) % 26 ** 6;
  return Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(sum / 26 ** place) % 26))).join(
    '',
  );
}

function characterMap(used: readonly Used[]): string {
  const rows = used.map(({ text }, code) => `<${hex16([code])}> <${utf16(text)}>`).slice(1);
  const parts = Array.from({ length: Math.ceil(rows.length / LINES) }, (_, part) => {
    const lines = rows.slice(part * LINES, (part + 1) * LINES);
    return `${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar\n`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n',
    ...parts,
    'endcmap CMapName currentdict /CMap defineresource pop end end\n',
  ].join('');
}

/** `name` is that of the face, such as `NotoSansSC-Bold`. */
export function createFace(font: Uint8Array, name: string): Face {
  const face = readTrueType(font);
  const used: Used[] = [{ text: '', glyph: 0 }];
  const codes = new Map<string, number>();
  const codeOf = (text: string, glyph: number): number => {
    const code = codes.get(text) ?? used.push({ text, glyph }) - 1;
    codes.set(text, code);
    return code;
  };
  /** One code for each code point, or one for a character of several of which the face lacks any. */
  const codesOf = (grapheme: string): readonly number[] => {
    const seen = [...grapheme.normalize('NFC').replaceAll(UNSEEN, '')];
    const glyphs = seen.map((character) => face.glyphOf(character.codePointAt(0) ?? 0));
    if (glyphs.includes(0)) return [codeOf(grapheme, face.glyphOf(SQUARE))];
    return seen.map((character, index) => codeOf(character, glyphs[index] ?? 0));
  };
  const thousandths = (value: number) => Math.round((value * 1000) / face.unitsPerEm);
  const widthOf = (code: number) => thousandths(face.advance(used[code]?.glyph ?? 0));
  return {
    line: (text) => {
      const all = graphemesOf(text).flatMap(codesOf);
      return { codes: hex16(all), width: all.reduce((sum, code) => sum + widthOf(code), 0) / 1000 };
    },
    embed: (objects, ref) => {
      const file = subsetOf(
        face,
        used.map(({ glyph }) => glyph),
      );
      const called = `/${tagOf(used)}+${name}`;
      const outlines = objects.addStream(`/Length1 ${file.length}`, file);
      const map = objects.addStream('', strToU8(characterMap(used)));
      const [ascent, descent] = [thousandths(face.ascent), thousandths(face.descent)];
      const descriptor = objects.add(
        `<</Type/FontDescriptor/FontName${called}/Flags 4/FontBBox[${face.box.map(thousandths).join(' ')}]` +
          `/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight 733/StemV 80/FontFile2 ${outlines}>>`,
      );
      const widths = used.map((_, code) => widthOf(code)).join(' ');
      const descendant = objects.add(
        `<</Type/Font/Subtype/CIDFontType2/BaseFont${called}/CIDToGIDMap/Identity/DW 1000/W[0[${widths}]]` +
          `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor}>>`,
      );
      objects.set(
        ref,
        `<</Type/Font/Subtype/Type0/BaseFont${called}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${map}>>`,
      );
    },
  };
}
