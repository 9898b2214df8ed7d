import { describe, expect, it } from 'vitest';
import { FINDINGS } from '#shared/analysis/findings.ts';
import { listedFindings } from '#shared/export/listed-findings.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { crowd, finding, reportOf, sketch } from '#tests/driver/export-sketch.ts';

const { content } = sketch({ divisions: {} });
const oneWays = (count: number) =>
  Array.from({ length: count }, (_, index) => finding('one-way-dependency', [`d${index}` as DepartmentId], content));
const bottleneck = finding('bottleneck', ['b' as DepartmentId], content);

describe('the findings that a deck lists', () => {
  it('are all where there are few', () => {
    const { listed, more } = listedFindings(content, reportOf(content, oneWays(5)));
    expect([listed.length, more]).toEqual([5, 0]);
  });

  it('are five of many, and a quarter of the departments of a large map', () => {
    expect(listedFindings(content, reportOf(content, oneWays(30)))).toMatchObject({ listed: { length: 5 }, more: 25 });
    expect(listedFindings(content, reportOf(crowd(60).content, oneWays(30)))).toMatchObject({
      listed: { length: 15 },
      more: 15,
    });
  });

  it('never lose a kind to another one', () => {
    const { listed, numbers } = listedFindings(content, reportOf(content, [...oneWays(8), bottleneck]));
    expect(listed.map(({ id }) => id)).toEqual([...Array(4).fill('one-way-dependency'), 'bottleneck']);
    expect(numbers.get(bottleneck.key)).toBe(5);
  });

  it('are the gravest of more kinds than there is room for', () => {
    const kinds = FINDINGS.map(({ id }) => finding(id, ['b' as DepartmentId], content));
    const { listed, more } = listedFindings(content, reportOf(content, [...kinds, ...oneWays(3)]));
    expect(listed.map(({ id }) => id)).toEqual(FINDINGS.slice(0, 5).map(({ id }) => id));
    expect(more).toBe(FINDINGS.length - 5 + 3);
  });

  it('are none without a report', () => {
    expect(listedFindings(content, undefined)).toMatchObject({ listed: [], more: 0 });
  });
});
