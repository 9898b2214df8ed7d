import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '#shared/engagement/decode.ts';
import { encode } from '#shared/engagement/encode.ts';
import { faultText, hasWords } from '#shared/i18n/fault-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { check } from '#shared/model/check.ts';
import { arbitraryEngagement, runs } from './arbitrary-engagement.ts';
import { bytesOf } from './small-file.ts';

const speakers = LANGUAGES.map((language) => createTranslator(language));
const [whole] = fc.sample(arbitraryEngagement(60), { numRuns: 1, seed: 7 });
if (whole === undefined) throw new Error('no sample');
const GOOD = encode(whole);
const TEXT = new TextDecoder().decode(GOOD);

/** A whole engagement that keeps every rule, or a code with words in both languages: nothing else may come out. */
function answers(bytes: Uint8Array): void {
  const before = bytes.slice();
  const result = decode(bytes);
  expect(bytes).toEqual(before);
  if (result.ok) {
    expect(check(result.value.engagement)).toBeUndefined();
    return;
  }
  expect(hasWords(result.failure.code)).toBe(true);
  for (const t of speakers) expect(faultText(t, result.failure).what).not.toMatch(/[{}]/);
}

const flipped = (bytes: Uint8Array, flips: readonly (readonly [number, number])[]): Uint8Array => {
  const copy = bytes.slice();
  for (const [place, bit] of flips) copy[place] = (copy[place] ?? 0) ^ (1 << bit);
  return copy;
};

describe('a spoiled file gets a whole engagement or a worded refusal', () => {
  test('cut at each 1 % and at each of the first 512 bytes', () => {
    const cuts = [
      ...Array.from({ length: 100 }, (_, share) => Math.floor((GOOD.length * share) / 100)),
      ...Array(512).keys(),
    ];
    for (const cut of cuts) {
      const result = decode(GOOD.subarray(0, cut));
      expect(result.ok).toBe(false);
      answers(GOOD.subarray(0, cut));
    }
  });

  test('bits flipped', () => {
    const flip = fc.tuple(fc.nat(GOOD.length - 1), fc.nat(7));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => answers(flipped(GOOD, flips))),
      runs(800),
    );
  });

  test('any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), answers), runs(1000));
  });

  test('values of other types, huge numbers, missing and doubled fields', () => {
    const values = [
      'null',
      '1e999',
      '-1e308',
      '"x"',
      '[]',
      '{}',
      'true',
      '12345678901234567890',
      `"${'x'.repeat(100_001)}"`,
    ];
    const spots = [...TEXT.matchAll(/"[A-Za-z-]+":(?:"[^"\\]*"|-?[\d.e+-]+|\{|\[)/g)].map(
      (found) => [found.index, found[0]] as const,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...spots),
        fc.constantFrom(...values),
        fc.boolean(),
        ([place, field], value, doubled) => {
          const key = field.slice(0, field.indexOf(':') + 1);
          const put = doubled ? `${key}${value},${field}` : `${key}${value}`;
          answers(
            bytesOf(TEXT.slice(0, place) + put + TEXT.slice(place + (/[[{]$/.test(field) ? key.length : field.length))),
          );
        },
      ),
      runs(800),
    );
  });

  test('pieces left out, doubled or swapped', () => {
    const place = fc.nat(TEXT.length);
    fc.assert(
      fc.property(place, fc.nat(40), fc.boolean(), (start, length, twice) => {
        const piece = TEXT.slice(start, start + length);
        answers(bytesOf(TEXT.slice(0, start) + (twice ? piece + piece : '') + TEXT.slice(start + length)));
      }),
      runs(800),
    );
  });
});
