import type { Random } from './random.ts';

declare const kind: unique symbol;

/** An identifier that the compiler does not let you swap for one of another kind. Text that matches `ID_PATTERN`. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

/** Narrows checked text to an id of the wanted kind. */
export function isId<Kind extends string>(text: unknown): text is Id<Kind> {
  return typeof text === 'string' && ID_PATTERN.test(text);
}

/** Gives fresh ids, such as `d7k2m9qxw4tb` for a department: the kind's first letter and 55 bits of chance. */
export type IdSource = <Kind extends string>(kind: Kind) => Id<Kind>;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 11;

export function createIds(random: Random): IdSource {
  return <Kind extends string>(of: Kind) => {
    let text = of.slice(0, 1);
    for (let index = 0; index < LENGTH; index++) text += ALPHABET[random.int(ALPHABET.length)];
    return text as Id<Kind>;
  };
}
