import { expect, test } from 'vitest';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { statementText } from '#shared/export/statement-words.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Language } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { map, volumeMap } from '#tests/driver/engagement-builder.ts';

const said = (language: Language, content: MapContent) =>
  must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)).statements.map((one) =>
    statementText(createTranslator(language), one, content),
  );

test('a sparse map', () => {
  const content = map('A > B 1', 'B > C 1', 'C > D 1', 'D > E 1', 'E > F 1', 'F > A 1');
  expect(said('en', content)).toEqual([
    'The map is sparse: a department has 1 internal customers on average. Check for relationships not yet recorded before relying on the findings.',
  ]);
  expect(said('zh-CN', content)).toEqual([
    '当前关系较少：平均每个部门有1个内部客户。参考各项发现之前，请先确认是否有遗漏的关系。',
  ]);
});

test('few relationships, and pairs of which some are one-way', () => {
  const content = map('P > X 4', 'P > Y 4', 'X > P 3');
  expect(said('en', content)).toEqual([
    'Where a department has 1 internal customers on average, chance alone often makes a single point of failure. Check for relationships not yet recorded.',
    '1 of the 2 pairs in which one department depends on the other with a weight of 3 or more, that is 50%, count as one-way dependencies.',
  ]);
  expect(said('zh-CN', content)).toEqual([
    '平均每个部门只有1个内部客户时，单点故障往往可能偶然出现。请先确认是否有遗漏的关系。',
    '一方对另一方的依赖权重不低于3的部门组合共有2个，其中1个（50%）为单向依赖。',
  ]);
});

test('departments of which most have few partners', () => {
  const content = map(...Array.from({ length: 5 }, (_, v) => `A${v} > B${v} 1`));
  expect(said('en', content)).toContain(
    '10 of 10 departments exchange services with only 1 other. Where that is usual, it sets none of them apart, so departments with few partners are not listed one by one.',
  );
  expect(said('zh-CN', content)).toContain(
    '10个部门中有10个的往来部门不超过1个。这在本图中属普遍情况，因此不再逐一列出往来较少的部门。',
  );
});

test('one block, of volumes, on a dense map', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F'];
  const content = volumeMap(
    ...names.flatMap((a) => names.filter((b) => b !== a).map((b) => `${a} > ${b} ${a < b ? 10 : 9}`)),
  );
  expect(said('en', content)).toEqual([
    'The map is dense: 100% of all possible pairs are recorded. Most services are direct, so betweenness says little; look at loads and at concentration.',
    'The findings are made on weights of 1 to 5, rescaled from the volumes of this map.',
    '15 of the 15 pairs in which one department depends on the other with a weight of 3 or more, that is 100%, count as one-way dependencies.',
  ]);
  const block = map('A > B 4', 'B > C 4', 'C > A 4', 'D');
  expect(said('zh-CN', block)).toContain(
    '4个部门中有3个构成一个整体，彼此直接或间接地相互依赖，权重均不低于4/5。因此不再逐一列出循环依赖。',
  );
});
