import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines } from '#shared/export/label.ts';
import { textWidth } from '#shared/export/text-width.ts';

const broken = (text: string, ems: number, lines = 9) => labelLines(text, { width: ems * 10, size: 10, lines });

describe('a label', () => {
  it('stays on one line where it fits', () => {
    expect(broken('Finance', 10)).toEqual(['Finance']);
  });

  it('breaks Latin text at spaces, into lines about equally long', () => {
    expect(broken('Warehouse and Dispatch Office', 11)).toEqual(['Warehouse and', 'Dispatch Office']);
  });

  it('keeps a Latin word whole, with its signs', () => {
    expect(broken('Central R&D unit', 5)).toEqual(['Central', 'R&D unit']);
  });

  it('cuts a Latin word only where it is longer than a line', () => {
    const lines = broken('Donaudampfschifffahrt', 6);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('Donaudampfschifffahrt');
  });

  it('breaks Chinese between words', () => {
    expect(broken('客户服务部门信息中心', 6)).toEqual(['客户服务部门', '信息中心']);
  });

  it('starts no line with a closing mark and ends none with an opening one', () => {
    expect(broken('采购部，财务部', 3)).toEqual(['采购', '部，', '财务部']);
    expect(broken('生产计划（一部）', 5)).toEqual(['生产计划', '（一部）']);
  });

  it('ends in an ellipsis where lines run out', () => {
    const lines = broken('one two three four five six', 5, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^three.*…$/);
  });

  it('of nothing has no lines', () => {
    expect(broken('', 5)).toEqual([]);
  });

  const words = fc.array(
    fc.constantFrom(
      'Sales',
      'R&D',
      'coordination',
      '客户',
      '服务部',
      '，',
      '（',
      '）',
      '《',
      '》',
      '。',
      'x',
      '🚚',
      'قسم',
      ' ',
    ),
    { maxLength: 30 },
  );

  it('never gets wider than its line, nor loses or adds a character', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 20 }), (parts, ems) => {
        const text = parts.join('');
        const lines = broken(text, ems, 99);
        for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(ems * 10 + 1e-9);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('gives a closing mark to the line before it, whatever the text', () => {
    const pairs = fc.array(fc.constantFrom('客户，', '服务部。', '（一部）', '《手册》', '采购'), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 6, max: 14 }), (parts, ems) => {
        for (const line of broken(parts.join(''), ems, 99)) {
          expect(line).not.toMatch(/^[，。、；：！？）》”]/);
          expect(line).not.toMatch(/[（《“]$/);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
