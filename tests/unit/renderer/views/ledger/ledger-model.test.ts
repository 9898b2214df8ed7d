import { describe, expect, it } from 'vitest';
import {
  FIRST_ORDER,
  type LedgerFilter,
  type LedgerOrder,
  ledgerLines,
  ledgerTotals,
  NO_FILTER,
  orderBy,
} from '#renderer/views/ledger/ledger-model.ts';
import { ledgerOf } from '#shared/analysis/ledger.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { map, service, volumeMap, withFeedback } from '#tests/driver/engagement-builder.ts';

const en = createTranslator('en');
const rowsOf = (content: MapContent) => ledgerOf(content, must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)));

const content = withFeedback(
  map(
    'Finance > Sales: credit check 4',
    'Sales > Finance: forecast 3',
    'HR > Sales: recruiting 5',
    'Legal > Sales 1',
    'IT > HR: support 4',
  ),
  service(5),
  'monthly review',
);

const pairs = (order: LedgerOrder, filter: Partial<LedgerFilter> = {}, on = content, t = en): readonly string[] =>
  ledgerLines(t, on, rowsOf(on), order, { ...NO_FILTER, ...filter }).map((line) => `${line.provider}>${line.customer}`);

describe('the lines of the ledger', () => {
  it('come with the gravest first', () => {
    expect(pairs(FIRST_ORDER)).toEqual(['HR>Sales', 'IT>HR', 'Legal>Sales', 'Finance>Sales']);
  });

  it('follow a column, and run the other way after a second click', () => {
    const byName = orderBy('pair', FIRST_ORDER);
    expect(byName).toEqual({ column: 'pair', direction: 'ascending' });
    expect(pairs(byName)).toEqual(['Finance>Sales', 'HR>Sales', 'IT>HR', 'Legal>Sales']);
    expect(pairs(orderBy('pair', byName))).toEqual(pairs(byName).toReversed());
    expect(pairs(orderBy('given', FIRST_ORDER))[0]).toBe('HR>Sales');
    expect(pairs(orderBy('returned', FIRST_ORDER))[0]).toBe('Finance>Sales');
    expect(pairs(orderBy('feedback', FIRST_ORDER)).at(-1)).toBe('IT>HR');
    expect(pairs(orderBy('material', FIRST_ORDER)).at(-1)).toBe('Legal>Sales');
  });

  it('sorts Chinese names by their sound', () => {
    const chinese = map('质量 > 财务 4', '财务 > 法务 4', '人力 > 财务 4');
    const order = orderBy('pair', FIRST_ORDER);
    expect(pairs(order, {}, chinese, createTranslator('zh-CN'))).toEqual(['财务>法务', '人力>财务', '质量>财务']);
  });

  it('keeps what is material, what is one way, and what is searched for', () => {
    expect(pairs(FIRST_ORDER, { material: true })).not.toContain('Legal>Sales');
    expect(pairs(FIRST_ORDER, { oneWay: true })).not.toContain('Finance>Sales');
    expect(pairs(FIRST_ORDER, { text: 'FORE' })).toEqual(['Finance>Sales']);
    expect(pairs(FIRST_ORDER, { text: ' hr ' })).toEqual(['HR>Sales', 'IT>HR']);
    expect(pairs(FIRST_ORDER, { text: 'nobody' })).toEqual([]);
  });

  it('say what each side gives, and pick the services of both', () => {
    const line = ledgerLines(en, content, rowsOf(content), FIRST_ORDER, { ...NO_FILTER, text: 'Finance' })[0];
    expect(line).toMatchObject({
      given: { amount: '4', grade: '', services: 'credit check' },
      returned: { amount: '3', services: 'forecast' },
      oneWay: false,
      material: true,
      asymmetryText: '14%',
      services: [service(1), service(2)],
    });
  });

  it('give a volume beside its class, and sort by class as the findings see it', () => {
    const volumes = volumeMap('A > B 100', 'B > A 90', 'C > D 4000', 'D > C 1000', 'E > F 10');
    const lines = ledgerLines(en, volumes, rowsOf(volumes), orderBy('asymmetry', FIRST_ORDER), NO_FILTER);
    expect(lines[0]?.provider).toBe('E');
    expect(lines.find(({ provider }) => provider === 'C')?.given).toMatchObject({ amount: '4,000', grade: 'class 5' });
    const shares = lines.map(({ asymmetry }) => asymmetry);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });
});

describe('the totals of the ledger', () => {
  it('count pairs, one-way pairs, and flagged ones without a way to answer', () => {
    expect(ledgerTotals(rowsOf(content))).toEqual({ pairs: 4, oneWay: 3, flagged: 2, withoutFeedback: 1 });
  });
});
