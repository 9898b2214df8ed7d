// Both are on every platform that runs Orgloom, yet in neither of the libraries that shared code compiles against (no DOM, no Node).
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Bytes of the text in UTF-8, without a byte order mark. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text that the bytes are in this encoding, without its byte order mark; undefined where a byte does not belong there. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    // A fatal decoder has no other way to refuse, and nothing else in here can throw.
    return undefined;
  }
}
