import type { Span } from './fault.ts';

/** Which way a service runs between the name before an arrow and the name behind it. */
export type Direction = 'forward' | 'backward' | 'both';

export type Token = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'quoted'; readonly text: string; readonly closed: boolean }
    | { readonly kind: 'arrow'; readonly direction: Direction }
    | { readonly kind: 'colon' }
    | { readonly kind: 'separator' }
  );

/** Shift and the keys of `<` and `>` give 《 and 》 while an input method writes Chinese punctuation. */
const BOTH = /[<＜《][-=－]*[>＞》]|[⇄↔⇔]/y;
const FORWARD = /[-=－]*[>＞》]|[→⇒]/y;
const BACKWARD = /[<＜《][-=－]*|[←⇐]/y;
const ARROWS = [
  ['both', BOTH],
  ['forward', FORWARD],
  ['backward', BACKWARD],
] as const;
const COLON = /[:：]/y;
const SEPARATOR = /[;；\n\r\u2028\u2029]/y;
const STRAIGHT = /"((?:[^"]|"")*)("(?!")|$)/y;
const CURLY = /[“”]([^“”]*)([“”]|$)/y;

/** What makes a name need quotes, wherever in it. */
export const SPECIAL = /[<＜《>＞》⇄↔⇔→⇒←⇐:：;；\n\r\u2028\u2029]/;
/** What opens a quoted name, where a name begins. */
export const OPENS_QUOTE = /^["“”]/;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The line in pieces, without the blanks around them. Behind the first colon of a statement, colons are text. */
export function tokens(line: string): readonly Token[] {
  const all: Token[] = [];
  let from = 0;
  let named = false;
  const endText = (end: number): void => {
    const raw = line.slice(from, end);
    const text = raw.trim();
    if (text === '') return;
    const start = from + raw.length - raw.trimStart().length;
    all.push({ kind: 'text', text, start, end: start + text.length });
  };
  for (let at = 0; at < line.length; ) {
    const quote = line.slice(from, at).trim() === '' && all.at(-1)?.kind !== 'quoted' ? quoteAt(line, at) : undefined;
    const token = quote ?? markAt(line, at, named);
    if (token === undefined) {
      at++;
      continue;
    }
    endText(at);
    all.push(token);
    if (token.kind === 'colon') named = true;
    if (token.kind === 'separator') named = false;
    at = token.end;
    from = at;
  }
  endText(line.length);
  return all;
}

function quoteAt(line: string, start: number): Token | undefined {
  const found = matchAt(STRAIGHT, line, start) ?? matchAt(CURLY, line, start);
  if (found === null) return undefined;
  const [whole, inside = '', close = ''] = found;
  const text = whole.startsWith('"') ? inside.replaceAll('""', '"') : inside;
  return { kind: 'quoted', text, closed: close !== '', start, end: start + whole.length };
}

function markAt(line: string, start: number, named: boolean): Token | undefined {
  if (matchAt(SEPARATOR, line, start)) return { kind: 'separator', start, end: start + 1 };
  if (!named && matchAt(COLON, line, start)) return { kind: 'colon', start, end: start + 1 };
  for (const [direction, pattern] of ARROWS) {
    const found = matchAt(pattern, line, start);
    if (found !== null) return { kind: 'arrow', direction, start, end: start + found[0].length };
  }
  return undefined;
}
