import { describe, expect, test } from 'vitest';
import { lines, map, type Tie } from '#tests/driver/engagement-builder.ts';
import { findingsOf, marksOf } from '#tests/driver/findings-of.ts';
import { randomTies } from '#tests/driver/random-map.ts';

const ID = 'hidden-broker';

/** Two groups in which everybody exchanges with everybody, and Broker between one of each. */
function halves(size: number): readonly Tie[] {
  const group = (name: string): readonly Tie[] => {
    const members = Array.from({ length: size }, (_, v) => `${name}${v}`);
    return members.flatMap((a) => members.filter((b) => b !== a).map((b): Tie => [a, b, 3]));
  };
  const links = ['L0', 'R0'].flatMap((end): Tie[] => [
    ['Broker', end, 3],
    [end, 'Broker', 3],
  ]);
  return [...group('L'), ...group('R'), ...links];
}

describe('a hidden broker', () => {
  test('has few partners and many chains', () => {
    const [only, ...others] = findingsOf(map(...lines(halves(5))), ID);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      key: 'hidden-broker:Broker',
      severity: 'worth-a-look',
      // 5 · 5 pairs each way of 10 · 9.
      evidence: { partners: 2, medianPartners: 4, betweennessNormalised: 50 / 90, place: 1, departments: 11 },
    });
    expect(only?.services).toHaveLength(4);
  });

  test('needs ten departments', () => {
    expect(findingsOf(map(...lines(halves(4))), ID)).toEqual([]);
    expect(findingsOf(map(...lines(halves(4)), 'X'), ID)).toHaveLength(1);
  });

  test('has strictly fewer partners than the median', () => {
    const more = [1, 2].flatMap((v): Tie[] => [
      ['Broker', `L${v}`, 1],
      ['Broker', `R${v}`, 1],
    ]);
    expect(findingsOf(map(...lines([...halves(5), ...more.slice(0, 1)])), ID)).toHaveLength(1);
    expect(findingsOf(map(...lines([...halves(5), ...more.slice(0, 2)])), ID)).toEqual([]);
  });

  test('is among the top quarter, at twice the mean at least, on a map that is not dense', () => {
    const at = (cutoffs: { topPercent?: number; leastRatio?: number; densePercent?: number }) =>
      marksOf(findingsOf(map(...lines(halves(5))), ID, { [ID]: cutoffs }));
    expect(at({ topPercent: 10 })).toEqual(['◐ Broker']);
    expect(at({ topPercent: 9 })).toEqual([]);
    // 50 raw for Broker, 48 each for L0 and R0: 50 · 11 / 146 = 3.77.
    expect(at({ leastRatio: 3.7 })).toEqual(['◐ Broker']);
    expect(at({ leastRatio: 3.8 })).toEqual([]);
    // 44 arcs of 110.
    expect(at({ densePercent: 40 })).toEqual(['◐ Broker']);
    expect(at({ densePercent: 39 })).toEqual([]);
  });

  test('is nobody where no chain runs through anybody', () => {
    expect(findingsOf(map(...Array.from({ length: 12 }, (_, v) => `D${v}`), 'D0 > D1 3'), ID)).toEqual([]);
  });
});

test('random maps have one often enough that it is never more than worth a look, but not all of them', () => {
  const maps = Array.from({ length: 60 }, (_, seed) => map(...lines(randomTies(20, 60, seed))));
  const share = maps.filter((content) => findingsOf(content, ID).length > 0).length / maps.length;
  expect(share).toBeGreaterThan(0.02);
  expect(share).toBeLessThan(0.88);
});
