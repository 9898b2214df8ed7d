import { describe, expect, test } from 'vitest';
import { FINDINGS } from '#shared/analysis/findings.ts';
import { NO_RATINGS, type Rating, type Ratings } from '#shared/analysis/ratings.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { findingEvidence, findingWords, severityText } from '#shared/export/finding-words.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { lines, map, service, type Tie, volumeMap, withCapacity } from '#tests/driver/engagement-builder.ts';

const en = createTranslator('en');
const zh = createTranslator('zh-CN');

function firstFinding(content: MapContent, id: Finding['id']): Finding {
  const finding = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)).findings.find((one) => one.id === id);
  if (finding === undefined) throw new Error('nothing found');
  return finding;
}

const LEAVES = ['a', 'b', 'c', 'd', 'e', 'f'];
const hubTies = LEAVES.flatMap((leaf): Tie[] => [
  ['Finance', leaf, 3],
  [leaf, 'Finance', 3],
]);

/** Two groups in which everybody exchanges with everybody, and Broker between one of each. */
const halves = ['L', 'R'].flatMap((side) => {
  const members = LEAVES.map((leaf) => `${side}${leaf}`);
  const inside = members.flatMap((a) => members.filter((b) => b !== a).map((b): Tie => [a, b, 3]));
  return [...inside, ['Broker', `${side}a`, 3] as const, [`${side}a`, 'Broker', 3] as const];
});
const PAIR = ['A > B 3', 'B > A 3'];
/** Those with each gap in the record. */
const GAPS = [
  map(...PAIR, 'N'),
  map(...PAIR, 'A > N 3', 'Client (external-customer)', 'N > Client 3'),
  map(...PAIR, 'N > A 3', 'Client (external-customer)', 'Bank (external-supplier)', 'Bank > Client 1'),
  map(...PAIR, 'Client (external-customer)', 'A > Client 3', 'N > Client 3'),
  map('A > N 3', 'N > A 3', 'Client (external-customer)', 'X > Client 3'),
];

test('a rated gap says both views, and which way they differ', () => {
  const content = map('Finance > Sales: credit check 4', 'Sales > Finance 3');
  const time: Rating = { subject: 'time', mean: 3.5, own: 4.75, respondents: 6, agreement: 0.75 };
  const of = (...rated: readonly Rating[]) => {
    const { findings } = must(runAnalysis(content, STANDARD_SETTINGS, new Map([[service(1), rated]])));
    const finding = findings.find(({ id }) => id === 'rated-gap');
    if (finding === undefined) throw new Error('nothing found');
    return finding;
  };
  expect(findingWords(en, of(time), content)).toMatchObject({
    headline: 'Finance rates itself 4.75 on time; Sales rates it 3.5.',
    text: 'On time, Finance gives itself 4.75 out of 5, and 6 respondents of Sales give it 3.5 on average; their views differ by 1.25.',
    ask: 'What does Sales see that Finance does not?',
    where: 'Finance → Sales',
  });
  const higher = of({ ...time, mean: 4.5, own: 3 }, { ...time, subject: 'value', mean: 4.5, own: 3.2 });
  expect(findingWords(zh, higher, content)).toMatchObject({
    headline: '在“时间”上，Finance自评3分，Sales评4.5分。',
    text: '在“时间”上，Finance给自己打3分（满分5分），Sales的6位受访者平均打4.5分，相差1.5分。另有1个方面的评价也有这样的差距。',
    ask: '哪些方面Finance自认不足，而Sales已经满意？',
  });
  expect(findingEvidence(en, higher, content)).toEqual([
    {
      label: 'time: Finance of itself, Sales, gap',
      value: '3, 4.5, +1.5 (n = 6, agreement 0.75)',
    },
    { label: 'value: Finance of itself, Sales, gap', value: '3.2, 4.5, +1.3 (n = 6, agreement 0.75)' },
    { label: 'Cut-offs used', value: 'Gap from 1, respondents from 5, agreement (r_wg) from 50%' },
  ]);
});

describe('the shape of the map in words', () => {
  test.each([
    [
      'single-point-of-failure',
      map('A > P 1', 'P > X 4', 'P > Y 5'),
      'P is the only recorded provider of 2 departments that depend on it strongly.',
      'If P were unavailable, connections worth one department would be lost among the others: 2 of the 2 pairs that are connected now. ' +
        'X and Y would have no other recorded provider inside; the weight of that dependency is 4 or more out of 5. ' +
        'The map is sparse; check for relationships not yet recorded.',
      '如果P无法工作，其余部门之间将失去相当于1个部门的连接（现有2个连通组合中的2个）。' +
        'X和Y在内部没有其他已记录的服务提供者，依赖权重均不低于4/5。当前关系较少，请先确认是否有遗漏。',
    ],
    [
      'circular-dependency',
      map('A > B 4', 'B > C 5', 'C > A 4', 'D', 'E', 'F'),
      '3 departments depend on one another in a circle.',
      'A → B → C → A: each needs the one before it with a weight of 4 or more out of 5. If one is late, the delay can come back to where it started.',
      'A → B → C → A形成闭环，每个部门对前一个部门的依赖权重均不低于4/5。任何一环延误，都可能绕一圈回到起点。',
    ],
    [
      'silo',
      map('Ops { A, B, C }', 'A > B 4', 'B > C 4', 'C > A 1', 'A > X 3', 'X > Y 4'),
      '75% of what Ops exchanges stays inside.',
      'Of the weight of all services of Ops, 75% stays inside the division. From its size alone one would expect 33.3%. Only one department links it to the rest: A.',
      '按权重计算，Ops的全部服务往来有75%发生在板块内部，按规模推算约为33.3%。3个部门中有1个与外部有往来：A。',
    ],
    [
      'overload',
      withCapacity(map('Busy > A 5', 'Busy > A 3', 'Busy > B 2', 'A > B 4'), 'Busy', 8),
      'What Busy provides inside adds up to 125% of its stated capacity.',
      'Busy carries 2.14 times the average service load of the 3 departments, for 2 internal customers; that is 125% of its stated capacity.',
      'Busy承担的服务负荷是3个部门平均值的2.14倍，内部客户共2个，合计相当于其填报能力的125%。',
    ],
    [
      'hidden-broker',
      map(...lines(halves)),
      'Broker has few partners, yet many service chains run through it.',
      'Broker exchanges services with 2 departments, fewer than the median of 5. Yet of the 132 provider-to-customer pairs that the other departments can form, ' +
        '54.5% have their shortest service chain through it. It may be holding areas together without being seen to.',
      'Broker与2个部门有服务往来，少于中位数5；但在其他部门的132个“提供者→客户”组合中，有54.5%的最短服务链条经过它，' +
        '可能在不被注意的情况下维系着几组部门之间的联系。',
    ],
    [
      'provider-concentration',
      volumeMap('P > C 1000', 'Q > C 1'),
      '83.3% of what C depends on comes from P.',
      'C has 2 internal providers. Of the weight of all that it depends on, 83.3% is on P, with a weight of 5 out of 5, as rescaled from its volume.',
      'C共有2个内部服务提供者。按权重计算，它所依赖的全部服务中有83.3%来自P，对其依赖权重为5/5（由业务量换算）。',
    ],
  ] as const)('%s', (id, content, headline, english, chinese) => {
    const finding = firstFinding(content, id);
    expect(findingWords(en, finding, content)).toMatchObject({ headline, text: english });
    expect(findingWords(zh, finding, content).text).toBe(chinese);
  });

  test('names each gap in the record, never the department', () => {
    const said = GAPS.map((content) => {
      const finding = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)).findings.find(
        ({ key }) => key === 'isolated:N',
      );
      return finding && findingWords(en, finding, content).headline;
    });
    expect(said).toEqual([
      'No relationships are recorded for N.',
      'No internal customer is recorded for N.',
      'No internal provider is recorded for N.',
      'Neither an internal customer nor an internal provider is recorded for N.',
      'No way from N to the external customer is recorded.',
    ]);
  });

  test('calls a community by its members, and a department with hardly a partner by its name', () => {
    const triangles = map('A > B 4', 'B > C 4', 'C > A 4', 'X > Y 4', 'Y > Z 4', 'Z > X 4', 'A > X 1');
    expect(findingWords(en, firstFinding(triangles, 'silo'), triangles).headline).toBe(
      '92.3% of what A, B, and C exchange stays among them.',
    );
    const loner = map(...lines(halves), 'Loner > La 2');
    const finding = must(runAnalysis(loner, STANDARD_SETTINGS, NO_RATINGS)).findings.find(
      ({ key }) => key === 'silo:Loner',
    );
    if (finding === undefined) throw new Error('nothing found');
    expect(findingWords(en, finding, loner)).toMatchObject({
      headline: 'Loner has 1 partner among 13 other departments.',
      where: 'Loner',
    });
  });
});

test.each(LANGUAGES)('every slot is filled and nothing is left unsaid in %s', (language) => {
  const t = createTranslator(language);
  const low: Rating = { subject: 'time', mean: 2, own: 4, respondents: 6, agreement: 0.8 };
  const both: Ratings = new Map([[service(1), [low, { ...low, subject: 'overall', mean: 2.5 }]]]);
  const contents = [
    withCapacity(map(...LEAVES.flatMap((leaf) => [`Hub > ${leaf} 5`, `${leaf} > Hub 1`])), 'Hub', 20),
    map(...lines(hubTies)),
    map('A > B 4'),
    volumeMap(...lines(hubTies), 'a > b 99'),
    map('Ops { A, B, C }', 'A > B 4', 'B > C 4', 'C > A 4', 'A > X 3', 'X > Y 4', 'Y', 'Z', 'W'),
    map(...lines(halves), 'Loner > La 2'),
    volumeMap('P > C 1000', 'Q > C 1', 'C > R 1000', 'R > P 900', ...LEAVES),
    ...GAPS,
  ];
  const seen = new Set<string>();
  for (const content of contents) {
    for (const finding of must(runAnalysis(content, { sensitivity: 'exploratory', cutoffs: {} }, both)).findings) {
      seen.add(finding.id);
      const rows = findingEvidence(t, finding, content).flatMap(({ label, value }) => [label, value]);
      for (const text of [...Object.values(findingWords(t, finding, content)), ...rows, severityText(t, finding)]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/[{}]|undefined|NaN| {2}/);
      }
    }
  }
  expect([...seen].sort()).toEqual(FINDINGS.map(({ id }) => id).sort());
});
