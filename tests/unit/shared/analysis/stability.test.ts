import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import {
  keptCounts,
  type Stability,
  stabilityFrom,
  stabilityOf,
  stabilityWord,
  standardPlan,
} from '#shared/analysis/stability.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { lines, map, volumeMap } from '#tests/driver/engagement-builder.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

const PLAN = { samples: 60, seed: 1 };

function tried(content: MapContent, plan = PLAN): ReadonlyMap<string, Stability> {
  return stabilityOf(
    content,
    STANDARD_SETTINGS,
    must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)).findings,
    plan,
  );
}

/** A department that all others go through, both ways. */
const star = (leaves: number): readonly string[] =>
  Array.from({ length: leaves }, (_, leaf) => [`Hub > L${leaf} 4`, `L${leaf} > Hub 4`]).flat();

describe('the stability of a finding', () => {
  it('is high for a hub far above the floor', () => {
    expect(tried(map(...star(12))).get('bottleneck:Hub')).toEqual({
      word: 'stable',
      weights: 1,
      missing: 1,
      samples: 60,
    });
  });

  it('is low for a pair at the very edge of a cut-off', () => {
    // A weight of 3 with nothing in return: one step down and it is not material.
    const pair = tried(map('A > B 3', 'B > C 5', 'C > B 5', 'C > A 5', 'A > C 5')).get('one-way-dependency:A:B');
    expect(pair).toMatchObject({ word: 'fragile' });
    expect(pair?.weights).toBeGreaterThan(0.5);
    expect(pair?.weights).toBeLessThan(0.85);
    expect(pair?.missing).toBeGreaterThan(pair?.weights ?? 1);
  });

  it('is the same for the same seed, lies between 0 and 1, and is said of all but data prompts', () => {
    assert(
      property(integer({ min: 0, max: 500 }), (seed) => {
        const content = map(...lines(randomTies(9, 20, seed)));
        const { findings } = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
        const plan = { samples: 4, seed };
        const found = tried(content, plan);
        expect(tried(content, plan)).toEqual(found);
        expect([...found.keys()].sort()).toEqual(
          findings.flatMap(({ severity, key }) => (severity === 'data-prompt' ? [] : [key])).sort(),
        );
        for (const { weights, missing } of found.values()) {
          for (const share of [weights, missing]) expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('adds up from parts that several workers took', () => {
    const content = map(...lines(randomTies(10, 30, 5)));
    const { findings } = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
    const part = (from: number, to: number) => keptCounts(content, STANDARD_SETTINGS, findings, { seed: 1, from, to });
    expect(stabilityFrom([part(0, 7), part(7, 7), part(7, 60)], PLAN)).toEqual(tried(content));
  });

  it('keeps a circle as long as it is closed, though another takes its place in the list', () => {
    const content = map('A > B 5', 'B > C 5', 'C > A 5', 'X > Y 1', 'Y > Z 1', 'Z > W 1', 'W > V 1');
    expect(tried(content).get('circular-dependency:A:B:C')?.weights).toBe(1);
  });

  it('keeps a community of which most members stay', () => {
    const clique = (name: string) =>
      ['0', '1', '2', '3', '4'].flatMap((a) =>
        ['0', '1', '2', '3', '4'].flatMap((b) => (a === b ? [] : [`${name}${a} > ${name}${b} 4`])),
      );
    const found = tried(map(...clique('a'), ...clique('b'), 'a0 > b0 1', 'b1 > a1 1'));
    const silo = [...found].filter(([key]) => key.startsWith('silo:'));
    expect(silo.length).toBe(2);
    for (const [, { word }] of silo) expect(word).toBe('stable');
  });

  it('is found on volumes too', () => {
    const content = volumeMap('A > B 1000', 'B > C 10', 'C > B 10', 'C > A 900', 'A > C 900');
    expect(tried(content).get('one-way-dependency:A:B')?.weights).toBe(1);
  });
});

it('says it in a word by the lesser share', () => {
  expect([1, 0.9, 0.89, 0.7, 0.69, 0].map(stabilityWord)).toEqual([
    'stable',
    'stable',
    'fairly-stable',
    'fairly-stable',
    'fragile',
    'fragile',
  ]);
});

it('tries a map as often as its size allows, and a huge one not at all', () => {
  const planOf = (size: number, services: number) =>
    standardPlan({
      ...map(),
      departments: new Map(Array.from({ length: size }, (_, v) => [departmentName(v), undefined])),
      services: new Map(Array.from({ length: services }, (_, s) => [String(s), undefined])),
    } as unknown as MapContent).samples;
  expect(planOf(0, 0)).toBe(100);
  expect(planOf(300, 1500)).toBe(100);
  expect(planOf(1000, 5000)).toBe(25);
  expect(planOf(5000, 50_000)).toBe(0);
});
