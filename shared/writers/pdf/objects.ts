import { strToU8, zlibSync } from 'fflate';

/** Names an object of the file. */
export type Ref = `${number} 0 R`;

/** The objects of a PDF file (ISO 32000-1) as they come about, numbered in the order in which they are asked for. */
export interface PdfObjects {
  /** A name for an object that is written later, since others lead to it first. */
  readonly reserve: () => Ref;
  readonly set: (ref: Ref, body: string) => void;
  readonly add: (body: string) => Ref;
  /** Packed; `entries` stand in its dictionary besides its length and its filter. */
  readonly addStream: (entries: string, content: Uint8Array) => Ref;
  /** The file. Same objects, same bytes: it has neither a date nor an id. */
  readonly file: (root: Ref, info: Ref) => Uint8Array;
}

const latin = (text: string): Uint8Array => strToU8(text, true);
/** The second line tells programs that carry files that it is not text. */
const HEAD = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function createObjects(): PdfObjects {
  const bodies: (Uint8Array | undefined)[] = [];
  const reserve = (): Ref => `${bodies.push(undefined)} 0 R`;
  const put = (ref: Ref, body: Uint8Array): void => {
    bodies[Number.parseInt(ref, 10) - 1] = body;
  };
  const added = (body: Uint8Array): Ref => {
    const ref = reserve();
    put(ref, body);
    return ref;
  };
  return {
    reserve,
    set: (ref, body) => put(ref, latin(body)),
    add: (body) => added(latin(body)),
    addStream: (entries, content) => {
      const packed = zlibSync(content, { level: 6 });
      const dictionary = `<<${entries}/Filter/FlateDecode/Length ${packed.length}>>`;
      return added(joined([latin(`${dictionary}\nstream\n`), packed, latin('\nendstream')]));
    },
    file: (root, info) => fileOf(bodies, root, info),
  };
}

function fileOf(bodies: readonly (Uint8Array | undefined)[], root: Ref, info: Ref): Uint8Array {
  const parts = [latin(HEAD)];
  let at = HEAD.length;
  const rows = bodies.map((body, index) => {
    if (body === undefined) throw new Error(`an object without a body: ${index + 1}`);
    const row = `${String(at).padStart(10, '0')} 00000 n \n`;
    const [begin, end] = [latin(`${index + 1} 0 obj\n`), latin('\nendobj\n')];
    parts.push(begin, body, end);
    at += begin.length + body.length + end.length;
    return row;
  });
  const size = bodies.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
  const tail = `trailer\n<</Size ${size}/Root ${root}/Info ${info}>>\nstartxref\n${at}\n%%EOF\n`;
  return joined([...parts, latin(table + tail)]);
}
