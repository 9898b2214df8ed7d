import { describe, expect, test } from 'vitest';
import { decode } from '#shared/engagement/decode.ts';
import { encode } from '#shared/engagement/encode.ts';
import { buildEngagement } from '#shared/import/build-engagement.ts';
import { readCsvEdges } from '#shared/import/csv-edges.ts';
import { must } from '#shared/kernel/result.ts';
import { check } from '#shared/model/check.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const build = (edges: string, nodes?: string) =>
  buildEngagement(
    must(readCsvEdges({ edges: bytes(edges), ...(nodes === undefined ? {} : { nodes: bytes(nodes) }) })),
    {
      name: 'Northwind',
      map: { name: 'As-is', translations: { 'zh-CN': '现状' } },
      language: 'zh-CN',
    },
  );

const EDGES = 'source,target,weight,service\nSales,Finance,3,Orders\nSales,Finance,2,Forecast\n__proto__,Sales,5,\n';
const NODES = 'name,division,headcount\nSales,Commercial,12\nFinance,Support,4\nIdle,Support,\n';

describe('an engagement from a draft', () => {
  const engagement = must(build(EDGES, NODES));

  test('keeps every rule and opens again equal', () => {
    expect(check(engagement)).toBeUndefined();
    expect(must(decode(encode(engagement))).engagement).toEqual(engagement);
  });

  test('holds every department, with its division and people, and every service', () => {
    const divisions = engagement.divisions;
    const rows = [...engagement.departments.values()].map((row) => [
      row.name,
      row.division === undefined ? undefined : divisions.get(row.division)?.name,
      row.headcount,
    ]);
    expect(rows).toEqual([
      ['Sales', 'Commercial', 12],
      ['Finance', 'Support', 4],
      ['Idle', 'Support', undefined],
      ['__proto__', undefined, undefined],
    ]);
    expect([...engagement.services.values()].map((row) => row.name)).toEqual(['Orders', 'Forecast', '']);
    expect([...engagement.maps.values()]).toMatchObject([
      { name: 'As-is', translations: { 'zh-CN': '现状' }, weights: 'scale' },
    ]);
    expect(engagement.profile).toMatchObject({ name: 'Northwind', language: 'zh-CN' });
  });

  test('has the same bytes for the same input, and other ids for another', () => {
    expect(encode(must(build(EDGES, NODES)))).toEqual(encode(engagement));
    const other = must(build(EDGES.replace('Sales,Finance,3', 'Sales,Finance,4'), NODES));
    expect([...other.departments.keys()]).not.toEqual([...engagement.departments.keys()]);
  });

  test('is refused with every bad row while there is one', () => {
    const result = build('source,target,weight\nA,B,3\nA,A,3\nB,A,0');
    expect(result.ok ? [] : result.failure.map((row) => row.row)).toEqual([3, 4]);
  });
});
