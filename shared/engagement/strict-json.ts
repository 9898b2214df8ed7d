import type { Json } from '#shared/kernel/json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { DecodeFault } from './decode-fault.ts';
import { DEPTH_LIMIT } from './format.ts';

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A backslash or a control character: whatever is neither between the blank and `[` nor above the backslash. */
const NOT_PLAIN = /[^ -[\]-\uffff]/;
const BACKSLASH = 0x5c;
const WORDS: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const SHOWN_KEY = 40;

/** Leaves the recursion at the first fault; never leaves this file. */
class Stop extends Error {
  readonly fault: DecodeFault;
  constructor(fault: DecodeFault) {
    super(fault.code);
    this.fault = fault;
  }
}

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Json {
    this.#space();
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) this.#refuse();
    return value;
  }

  #line(): number {
    let line = 1;
    for (let at = this.#text.indexOf('\n'); at >= 0 && at < this.#at; at = this.#text.indexOf('\n', at + 1)) line++;
    return line;
  }

  /** What is wrong here: the text ends too early, or something else stands here. */
  #refuse(): never {
    const ended = this.#at >= this.#text.length;
    throw new Stop({ code: ended ? 'engagement-truncated' : 'engagement-syntax', line: this.#line() });
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #space(): void {
    this.#match(SPACE);
  }

  #take(symbol: string): boolean {
    if (this.#text[this.#at] !== symbol) return false;
    this.#at++;
    return true;
  }

  #value(): Json {
    switch (this.#text[this.#at]) {
      case '{':
        return this.#nested(() => this.#object());
      case '[':
        return this.#nested(() => this.#array());
      case '"':
        return this.#string();
    }
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    const number = this.#match(NUMBER);
    if (number !== undefined) return Number(number);
    const rest = this.#text.slice(this.#at, this.#at + 10);
    if (['-', ...WORDS.map(([word]) => word)].some((token) => token.startsWith(rest))) this.#at = this.#text.length;
    return this.#refuse();
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > DEPTH_LIMIT) {
      throw new Stop({ code: 'engagement-too-deep', line: this.#line(), limit: DEPTH_LIMIT });
    }
    this.#at++;
    const value = read();
    this.#depth--;
    return value;
  }

  #array(): Json[] {
    const items: Json[] = [];
    this.#space();
    if (this.#take(']')) return items;
    for (;;) {
      this.#space();
      items.push(this.#value());
      this.#space();
      if (this.#take(']')) return items;
      if (!this.#take(',')) this.#refuse();
    }
  }

  #object(): { [key: string]: Json } {
    const object: { [key: string]: Json } = {};
    this.#space();
    if (this.#take('}')) return object;
    for (;;) {
      this.#space();
      if (this.#text[this.#at] !== '"') this.#refuse();
      const key = this.#string();
      if (Object.hasOwn(object, key)) {
        const shown = key.slice(0, SHOWN_KEY);
        throw new Stop({ code: 'engagement-key-twice', line: this.#line(), key: shown });
      }
      this.#space();
      if (!this.#take(':')) this.#refuse();
      this.#space();
      const value = this.#value();
      // Assignment would set the prototype instead of a field.
      if (key === '__proto__') {
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
      } else object[key] = value;
      this.#space();
      if (this.#take('}')) return object;
      if (!this.#take(',')) this.#refuse();
    }
  }

  #string(): string {
    const start = this.#at;
    const end = this.#closingQuote(start + 1);
    const inside = this.#text.slice(start + 1, end);
    this.#at = end + 1;
    if (!NOT_PLAIN.test(inside)) return inside;
    try {
      return JSON.parse(this.#text.slice(start, end + 1)) as string;
    } catch {
      this.#at = start;
      return this.#refuse();
    }
  }

  #closingQuote(from: number): number {
    for (let end = this.#text.indexOf('"', from); end >= 0; end = this.#text.indexOf('"', end + 1)) {
      let slashes = 0;
      while (this.#text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
      if (slashes % 2 === 0) return end;
    }
    // Text never runs over a line end, so only one that is open on the last line was cut off.
    if (!this.#text.includes('\n', from)) this.#at = this.#text.length;
    return this.#refuse();
  }
}

/**
 * Reads JSON as `JSON.parse` does, and refuses what that hides: a key twice in one object, of which one would be lost
 * unseen, and nesting beyond `DEPTH_LIMIT`. Says the line, and tells a cut text from a damaged one.
 */
export function readJson(text: string): Result<Json, DecodeFault> {
  try {
    return ok(new Reader(text).whole());
  } catch (stop) {
    if (stop instanceof Stop) return err(stop.fault);
    throw stop;
  }
}
