import { describe, expect, test } from 'vitest';
import { map, service, volumeMap } from '#tests/driver/engagement-builder.ts';
import { findingsOf, marksOf } from '#tests/driver/findings-of.ts';

const ID = 'circular-dependency';
/** Others, so that a ring is not more than half of the map. */
const CROWD = ['P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W'];
const marks = (...sketch: readonly string[]) => marksOf(findingsOf(map(...CROWD, ...sketch), ID));
const ring = (weight: number, ...names: readonly string[]) =>
  names.map((name, at) => `${name} > ${names[(at + 1) % names.length]} ${weight}`);

describe('a circular dependency', () => {
  test('has three to five departments, each needing the one before it at 4 or more', () => {
    expect(marks(...ring(5, 'A', 'B'))).toEqual([]);
    expect(marks(...ring(4, 'A', 'B', 'C'))).toEqual(['◐ A, B, C']);
    expect(marks(...ring(3, 'A', 'B', 'C'))).toEqual([]);
    expect(marks(...ring(4, 'A', 'B', 'C', 'D', 'E'))).toEqual(['◐ A, B, C, D, E']);
    expect(marks(...ring(4, 'A', 'B', 'C', 'D', 'E', 'F'))).toEqual([]);
  });

  test('lights up the services along it and no others', () => {
    const [only] = findingsOf(map(...CROWD, ...ring(4, 'A', 'B', 'C'), 'A > B 2', 'B > A 1', 'A > P 5'), ID);
    expect(only).toMatchObject({
      key: 'circular-dependency:A:B:C',
      services: [service(1), service(2), service(3), service(4)],
      evidence: { weight: 4, length: 3, strong: 4, shortest: 3, longest: 5, most: 10, rescaled: false },
    });
  });

  test('comes by least weight, then by length, and ten at most', () => {
    const listed = marks(...ring(4, 'A', 'B', 'C'), ...ring(5, 'D', 'E', 'F', 'G'));
    expect(listed).toEqual(['◐ D, E, F, G', '◐ A, B, C']);
    const names = ['A', 'B', 'C', 'D', 'E'];
    const complete = names.flatMap((a) => names.filter((b) => b !== a).map((b) => `${a} > ${b} 4`));
    expect(marks(...complete)).toHaveLength(10);
    expect(marksOf(findingsOf(map(...CROWD, ...complete), ID, { [ID]: { most: 99 } }))).toHaveLength(20 + 30 + 24);
  });

  test('gives way to one statement where more than half of the map is one block', () => {
    const triangle = ring(4, 'A', 'B', 'C');
    expect(marksOf(findingsOf(map(...triangle, 'D', 'E', 'F'), ID))).toEqual(['◐ A, B, C']);
    expect(findingsOf(map(...triangle, 'D', 'E'), ID)).toEqual([]);
  });

  test('does not run through external parties, and goes by class of volumes', () => {
    expect(marks('C (external-supplier)', ...ring(5, 'A', 'B', 'C'))).toEqual([]);
    const volumes = volumeMap(...CROWD, 'A > B 900', 'B > C 1000', 'C > A 800', 'P > Q 1');
    expect(findingsOf(volumes, ID)).toMatchObject([{ departments: ['A', 'B', 'C'], evidence: { rescaled: true } }]);
  });
});
