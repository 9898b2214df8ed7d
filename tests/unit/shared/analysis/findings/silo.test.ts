import { describe, expect, test } from 'vitest';
import { map, volumeMap } from '#tests/driver/engagement-builder.ts';
import { findingsOf, marksOf } from '#tests/driver/findings-of.ts';

const ID = 'silo';
/** No community counts, so that the divisions speak alone. */
const DIVISIONS = { [ID]: { modularityPercent: 100 } };
const marks = (...sketch: readonly string[]) => marksOf(findingsOf(map(...sketch), ID, DIVISIONS));
const INSIDE = ['A > B 4', 'B > C 4', 'C > A 1'];

describe('a division', () => {
  test('is a silo where a quarter of its weight at most crosses its border', () => {
    // 9 inside: 3 of 12 is exactly a quarter.
    expect(marks('Ops { A, B, C }', ...INSIDE, 'A > X 3')).toEqual(['● A, B, C']);
    expect(marks('Ops { A, B, C }', ...INSIDE, 'A > X 3', 'X > A 1')).toEqual(['◐ A, B, C']);
  });

  test('is worth a look up to a half', () => {
    expect(marks('Ops { A, B, C }', ...INSIDE, 'A > X 5', 'X > A 4')).toEqual(['◐ A, B, C']);
    expect(marks('Ops { A, B, C }', ...INSIDE, 'A > X 5', 'X > A 5')).toEqual([]);
  });

  test('has three departments, and something outside to be closed to', () => {
    expect(marks('Ops { A, B }', 'A > B 5', 'B > A 5', 'X > Y 1')).toEqual([]);
    expect(marks('Ops { A, B, C }', ...INSIDE)).toEqual([]);
    expect(marks('Ops { A, B, C }', ...INSIDE, 'X')).toEqual([]);
    expect(marks('Ops { A, B, C }', ...INSIDE, 'X > Y 1')).toEqual(['● A, B, C']);
    expect(marks('Ops { A, B, C }', 'X > Y 1')).toEqual([]);
  });

  test('shows what its size alone would lead one to expect, and who links it', () => {
    const [only] = findingsOf(map('Ops { A, B, C }', ...INSIDE, 'A > X 3', 'X > Y 4'), ID, DIVISIONS);
    expect(only).toMatchObject({
      key: 'silo:A:B:C',
      evidence: {
        form: 'division',
        internal: 9,
        external: 3,
        externalInternal: -0.5,
        // 3 · 2 ordered pairs inside, 2 · 3 · 2 across.
        expected: (12 - 6) / 18,
        insideShare: 0.75,
        expectedInsideShare: 1 / 3,
        linking: ['A'],
        members: 3,
        departments: 5,
      },
    });
    expect(only?.services).toHaveLength(4);
  });

  test('does not count what goes to external parties', () => {
    const outside = ['Client (external-customer)', 'A > Client 5', 'B > Client 5'];
    expect(marks('Ops { A, B, C }', ...INSIDE, 'A > X 3', ...outside)).toEqual(['● A, B, C']);
  });

  test('is judged on classes of volumes', () => {
    const [only] = findingsOf(
      volumeMap('Ops { A, B, C }', 'A > B 1000', 'B > C 1000', 'C > A 1000', 'A > X 1'),
      ID,
      DIVISIONS,
    );
    expect(only?.evidence).toMatchObject({ internal: 15, external: 1, rescaled: true });
  });
});

describe('a community', () => {
  const triangle = (a: string, b: string, c: string) => [`${a} > ${b} 4`, `${b} > ${c} 4`, `${c} > ${a} 4`];
  const two = [...triangle('A', 'B', 'C'), ...triangle('X', 'Y', 'Z'), 'A > X 1'];

  test('counts as a group where the map falls into clear ones', () => {
    const found = findingsOf(map(...two), ID);
    expect(marksOf(found)).toEqual(['● A, B, C', '● X, Y, Z']);
    expect(found[0]?.evidence).toMatchObject({ form: 'community', internal: 12, external: 1 });
    expect(findingsOf(map(...two), ID, { [ID]: { modularityPercent: 50 } })).toEqual([]);
  });

  test('that is a division is named once, as the division', () => {
    const found = findingsOf(map('Ops { A, B, C }', ...two), ID);
    expect(found.map(({ departments, evidence }) => [departments.join(''), evidence.form])).toEqual([
      ['ABC', 'division'],
      ['XYZ', 'community'],
    ]);
  });
});

describe('a single department', () => {
  /** `count` departments that all exchange with one another. */
  const crowd = (count: number) => {
    const names = Array.from({ length: count }, (_, v) => `D${v}`);
    return names.flatMap((a) => names.filter((b) => b !== a).map((b) => `${a} > ${b} 2`));
  };

  test('with one partner is little connected from ten departments on', () => {
    expect(marks(...crowd(9), 'Loner > D0 2', 'D0 > Loner 2')).toEqual(['◐ Loner']);
    expect(marks(...crowd(8), 'Loner > D0 2', 'D0 > Loner 2')).toEqual([]);
  });

  test('with two partners only from twenty-one on', () => {
    const loner = ['Loner > D0 2', 'D1 > Loner 2'];
    expect(marks(...crowd(19), ...loner)).toEqual([]);
    const [only] = findingsOf(map(...crowd(20), ...loner), ID, DIVISIONS);
    expect(only).toMatchObject({
      departments: ['Loner'],
      evidence: { form: 'department', partners: 2, fewPartners: 2 },
    });
  });

  test('with none is not: its record is incomplete', () => {
    expect(marks(...crowd(10), 'Nobody')).toEqual([]);
  });
});
