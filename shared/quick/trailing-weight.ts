import type { WeightKind } from '#shared/model/map.ts';
import { type WeightFault, weightFault } from '#shared/model/service.ts';

export interface TrailingWeight {
  /** What stands before the weight; may be empty. */
  readonly before: string;
  readonly weight: number;
  /** Of the number, from the start of the text. */
  readonly at: number;
  readonly fault: WeightFault | undefined;
}

/** A number apart from what is before it, or right behind a Chinese character, which knows no blanks. */
const NUMBER = /^(?:(.*\s))?([+-]?\d+(?:\.\d+)?)$/su;
const GLUED_DIGIT = /^(.*\p{Script=Han})(\d)$/su;
const GLUED_NUMBER = /^(.*\p{Script=Han})(\d+(?:\.\d+)?)$/su;
/** More digits are a year or a norm (ISO 9001), not a slip of a weight. */
const LONG = /^\d{3,}$/;

/** Full-width digits and signs as the plain ones, each in its place. */
const plain = (text: string): string =>
  text.replace(/[＋－．０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** The weight at the end of a text, in the unit of the map; undefined where the text ends in none. */
export function trailingWeight(text: string, kind: WeightKind): TrailingWeight | undefined {
  const glued = kind === 'scale' ? GLUED_DIGIT : GLUED_NUMBER;
  const written = plain(text);
  const found = NUMBER.exec(written) ?? glued.exec(written);
  const number = found?.[2];
  if (number === undefined || (kind === 'scale' && LONG.test(number))) return undefined;
  const at = text.length - number.length;
  const weight = Number(number);
  return { before: text.slice(0, at).trimEnd(), weight, at, fault: weightFault(weight, kind) };
}
