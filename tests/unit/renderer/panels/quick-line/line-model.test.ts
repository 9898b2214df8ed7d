import { describe, expect, it } from 'vitest';
import { pieces, planText, shownFaults } from '#renderer/panels/quick-line/line-model.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { planLine } from '#shared/quick/plan-line.ts';
import { map } from '#tests/driver/engagement-builder.ts';

const faultsOf = (line: string) => planLine(line, map('A > B: x 2')).faults;

describe('pieces', () => {
  it('marks what is wrong, and gives the line back whole', () => {
    const line = 'A > A; B > C: x 7; D';
    const cut = pieces(line, faultsOf(line));
    expect(cut.map(({ text }) => text).join('')).toBe(line);
    expect(cut.filter(({ wrong }) => wrong).map(({ text }) => text)).toEqual(['A', '7']);
    expect(pieces('A > A', faultsOf('A > A')).map(({ text, wrong }) => [text, wrong])).toEqual([
      ['A > ', false],
      ['A', true],
    ]);
    expect(pieces('', [])).toEqual([]);
  });
});

describe('shownFaults', () => {
  it('is silent about an end that may still be typed, until Enter', () => {
    expect(shownFaults('A > ', faultsOf('A > '), false)).toEqual([]);
    expect(shownFaults('A > ', faultsOf('A > '), true)).toHaveLength(1);
    expect(shownFaults('A > ; B', faultsOf('A > ; B'), false)).toHaveLength(1);
  });
});

it('says in words what a line makes', () => {
  const text = (line: string, language: 'en' | 'zh-CN') =>
    planText(createTranslator(language), planLine(line, map('A > B: x 2')));
  expect(text('A > C: y; A > D; A > B: x 4', 'en')).toBe('2 new departments, 2 new services, and 1 changed weight');
  expect(text('A > C: y', 'zh-CN')).toBe('1个新部门和1项新服务');
  expect(text('A > B: x 2', 'en')).toBe('');
});
