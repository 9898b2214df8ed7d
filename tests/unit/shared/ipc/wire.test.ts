import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packValue, unpackValue } from '#shared/ipc/wire.ts';

const bytes = fc.uint8Array({ maxLength: 40 });
/** What calls carry: JSON in which fields of objects may be bytes. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    bytes,
    fc.array(fc.string()),
    tie('record'),
  ),
  record: fc.dictionary(fc.string(), tie('any'), { maxKeys: 4, noNullPrototype: true }),
})).record;

describe('a packed value', () => {
  test('comes out as it went in', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(unpackValue(packValue(given))).toEqual(given);
      }),
    );
  });

  test('may be bytes alone, and text in any language', () => {
    expect(unpackValue(packValue(new Uint8Array([1, 2])))).toEqual(new Uint8Array([1, 2]));
    expect(unpackValue(packValue({ name: '织网 🧵' }))).toEqual({ name: '织网 🧵' });
  });
});

describe('a body that was not packed', () => {
  const body = (sheet: unknown, blobs: readonly number[] = []) => {
    const json = new TextEncoder().encode(JSON.stringify(sheet));
    const all = new Uint8Array([0, 0, 0, 0, ...json, ...blobs]);
    new DataView(all.buffer).setUint32(0, json.length);
    return all;
  };

  test.each([
    ['nothing', new Uint8Array()],
    ['a length beyond its end', new Uint8Array([0, 0, 1, 0, 1])],
    ['no JSON', new Uint8Array([0, 0, 0, 1, 123])],
    ['no table of blobs', body({ value: 1 })],
    ['a blob with no hole', body({ value: {}, blobs: [[['a'], 1]] }, [7])],
    ['a blob into a field that is taken', body({ value: { a: 1 }, blobs: [[['a'], 1]] }, [7])],
    ['a blob into the prototype', body({ value: {}, blobs: [[['__proto__', 'polluted'], 1]] }, [7])],
    ['a blob larger than what follows', body({ value: { a: null }, blobs: [[['a'], 9]] }, [7])],
    ['a blob of negative size', body({ value: { a: null }, blobs: [[['a'], -1]] })],
    ['more bytes than its blobs', body({ value: { a: null }, blobs: [[['a'], 1]] }, [7, 8])],
  ])('is refused: %s', (_, given) => {
    expect(unpackValue(given)).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (given) => void unpackValue(given)));
    const packed = packValue({ name: 'plant', bytes: new Uint8Array(20) });
    const flipped = fc.tuple(fc.nat(packed.length - 1), fc.nat(255));
    fc.assert(fc.property(flipped, ([at, to]) => void unpackValue(packed.with(at, to))));
  });
});
