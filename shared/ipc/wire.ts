import type { Json } from '#shared/kernel/json.ts';

// Every place this runs has these two; `shared` is compiled without the DOM's or Node's types.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: 'utf-8', options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

const HEAD = 4;
const MAX_DEPTH = 8;

type Path = readonly string[];
/** JSON with holes, and what fills them: the path of each, and its length in bytes. */
interface Sheet {
  readonly value: Json;
  readonly blobs: readonly (readonly [path: Path, length: number])[];
}

/**
 * A value of JSON and `Uint8Array`s as one body: length of the JSON (u32, big-endian), the JSON, then the arrays end to end.
 * Arrays may stand in objects only, at most 8 deep.
 */
export function packValue(value: unknown): Uint8Array {
  const blobs: [Path, Uint8Array][] = [];
  const sheet: Sheet = { value: lift(value, [], blobs), blobs: blobs.map(([path, bytes]) => [path, bytes.length]) };
  const json = new TextEncoder().encode(JSON.stringify(sheet));
  const body = new Uint8Array(HEAD + json.length + blobs.reduce((sum, [, bytes]) => sum + bytes.length, 0));
  new DataView(body.buffer).setUint32(0, json.length);
  body.set(json, HEAD);
  let offset = HEAD + json.length;
  for (const [, bytes] of blobs) {
    body.set(bytes, offset);
    offset += bytes.length;
  }
  return body;
}

/** Undefined for a body that `packValue` cannot have made. */
export function unpackValue(body: Uint8Array): unknown {
  if (body.length < HEAD) return undefined;
  const length = new DataView(body.buffer, body.byteOffset).getUint32(0);
  if (HEAD + length > body.length) return undefined;
  const sheet = parse(body.subarray(HEAD, HEAD + length));
  if (sheet === undefined) return undefined;
  let value: unknown = sheet.value;
  let offset = HEAD + length;
  for (const [path, size] of sheet.blobs) {
    if (offset + size > body.length) return undefined;
    const bytes = body.slice(offset, offset + size);
    offset += size;
    if (path.length === 0) value = bytes;
    else if (!fill(value, path, bytes)) return undefined;
  }
  return offset === body.length ? value : undefined;
}

function lift(value: unknown, path: Path, blobs: [Path, Uint8Array][]): Json {
  if (value instanceof Uint8Array) {
    blobs.push([path, value]);
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || path.length === MAX_DEPTH)
    return value as Json;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lift(inner, [...path, key], blobs)]));
}

/** Puts bytes where the sheet has its hole: only into a field that is there and null, so that nothing else can be reached. */
function fill(value: unknown, path: Path, bytes: Uint8Array): boolean {
  let at: unknown = value;
  for (const key of path.slice(0, -1)) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  const last = path.at(-1);
  if (last === undefined || !isRecord(at) || !Object.hasOwn(at, last) || at[last] !== null) return false;
  at[last] = bytes;
  return true;
}

function parse(bytes: Uint8Array): Sheet | undefined {
  let sheet: unknown;
  try {
    sheet = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  return isRecord(sheet) && Array.isArray(sheet.blobs) && sheet.blobs.every(isBlob)
    ? (sheet as unknown as Sheet)
    : undefined;
}

function isBlob(blob: unknown): boolean {
  if (!Array.isArray(blob) || blob.length !== 2) return false;
  const [path, length] = blob as unknown[];
  return (
    Array.isArray(path) &&
    path.length <= MAX_DEPTH &&
    path.every((key) => typeof key === 'string') &&
    Number.isSafeInteger(length) &&
    Number(length) >= 0
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
