import { strFromU8, unzlibSync } from 'fflate';

/** The streams of a PDF of ours, unpacked, as text of single bytes. */
export function pdfStreams(bytes: Uint8Array): readonly string[] {
  const file = strFromU8(bytes, true);
  return [...file.matchAll(/\/Filter\/FlateDecode\/Length (\d+)>>\nstream\n/g)].map((match) => {
    const from = match.index + match[0].length;
    return strFromU8(unzlibSync(bytes.subarray(from, from + Number(match[1]))), true);
  });
}

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** From the font that a code is of and the code to what is copied of it. */
function characterMaps(streams: readonly string[]): readonly ReadonlyMap<string, string>[] {
  return streams
    .filter((stream) => stream.includes('beginbfchar'))
    .map(
      (stream) =>
        new Map([...stream.matchAll(/^<(.{4})> <(.+)>$/gm)].map(([, code = '', hex = '']) => [code, utf16(hex)])),
    );
}

/** The lines of each page as a reader would copy them. The first font is the regular one. */
export function pdfLines(bytes: Uint8Array): readonly (readonly string[])[] {
  const streams = pdfStreams(bytes);
  const maps = characterMaps(streams);
  return streams
    .filter((stream) => stream.includes('/Artifact BMC'))
    .map((page) =>
      [...page.matchAll(/\/F(\d) [\d.]+ Tf [^<]+<([0-9A-F]*)> Tj/g)].map(([, font, codes = '']) =>
        (codes.match(/.{4}/g) ?? []).map((code) => maps[Number(font) - 1]?.get(code) ?? '?').join(''),
      ),
    );
}

/** Titles, bookmarks and descriptions. */
export function pdfStrings(bytes: Uint8Array): readonly string[] {
  return [...strFromU8(bytes, true).matchAll(/<FEFF([0-9A-F]*)>/g)].map(([, hex = '']) => utf16(hex));
}

/** All that a PDF says, in its pages and around them. */
export function pdfText(bytes: Uint8Array): string {
  const bare = strFromU8(bytes, true).replaceAll(/stream\n[\s\S]*?\nendstream/g, '');
  return [bare, ...pdfStrings(bytes), ...pdfLines(bytes).flat()].join('\n');
}
