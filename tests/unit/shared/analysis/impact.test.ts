import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hit, type ImpactSettings, impactOf, STANDARD_IMPACT } from '#shared/analysis/impact.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { department, lines, map, type Tie, volumeMap } from '#tests/driver/engagement-builder.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

const hits = (content: MapContent, source: string, settings: Partial<ImpactSettings> = {}): readonly Hit[] =>
  must(impactOf(content, department(source), { ...STANDARD_IMPACT, ...settings })).hits;
const likelihoods = (content: MapContent, source: string, settings: Partial<ImpactSettings> = {}) =>
  Object.fromEntries(hits(content, source, settings).map((hit) => [hit.department, hit.likelihood]));

describe('a slip', () => {
  test('passes from provider to customer, one in ten for each point of weight', () => {
    expect(likelihoods(map('A > B 1', 'A > C 3', 'A > D 5', 'E > A 5'), 'A')).toEqual({ B: 0.1, C: 0.3, D: 0.5 });
  });

  test('grows weaker along a chain, and ends where the steps do', () => {
    const chain = map('A > B 5', 'B > C 4', 'C > D 5');
    expect(likelihoods(chain, 'A')).toEqual({ B: 0.5, C: 0.2, D: 0.1 });
    expect(likelihoods(chain, 'A', { steps: 2 })).toEqual({ B: 0.5, C: 0.2 });
    expect(likelihoods(chain, 'A', { steps: 1, passOn: 1 })).toEqual({ B: 1 });
  });

  test('arrives by either of two ways', () => {
    expect(likelihoods(map('A > B 5', 'A > C 5', 'B > D 5', 'C > D 5'), 'A')).toMatchObject({
      D: 0.4375,
    });
  });

  test('counts what two ways share on their way out once', () => {
    const fork = map('A > M 5', 'M > X 5', 'M > Y 5', 'X > B 5', 'Y > B 5');
    expect(likelihoods(fork, 'A')).toMatchObject({ B: 0.21875 });
  });

  test('does not come back to where it was', () => {
    expect(likelihoods(map('A > B 5', 'B > A 5', 'B > C 5', 'C > B 5'), 'A')).toEqual({ B: 0.5, C: 0.25 });
  });

  test('goes by the strongest of parallel services', () => {
    expect(likelihoods(map('A > B 2', 'A > B 4', 'A > B 1'), 'A')).toEqual({ B: 0.4 });
  });

  test('of a map of volumes goes by their classes, and says so', () => {
    const content = volumeMap('A > B 1', 'A > C 100', 'A > D 10000');
    expect(likelihoods(content, 'A')).toEqual({ B: 0.1, C: 0.3, D: 0.5 });
    expect(must(impactOf(content, department('A'))).rescaled).toBe(true);
  });

  test('begins at external suppliers and is noticed by external customers', () => {
    const content = map(
      'Bank (external-supplier)',
      'Client (external-customer)',
      'Bank > Finance 4',
      'Finance > Client 5',
    );
    expect(likelihoods(content, 'Bank')).toEqual({ Finance: 0.4, Client: 0.2 });
  });

  test('is told with its likeliest chain, the shortest, and what comes directly', () => {
    const [far] = hits(map('A > B 5', 'B > C 5', 'A > C 2'), 'A').filter((hit) => hit.department === 'C');
    expect(far).toEqual({
      department: 'C',
      likelihood: 0.4,
      direct: 0.2,
      steps: 1,
      chain: ['A', 'B', 'C'],
    });
  });

  test('is told with the shorter of two chains that are as likely, whichever is found first', () => {
    const content = map('A > B 5', 'B > C 5', 'A > C 5', 'C > B 5');
    expect(hits(content, 'A', { passOn: 1 }).map((hit) => hit.chain.join(''))).toEqual(['AB', 'AC']);
  });

  test('hits the likeliest first, and adds up to how many are hit on average', () => {
    const impact = must(impactOf(map('A > B 2', 'A > C 5', 'C > D 5', 'A > E 2', 'Z'), department('A')));
    expect(impact.hits.map((hit) => hit.department)).toEqual(['C', 'D', 'B', 'E']);
    expect(impact.expected).toBeCloseTo(0.5 + 0.25 + 0.2 + 0.2, 12);
  });

  test('of a department that serves nobody hits nobody', () => {
    expect(must(impactOf(map('B > A 5'), department('A')))).toMatchObject({ hits: [], expected: 0 });
  });
});

test.each<[string, string, Partial<ImpactSettings>]>([
  ['impact-source-unknown', 'Gone', {}],
  ['impact-steps-out-of-range', 'A', { steps: 0 }],
  ['impact-steps-out-of-range', 'A', { steps: 2.5 }],
  ['impact-steps-out-of-range', 'A', { steps: 7 }],
  ['impact-pass-on-out-of-range', 'A', { passOn: 0 }],
  ['impact-pass-on-out-of-range', 'A', { passOn: Number.NaN }],
])('is refused with %s', (code, source, settings) => {
  const result = impactOf(map('A > B 5'), department(source), { ...STANDARD_IMPACT, ...settings });
  expect(result).toMatchObject({ ok: false, failure: { code } });
});

test('gives up rather than guess where there are too many chains', () => {
  const names = Array.from({ length: 30 }, (_, number) => departmentName(number));
  const everyPair = names.flatMap((from) => names.filter((to) => to !== from).map((to): Tie => [from, to, 1]));
  const result = impactOf(map(...lines(everyPair)), department(departmentName(0)), { steps: 6, passOn: 0.5 });
  expect(result).toMatchObject({ ok: false, failure: { code: 'impact-too-many-chains', steps: 6 } });
});

describe('on random maps', () => {
  const SOURCE = departmentName(0);
  const sizes = fc.record({
    seed: fc.nat(),
    ties: fc.integer({ min: 4, max: 14 }),
    steps: fc.integer({ min: 1, max: 5 }),
  });
  const drawn = (ties: readonly Tie[]) => map(SOURCE, ...lines(ties));

  test('equals every chain written out and combined by hand', () => {
    fc.assert(
      fc.property(sizes, ({ seed, ties: count, steps }) => {
        const ties = randomTies(6, count, seed);
        const chains = chainsFrom(ties, SOURCE, steps);
        for (const hit of hits(drawn(ties), SOURCE, { steps })) {
          const arriving = chains.filter((chain) => chain.at(-1)?.[1] === hit.department);
          expect(hit.likelihood).toBeCloseTo(combined(arriving), 12);
          expect(hit.steps).toBe(Math.min(...arriving.map((chain) => chain.length)));
          expect(product(arriving.find((chain) => same(chain, hit.chain)) ?? [])).toBeCloseTo(
            Math.max(...arriving.map(product)),
            12,
          );
        }
        const ends = new Set(chains.map((chain) => chain.at(-1)?.[1]));
        expect(hits(drawn(ties), SOURCE, { steps }).length).toBe(ends.size);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('is at least the true likelihood, reckoned over every way in which services can hold', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const ties = randomTies(5, 8, seed);
        const reckoned = likelihoods(drawn(ties), SOURCE, { steps: 4 });
        for (const [name, likelihood] of truth(ties, SOURCE)) {
          expect(reckoned[name] ?? 0).toBeGreaterThanOrEqual(likelihood - 1e-12);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('stays between 0 and 1, and grows with steps and with weights', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), ({ seed, ties: count, steps }, place) => {
        const ties = randomTies(6, count, seed);
        const heavier = ties.map((tie, at) => (at === place % count ? ([tie[0], tie[1], 5] as const) : tie));
        const now = likelihoods(drawn(ties), SOURCE, { steps, passOn: 1 });
        const longer = likelihoods(drawn(ties), SOURCE, { steps: steps + 1, passOn: 1 });
        const stronger = likelihoods(drawn(heavier), SOURCE, { steps, passOn: 1 });
        for (const [name, likelihood] of Object.entries(now)) {
          expect(likelihood).toBeGreaterThan(0);
          expect(likelihood).toBeLessThanOrEqual(1);
          expect(longer[name]).toBeGreaterThanOrEqual(likelihood - 1e-12);
          expect(stronger[name]).toBeGreaterThanOrEqual(likelihood - 1e-12);
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

type Chain = readonly Tie[];

const direct = (tie: Tie): number => (STANDARD_IMPACT.passOn * tie[2]) / 5;
const product = (chain: Chain): number => chain.reduce((so, tie) => so * direct(tie), 1);
const same = (chain: Chain, names: readonly string[]): boolean =>
  chain.length === names.length - 1 && chain.every((tie, at) => tie[1] === names[at + 1]);

/** Every chain of at most `steps` services that visits nobody twice. */
function chainsFrom(ties: readonly Tie[], source: string, steps: number): readonly Chain[] {
  let ends: readonly Chain[] = [[]];
  const all: Chain[] = [];
  for (let step = 0; step < steps; step++) {
    ends = ends.flatMap((chain) => {
      const visited = new Set([source, ...chain.map((tie) => tie[1])]);
      const at = chain.at(-1)?.[1] ?? source;
      return ties.filter((tie) => tie[0] === at && !visited.has(tie[1])).map((tie) => [...chain, tie]);
    });
    all.push(...ends);
  }
  return all;
}

/** Chains with one end: branches that begin with the same service share it, others are alternatives. */
function combined(chains: readonly Chain[]): number {
  const branches = Map.groupBy(chains, (chain) => chain[0]);
  let missed = 1;
  for (const [tie, branch] of branches) {
    if (tie === undefined) return 1;
    missed *= 1 - direct(tie) * combined(branch.map((chain) => chain.slice(1)));
  }
  return 1 - missed;
}

/** The likelihood that each department hangs together with the source through services that hold or fail each on its own. */
function truth(ties: readonly Tie[], source: string): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (let world = 0; world < 2 ** ties.length; world++) {
    const holding = ties.filter((_, at) => ((world >> at) & 1) === 1);
    const odds = ties.reduce((so, tie) => so * (holding.includes(tie) ? direct(tie) : 1 - direct(tie)), 1);
    for (const name of new Set(chainsFrom(holding, source, 4).map((chain) => chain.at(-1)?.[1] ?? ''))) {
      sum.set(name, (sum.get(name) ?? 0) + odds);
    }
  }
  return sum;
}
