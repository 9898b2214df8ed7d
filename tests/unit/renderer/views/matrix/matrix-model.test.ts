import { describe, expect, it } from 'vitest';
import type { MatrixOrder } from '#renderer/state/matrix-order.ts';
import { cellKey, matrixOf } from '#renderer/views/matrix/matrix-model.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import type { Language } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { department, map, volumeMap } from '#tests/driver/engagement-builder.ts';

const matrix = (content: MapContent, order: MatrixOrder = 'name', language: Language = 'en') =>
  matrixOf({ content, order, language, report: must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)) });
const names = (content: MapContent, order: MatrixOrder, language?: Language) =>
  matrix(content, order, language).heads.map(({ name }) => name);
const cell = (content: MapContent, provider: string, customer: string) =>
  matrix(content).cells.get(cellKey(department(provider), department(customer)));

describe('the cells of the matrix', () => {
  const content = map('Finance > Sales: credit 2', 'Finance > Sales: cash 4', 'Sales > Finance 1', 'IT > Sales 5');

  it('hold the strongest service on the scale, and all of them, the strongest first', () => {
    const both = cell(content, 'Finance', 'Sales');
    expect([both?.weight, both?.heat, both?.services.map(({ name }) => name)]).toEqual([4, 4, ['cash', 'credit']]);
    expect(cell(content, 'Finance', 'IT')).toBeUndefined();
  });

  it('are marked where the report flags the pair as one-way, in that direction only', () => {
    expect(cell(content, 'IT', 'Sales')?.oneWay).toBe(true);
    expect(cell(content, 'Finance', 'Sales')?.oneWay).toBe(true);
    expect(cell(content, 'Sales', 'Finance')?.oneWay).toBe(false);
  });

  it('add up by row and column', () => {
    const { given, got } = matrix(content);
    expect([...given]).toEqual([
      [department('Finance'), 4],
      [department('Sales'), 1],
      [department('IT'), 5],
    ]);
    expect(got.get(department('Sales'))).toBe(9);
  });

  it('add volumes up and colour them by classes of equal ratio', () => {
    const volumes = volumeMap('A > B 1', 'B > C 100', 'C > A 4000', 'C > A 6000');
    expect(cell(volumes, 'C', 'A')).toMatchObject({ weight: 10000, heat: 5 });
    expect([cell(volumes, 'A', 'B')?.heat, cell(volumes, 'B', 'C')?.heat]).toEqual([1, 3]);
  });
});

describe('the order of the matrix', () => {
  const content = map(
    'Front { Sales, Service }',
    'Back { Finance, Audit }',
    'Board',
    'Bank (external-supplier)',
    'Finance > Sales 5',
    'Sales > Finance 5',
    'Service > Audit 4',
    'Board > Audit 1',
  );

  it('goes by name, external parties last', () => {
    expect(names(content, 'name')).toEqual(['Audit', 'Board', 'Finance', 'Sales', 'Service', 'Bank']);
  });

  it('goes by division, then name, with a border behind each', () => {
    const { heads } = matrix(content, 'division');
    expect(heads.map(({ name }) => name)).toEqual(['Audit', 'Finance', 'Sales', 'Service', 'Board', 'Bank']);
    expect(heads.filter(({ last }) => last).map(({ name }) => name)).toEqual(['Finance', 'Service', 'Board']);
  });

  it('goes by what is exchanged', () => {
    expect(names(content, 'strength').slice(0, 2)).toEqual(['Finance', 'Sales']);
    expect(names(content, 'strength').at(-2)).toBe('Board');
  });

  it('goes by community and by closeness', () => {
    const communities = names(content, 'community');
    expect(Math.abs(communities.indexOf('Finance') - communities.indexOf('Sales'))).toBe(1);
    const close = names(content, 'cluster');
    expect(Math.abs(close.indexOf('Finance') - close.indexOf('Sales'))).toBe(1);
    expect(Math.abs(close.indexOf('Service') - close.indexOf('Audit'))).toBe(1);
  });

  it('goes by pinyin in Chinese', () => {
    expect(names(map('销售部 > 财务部 3', '研发部'), 'name', 'zh-CN')).toEqual(['财务部', '销售部', '研发部']);
  });
});

describe('a filter on the matrix', () => {
  const content = map('A > B 2', 'A > C 4', 'B > C 5', 'D > A 1');
  const shown = {
    departments: new Set(['A', 'B', 'C'].map(department)),
    services: new Set([...content.services.values()].filter(({ weight }) => weight > 3).map(({ id }) => id)),
  };
  const under = (way: 'dim' | 'hide') =>
    matrixOf({ content, order: 'name', language: 'en', report: undefined, filtered: { shown, way } });

  it('that hides leaves rows, columns, cells and their share of the sums out', () => {
    const { heads, cells, given, got, hidden, away, dimmed } = under('hide');
    expect(heads.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect([...cells.values()].map(({ weight }) => weight)).toEqual([4, 5]);
    expect([given.get(department('A')), got.get(department('C')), got.get(department('A'))]).toEqual([4, 9, undefined]);
    expect([...hidden]).toEqual([cellKey(department('A'), department('B')), cellKey(department('D'), department('A'))]);
    expect([away.map(({ id }) => id), dimmed.size]).toEqual([[department('D')], 0]);
  });

  it('that dims keeps all of it, and says what is dimmed', () => {
    const { heads, cells, given, hidden, away, dimmed } = under('dim');
    expect(heads).toHaveLength(4);
    expect([...cells.values()].map((one) => one.dimmed)).toEqual([true, false, false, true]);
    expect(given.get(department('A'))).toBe(6);
    expect([hidden.size, away.length, [...dimmed]]).toEqual([0, 0, [department('D')]]);
  });
});
