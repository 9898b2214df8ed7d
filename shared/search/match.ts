import { nameKey } from '#shared/kernel/text.ts';
import { readings } from './pinyin.ts';

/** How well a text answers: smaller is better. What is found by how it is read, or by first letters, is behind all else. */
export const RANK = { whole: 0, start: 1, word: 2, inside: 3, spelt: 4 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** A text prepared for many questions. */
export interface Searchable {
  readonly key: string;
  /** What each Chinese character, and each word of other letters, may be spelt as. */
  readonly spelling: readonly (readonly string[])[];
}

const PART = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

export function searchable(text: string): Searchable {
  const key = nameKey(text);
  const spelling = (key.match(PART) ?? []).map((part) => {
    const read = readings(part);
    return read.length > 0 ? read : [part];
  });
  return { key, spelling };
}

/** The words of a question, each of which must be answered. */
function questionWords(query: string): readonly string[] {
  return nameKey(query).split(/\s+/u).filter(Boolean);
}

/**
 * How well the text answers the question, by its letters or characters, by pinyin whole or in part, or by first letters;
 * undefined where it does not. An empty question is answered by everything.
 */
export function rankOf(text: Searchable, query: string): Rank | undefined {
  const key = nameKey(query);
  const whole = rankOfWord(text, key);
  if (whole !== undefined) return whole;
  let worst: Rank = RANK.whole;
  for (const word of questionWords(query)) {
    const rank = rankOfWord(text, word);
    if (rank === undefined) return undefined;
    // Words found one by one are never as good as the question found as it stands.
    worst = Math.max(worst, rank, RANK.word) as Rank;
  }
  return worst;
}

function rankOfWord({ key, spelling }: Searchable, word: string): Rank | undefined {
  if (word === '') return RANK.whole;
  if (key === word) return RANK.whole;
  if (key.startsWith(word)) return RANK.start;
  const at = key.indexOf(word);
  if (at > 0) return /[\p{L}\p{N}]/u.test(key[at - 1] ?? '') && !isHan(key[at]) ? RANK.inside : RANK.word;
  const letters = word.replace(/[\s'’]/g, '');
  return /^[a-z0-9]+$/.test(letters) && spelling.some((_, from) => isSpelt(spelling, from, letters))
    ? RANK.spelt
    : undefined;
}

const isHan = (character: string | undefined): boolean => /\p{Script=Han}/u.test(character ?? '');

/**
 * Whether the letters can be read along the parts from here: each by its first letter, its whole spelling, or, the last, its
 * beginning. Goes part by part with all ways at once, since their number doubles with each.
 */
function isSpelt(spelling: Searchable['spelling'], from: number, letters: string): boolean {
  let ways: ReadonlySet<number> = new Set([0]);
  for (let index = from; index < spelling.length && ways.size > 0; index++) {
    const next = new Set<number>();
    for (const read of ways) {
      const rest = letters.slice(read);
      for (const spelt of spelling[index] ?? []) {
        if (spelt.startsWith(rest)) return true;
        for (const begin of beginnings(spelt)) if (rest.startsWith(begin)) next.add(read + begin.length);
      }
    }
    if (next.has(letters.length)) return true;
    ways = next;
  }
  return false;
}

/** What stands for a part that others follow. zh, ch and sh may be typed as they are spoken or by their first letter alone. */
function beginnings(spelt: string): readonly string[] {
  return /^[zcs]h/.test(spelt) ? [spelt, spelt.slice(0, 2), spelt.slice(0, 1)] : [spelt, spelt.slice(0, 1)];
}

/** What answers, the best first; among equals by `compare`, or in the order given. */
export function found<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => readonly Searchable[],
  compare: (a: Item, b: Item) => number = () => 0,
): Item[] {
  return items
    .flatMap((item) => {
      const ranks = textsOf(item).flatMap((text) => rankOf(text, query) ?? []);
      return ranks.length === 0 ? [] : [{ item, rank: Math.min(...ranks) }];
    })
    .sort((a, b) => a.rank - b.rank || compare(a.item, b.item))
    .map(({ item }) => item);
}
