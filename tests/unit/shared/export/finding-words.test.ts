import { describe, expect, test } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { type AnalysisSettings, STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { findingEvidence, findingWords } from '#shared/export/finding-words.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import {
  lines,
  map,
  service,
  type Tie,
  volumeMap,
  withCapacity,
  withFeedback,
} from '#tests/driver/engagement-builder.ts';

const en = createTranslator('en');
const zh = createTranslator('zh-CN');

function firstFinding(content: MapContent, id: Finding['id'], settings: Partial<AnalysisSettings> = {}): Finding {
  const { findings } = must(runAnalysis(content, { ...STANDARD_SETTINGS, ...settings }, NO_RATINGS));
  const finding = findings.filter((one) => one.id === id).at(settings.sensitivity === 'exploratory' ? -1 : 0);
  if (finding === undefined) throw new Error('nothing found');
  return finding;
}

const LEAVES = ['a', 'b', 'c', 'd', 'e', 'f'];
const hubTies = LEAVES.flatMap((leaf): Tie[] => [
  ['Finance', leaf, 3],
  [leaf, 'Finance', 3],
]);

/** With Chinese names where there are any. */
function translated(content: MapContent, names: Readonly<Record<string, string>>): MapContent {
  const departments = [...content.departments].map(([id, row]) => {
    const name = names[row.name];
    return [id, name === undefined ? row : { ...row, translations: { 'zh-CN': name } }] as const;
  });
  return { ...content, departments: new Map(departments) };
}

describe('a bottleneck in words', () => {
  const content = translated(map(...lines(hubTies), 'a > b 5'), { Finance: '财务部' });
  const finding = firstFinding(content, 'bottleneck');

  test('in English', () => {
    expect(findingWords(en, finding, content)).toEqual({
      name: 'Bottleneck',
      headline: 'For 96.7% of the pairs of other departments, the shortest service chain runs through Finance.',
      text:
        'Of the 30 provider-to-customer pairs that the other departments can form, 96.7% have their shortest service chain through Finance. ' +
        'On 95 of 100 random maps of this size and density, even the most central department stays below 59.8%. ' +
        'A delay in Finance is therefore likely to reach departments that never deal with it directly. ' +
        'What makes this a finding: ' +
        'Without Finance the others would be 89.7% less well connected, over all their pairs. ' +
        'Without Finance connections worth 5.8 departments would be lost among the others, 29 of their 30 connected pairs. ' +
        'The map is sparse; check for relationships not yet recorded.',
      ask: 'Is this position intended? Which requests could go direct?',
      notSaid: 'This does not say that Finance performs badly.',
      where: 'Finance',
    });
  });

  test('in Chinese, with the Chinese name', () => {
    const words = findingWords(zh, finding, content);
    expect(words.where).toBe('财务部');
    expect(words.text).toBe(
      '其他部门之间共有30个“提供者→客户”组合，其中96.7%的最短服务链条经过财务部。在规模和密度相同的100张随机协作图中，' +
        '有95张连最集中的部门也低于59.8%。因此，财务部一旦延误，很可能波及与它没有直接往来的部门。列为“发现”而不只是“值得关注”，依据如下：' +
        '如果没有财务部，其他部门之间的连通程度将下降89.7%（按所有两两组合计算）。' +
        '如果没有财务部，其余部门之间将失去相当于5.8个部门的连接（现有30个连通组合中的29个）。当前关系较少，请先确认是否有遗漏。',
    );
  });

  test('shows the numbers behind it', () => {
    expect(findingEvidence(en, finding, content).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Share of pairs of other departments whose shortest chain runs through it: 96.7%',
      'Calibrated floor (95 of 100 random maps stay below): 59.8%',
      'Rank: 1 of 7',
      'Services provided inside, of stated capacity (a finding above 100%): No capacity stated',
      'Less well connected without it: drop in 1/distance over all pairs of others (a finding from 10%): 89.7%',
      'Connections lost without it, in departments’ worth (a finding from 2): 5.8 (29 of 30 connected pairs)',
      'Only internal provider, at weight 4 or more, of (a finding from 2 departments): No department',
      'Mean rating by its internal customers, 1 to 5 (a finding below 3, from 5 respondents): Not rated',
      'The same share by steps alone: 96.7%',
      'Above the floor by steps alone as well: Yes',
      'Betweenness (raw, ordered pairs): 29',
      'Internal customers per department (mean): 1.86',
      'Weights used: As recorded, 1 to 5',
    ]);
  });

  describe('with a capacity, and as the only provider', () => {
    const star = (leaves: readonly string[]) =>
      leaves.flatMap((leaf) => [`Finance > ${leaf} 4`, `${leaf} > Finance 1`]);
    const six = withCapacity(map(...star(LEAVES)), 'Finance', 20);

    test('in English', () => {
      const { text } = findingWords(en, firstFinding(six, 'bottleneck'), six);
      expect(text).toContain(' What makes this a finding: What Finance');
      expect(text).toContain(' What Finance provides inside adds up to 120% of its stated capacity. ');
      expect(text).toContain(
        ' Finance is the only internal provider recorded for a, b, c, d, and 2 other departments, each at a weight of 4 or more out of 5. ',
      );
    });

    test('in Chinese', () => {
      const { text } = findingWords(zh, firstFinding(six, 'bottleneck'), six);
      expect(text).toContain('：Finance向内部提供的服务合计相当于其填报能力的120%。');
      expect(text).toContain(
        '。a、b、c、d和另外2个部门除Finance外没有其他已记录的内部服务提供者，依赖权重均不低于4/5。',
      );
    });

    test('of volumes says that weights are rescaled, and of a few names all', () => {
      const five = volumeMap(...star(LEAVES.slice(1)));
      const { text } = findingWords(en, firstFinding(five, 'bottleneck'), five);
      expect(text).toContain(' for b, c, d, e, and f, each at a weight of 4 or more out of 5, as rescaled');
    });

    test('in its numbers', () => {
      const rows = findingEvidence(zh, firstFinding(six, 'bottleneck'), six);
      expect(rows).toContainEqual({ label: '向内部提供的服务占填报能力的比例（高于100%即列为发现）', value: '120%' });
      expect(rows).toContainEqual({
        label: '以该部门为唯一内部服务提供者且权重不低于4的部门（达到2个即列为发现）',
        value: 'a、b、c、d和另外2个部门',
      });
    });
  });

  test('that is only worth a look gives no more reasons', () => {
    const cutoffs = { bottleneck: { efficiencyDropPercent: 101, reachabilityLoss: 100 } };
    const { text } = findingWords(en, firstFinding(content, 'bottleneck', { cutoffs }), content);
    expect(text).not.toMatch(/finding|Without|capacity|only/);
  });

  test('of a ranking says that it is not a finding', () => {
    const few = map('A > Hub 3', 'B > Hub 3', 'Hub > C 3', 'Hub > D 3', 'Hub > E 3', 'D > A 3');
    const words = findingWords(en, firstFinding(few, 'bottleneck', { sensitivity: 'exploratory' }), few);
    expect(words.headline).toBe('D ranks 3 of 6 by betweenness.');
    expect(words.text).toContain('This is a ranking only, not a finding');
  });
});

describe('a one-way dependency in words', () => {
  const words = (content: MapContent) => findingWords(en, firstFinding(content, 'one-way-dependency'), content);

  test('unanswered, without feedback', () => {
    const content = translated(map('Finance > Sales 4'), { Finance: '财务部', Sales: '销售部' });
    expect(words(content)).toMatchObject({
      headline: 'Sales depends on Finance, with nothing recorded in return.',
      text:
        'Sales depends on Finance with a weight of 4 out of 5. Nothing is recorded that Finance receives from Sales in return, ' +
        'and no feedback channel is recorded.',
      where: 'Finance → Sales',
    });
    expect(findingWords(zh, firstFinding(content, 'one-way-dependency'), content)).toMatchObject({
      headline: '销售部依赖财务部，未记录反方向的服务。',
      text: '销售部依赖财务部（权重4/5），而未记录财务部从销售部获得的服务，也未记录反馈渠道。',
      where: '财务部 → 销售部',
    });
  });

  test('answered a little, with feedback', () => {
    const content = withFeedback(map('A > B 5', 'B > A 1'), service(1), 'monthly');
    expect(words(content).text).toBe(
      'B depends on A with a weight of 5 out of 5. In return A receives little from B, a weight of 1 out of 5; a feedback channel is recorded.',
    );
  });

  test('from volumes says so and shows them', () => {
    const content = volumeMap('A > B 1200', 'B > A 3');
    expect(words(content).text).toContain('5 out of 5, as rescaled from its volume.');
    const rows = findingEvidence(zh, firstFinding(content, 'one-way-dependency'), content);
    expect(rows).toContainEqual({ label: '业务量：A → B', value: '1,200' });
    expect(rows).toContainEqual({ label: '采用的判定标准', value: '权重不低于3，不对称程度不低于60%' });
  });
});
