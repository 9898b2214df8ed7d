import { CATALOGUES, type Catalogue } from './catalogues/catalogues.ts';
import { createTranslator, type Translator } from './translator.ts';

const PLAIN = 'ABCDEFGHIKLMNOPRSTUWXYZabcdefghiklmnoprstuwxyz';
const ACCENTED = 'ÅƁÇĎÉƑĜĤÎĶĻṀÑÖÞŔŠŢÛŴẊÝŽåƀçďéƒĝĥîķļḿñöþŕšţûŵẋýž';

/** How much longer than English a text may become; German and Finnish do. */
const GROWTH = 0.4;

const accent = (character: string): string => ACCENTED[PLAIN.indexOf(character)] ?? character;

/**
 * A message as no language writes it: accented, 40 % longer, in brackets. What shows no brackets was never translated; what shows
 * no closing bracket is clipped. Slots, plural and select keep working: only the words between them change.
 */
export function pseudo(message: string): string {
  let text = '';
  let words = 0;
  let depth = 0;
  for (let at = 0; at < message.length; at++) {
    const character = message.charAt(at);
    const quoted = character === "'" ? /^'[{}][^']*'/.exec(message.slice(at))?.[0] : undefined;
    if (quoted !== undefined) {
      text += quoted;
      at += quoted.length - 1;
      continue;
    }
    if (character === '{') depth++;
    if (character === '}') depth--;
    // Words stand outside of braces, and inside those of plural and select: at even depth.
    const isWord = depth % 2 === 0 && character !== '}';
    text += isWord ? accent(character) : character;
    if (isWord) words++;
  }
  return `⟦${text}${'~'.repeat(Math.ceil(words * GROWTH))}⟧`;
}

/** Speaks English so disguised; for tests of clipping and of untranslated words. */
export function createPseudoTranslator(): Translator {
  const entries = Object.entries(CATALOGUES.en).map(([key, message]) => [key, pseudo(message)]);
  return createTranslator('en', Object.fromEntries(entries) as Record<keyof Catalogue, string>);
}
