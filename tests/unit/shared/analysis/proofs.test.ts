import { describe, expect, test } from 'vitest';
import type { FindingId } from '#shared/analysis/findings.ts';
import { itemKey, type Proof, type ProofItem } from '#shared/analysis/proof.ts';
import { proofOf } from '#shared/analysis/proofs.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { map, volumeMap } from '#tests/driver/engagement-builder.ts';

const engagement = sampleEngagement('en');
const [sample] = [...engagement.maps.keys()].flatMap((id) => mapContent(engagement, id) ?? []) as [MapContent];

const first = (content: MapContent, id: FindingId): Proof => {
  const finding = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)).findings.find((each) => each.id === id);
  if (finding === undefined) throw new Error(`no ${id}`);
  return proofOf(content, finding);
};
const said = (item: ProofItem): string => {
  switch (item.kind) {
    case 'chain':
      return item.path.join(' ');
    case 'cut-off':
      return `${item.sources.join(' ')} > ${item.lost.join(' ')}`;
    case 'service':
      return `${item.provider} > ${item.customer} ${item.service} ${item.share ?? ''}`.trim();
    case 'tie':
      return `${item.provider} > ${item.customer} ${item.weight} ${item.share ?? ''}${item.weakest ? '!' : ''}`.trim();
    case 'exchange':
      return `${item.departments.join(' ')} | ${item.partners.join(' ')} ${item.weight}`;
    case 'nothing':
      return `${item.provider} > ${item.customer} nothing`;
    case 'gap':
      return `${item.department} ${item.gap}`;
    case 'rating':
      return `${item.provider} > ${item.customer} ${item.service} ${item.subject} ${item.gap}`;
  }
};
const told = (proof: Proof) => proof.map(({ id, total, items }) => [id, total, items.map(said)]);

describe('the proof of', () => {
  test('a one-way dependency is what each side gives, the heaviest first, or that nothing is recorded', () => {
    expect(told(first(map('Finance > Sales: a 2', 'Finance > Sales: b 4'), 'one-way-dependency'))).toEqual([
      ['there', 2, ['Finance > Sales s2', 'Finance > Sales s1']],
      ['back', 0, ['Sales > Finance nothing']],
    ]);
    expect(told(first(map('A > B 5', 'B > A: report 1'), 'one-way-dependency'))[1]).toEqual(['back', 1, ['B > A s2']]);
  });

  test('a circle is its ties in order, the weakest marked', () => {
    expect(
      told(
        first(map('A > B 5', 'B > C 4', 'C > A 5', 'C > D 1', 'E > D 1', 'E > F 1', 'D > F 1'), 'circular-dependency'),
      ),
    ).toEqual([['circle', 3, ['A > B 5', 'B > C 4 !', 'C > A 5']]]);
  });

  test('a silo is what stays inside, and what crosses by each department that links it', () => {
    const content = map('Ops { A, B, C }', 'A > B 4', 'B > C 4', 'C > A 4', 'A > X 1', 'Y > A 1', 'C > X 1', 'X > Y 3');
    expect(told(first(content, 'silo'))).toEqual([
      ['inside', 12, ['A B C |  12']],
      ['across', 3, ['A | X Y 2', 'C | X 1']],
    ]);
  });

  test('an overload is what is carried, the heaviest first, with the share of each', () => {
    const leaves = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];
    const proof = first(map(...leaves.map((leaf, at) => `Hub > ${leaf} ${at === 3 ? 5 : 3}`), 'B > C 1'), 'overload');
    expect(proof[0]?.total).toBe(32);
    expect(told(proof)[0]?.[2]?.[0 as never]).toBe(`Hub > E s4 ${5 / 32}`);
  });

  test('an isolated department is what is missing, and what is recorded', () => {
    expect(
      told(first(map('A > B 3', 'B > A 3', 'C > Client 2', 'Client (external-customer)', 'A > Client 1'), 'isolated')),
    ).toEqual([
      ['missing', 2, ['C customers', 'C providers']],
      ['recorded', 1, ['C > Client s3']],
    ]);
  });

  test('a concentration is every provider, the strongest first, with its share', () => {
    expect(told(first(map('A > C 1', 'B > C 4'), 'provider-concentration'))).toEqual([
      ['providers', 5, ['B > C 4 0.8', 'A > C 1 0.2']],
    ]);
  });

  test('a single point of failure is the pairs that are lost, and who has no other provider', () => {
    const proof = first(
      map('A > Hub 3', 'B > Hub 3', 'C > Hub 3', 'Hub > X 4', 'Hub > Y 5', 'Hub > Z 1'),
      'single-point-of-failure',
    );
    expect(told(proof)).toEqual([
      ['cut-off', 9, ['A B C > X Y Z']],
      ['sole-customers', 2, ['Hub > X 4', 'Hub > Y 5']],
    ]);
  });

  test('a finding on volumes goes by the classes that it was made with', () => {
    const content = volumeMap('A > C 1', 'B > C 1000', 'A > B 10');
    expect(told(first(content, 'provider-concentration'))).toEqual([
      ['providers', 6, [`B > C 5 ${5 / 6}`, `A > C 1 ${1 / 6}`]],
    ]);
  });

  test('a finding whose departments are gone is empty or names what is left, and never throws', () => {
    const report = must(runAnalysis(sample, STANDARD_SETTINGS, NO_RATINGS));
    for (const finding of report.findings) {
      const items = proofOf(map('X > Y 2'), finding).flatMap((section) => section.items);
      expect(items.filter(({ kind }) => kind === 'chain' || kind === 'tie' || kind === 'service')).toEqual([]);
    }
  });
});

describe('on the sample, the proof adds up to the number of every finding', () => {
  const { findings } = must(runAnalysis(sample, { ...STANDARD_SETTINGS, sensitivity: 'exploratory' }, NO_RATINGS));
  test.each(findings.map((finding) => [finding.key, finding] as const))('%s', (_, finding) => {
    const proof = proofOf(sample, finding);
    const total = (id: string) => proof.find((section) => section.id === id)?.total ?? 0;
    const keys = proof.flatMap(({ items }) => items.map(itemKey));
    expect(new Set(keys).size).toBe(keys.length);
    switch (finding.id) {
      case 'bottleneck':
        return expect(total('sole-chains') + total('shared-chains')).toBeCloseTo(finding.evidence.betweenness, 9);
      case 'hidden-broker':
        expect(total('partners')).toBe(finding.evidence.partners);
        return expect((total('sole-chains') + total('shared-chains')) / finding.evidence.otherPairs).toBeCloseTo(
          finding.evidence.betweennessNormalised,
          9,
        );
      case 'single-point-of-failure':
        expect(total('sole-customers')).toBe(finding.evidence.soleCustomers.length);
        return expect(total('cut-off')).toBe(finding.evidence.lostPairs);
      case 'silo':
        if (finding.evidence.form === 'department') return expect(total('partners')).toBe(finding.evidence.partners);
        return expect([total('inside'), total('across')]).toEqual([
          finding.evidence.internal,
          finding.evidence.external,
        ]);
      case 'overload':
        return expect(total('load')).toBe(finding.evidence.load);
      case 'circular-dependency':
        return expect(total('circle')).toBe(finding.evidence.length);
      case 'provider-concentration':
        return expect(total('providers')).toBe(finding.evidence.totalWeight);
      case 'one-way-dependency':
        return expect(total('there')).toBeGreaterThan(0);
      default:
        return expect(total('missing')).toBeGreaterThan(0);
    }
  });
});
