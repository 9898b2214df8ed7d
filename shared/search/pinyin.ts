import { OTHER_READINGS, SYLLABLE_STARTS } from './syllables.ts';

const order = new Intl.Collator('zh-CN-u-co-pinyin');
/** An engine without the order of Chinese would find by wrong letters; without readings, it still finds by characters. */
const knowsPinyin = order.compare('安', '中') < 0 && order.compare('啊', '安') < 0 && order.compare('仆', '齐') < 0;
const HAN = /^\p{Script=Han}$/u;
const known = new Map<string, readonly string[]>();

/** How a Chinese character may be read, without tones and with ü as v, the usual reading first; none for anything else. */
export function readings(character: string): readonly string[] {
  const before = known.get(character);
  if (before !== undefined) return before;
  const found = HAN.test(character) && knowsPinyin ? look(character) : [];
  known.set(character, found);
  return found;
}

function look(character: string): readonly string[] {
  let low = 0;
  let high = SYLLABLE_STARTS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = SYLLABLE_STARTS[middle];
    if (start !== undefined && order.compare(start.first, character) <= 0) low = middle + 1;
    else high = middle;
  }
  const usual = SYLLABLE_STARTS[low - 1]?.syllable;
  return [...new Set([...(usual === undefined ? [] : [usual]), ...(OTHER_READINGS[character] ?? [])])];
}
