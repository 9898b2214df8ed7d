import { describe, expect, test } from 'vitest';
import { desk } from '../memory-terminal.ts';

describe('analyse', () => {
  test('gives JSON with every department by the name that was typed, and texts in the language asked for', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    const { exit, out } = await at.run('analyze', 's.orgloom', '--json', '--lang', 'zh-CN');
    const report = JSON.parse(out);
    expect([exit, Object.keys(report)]).toEqual([0, ['departments', 'graph', 'findings', 'statements']]);
    const departments = new Map<string, object>(Object.entries(report.departments));
    expect(departments.size).toBe(14);
    expect(Object.keys(departments.get('Production Planning') ?? {})).toEqual([
      'outStrength',
      'inStrength',
      'outDegree',
      'inDegree',
      'betweenness',
      'betweennessUnweighted',
      'net',
      'pageRank',
      'hub',
      'authority',
      'constraint',
      'coreness',
      'brokerage',
      'providerConcentration',
      'community',
      'stepsToCustomer',
      'distanceToCustomer',
    ]);
    expect(Object.keys(report.graph)).toEqual([
      'departments',
      'services',
      'density',
      'reciprocityArc',
      'reciprocityDyadic',
      'reciprocityWeighted',
      'rho',
      'modularity',
      'clearGrouping',
      'divisionModularity',
      'gini',
      'connectedness',
      'hierarchy',
      'articulationPoints',
      'bridges',
      'stronglyConnected',
      'externalInternal',
    ]);
    const bottlenecks = report.findings.filter((finding: { id: string }) => finding.id === 'bottleneck');
    expect(bottlenecks).toMatchObject([
      { departments: ['Production Planning'], services: expect.any(Array), evidence: expect.any(Object) },
    ]);
    expect(bottlenecks[0].text).toContain('生产计划部');
    expect(report.statements).toContainEqual({
      id: 'one-way-share',
      evidence: { materialPairs: 23, oneWayPairs: 7, share: 7 / 23, material: 3 },
      text: '一方对另一方的依赖权重不低于3的部门组合共有23个，其中7个（30.4%）为单向依赖。',
    });
  });

  test('names the departments that the evidence lists', async () => {
    const leaves = ['a', 'b', 'c', 'd', 'e'];
    const rows = leaves.map((leaf) => `Front Desk,Unit ${leaf},5\nUnit ${leaf},Front Desk,1\n`).join('');
    const at = desk({ 'e.csv': `provider,customer,weight\n${rows}` });
    await at.run('import', 'e.csv', '--out', 'p.orgloom');
    const { out } = await at.run('analyse', 'p.orgloom', '--json');
    const [bottleneck] = JSON.parse(out).findings;
    expect(bottleneck.evidence.soleCustomers.toSorted()).toEqual(leaves.map((leaf) => `Unit ${leaf}`));
  });

  test('keeps names that mean something to the language', async () => {
    const at = desk({ 'e.csv': 'provider,customer,weight\n__proto__,constructor,3\n' });
    await at.run('import', 'e.csv', '--out', 'p.orgloom');
    const { out } = await at.run('analyse', 'p.orgloom', '--json');
    expect(Object.keys(JSON.parse(out).departments).sort()).toEqual(['__proto__', 'constructor']);
  });

  test('gives null where a measure is not defined', async () => {
    const at = desk({ 'e.csv': 'provider,customer,weight\nA,B,3\n' });
    await at.run('import', 'e.csv', '--out', 'p.orgloom');
    const bytes = at.files.get('p.orgloom') ?? new Uint8Array();
    at.files.set(
      'empty.orgloom',
      new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/"services":\[[\s\S]*?\n\]/, '"services":[]')),
    );
    const { out } = await at.run('analyse', 'empty.orgloom', '--json');
    expect(JSON.parse(out).graph).toMatchObject({ services: 0, density: 0, reciprocityArc: null });
  });

  test('reads well in a terminal: columns in line, and each finding with its words', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    const { out } = await at.run('analyse', 's.orgloom');
    expect(out).toMatch(/^As-is: 14 departments, 45 services, density 0\.24\n/);
    expect(out).toMatch(/● Bottleneck · Production Planning · Finding\n/);
    expect(out).toMatch(/\n7 of the 23 pairs .* count as one-way dependencies\.\n\n12 findings\n/);
  });

  test('takes a map by its name in any language, and names those that there are', async () => {
    const at = desk();
    await at.run('sample', '--out', 's.orgloom');
    expect((await at.run('analyse', 's.orgloom', '--map', '现状')).exit).toBe(0);
    const { exit, err } = await at.run('analyse', 's.orgloom', '--map', 'To-be');
    expect([exit, err]).toEqual([
      1,
      expect.stringContaining('no map called “To-be”. Nothing was written. Use one of these: As-is.'),
    ]);
  });
});
