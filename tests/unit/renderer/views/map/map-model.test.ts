import { describe, expect, it } from 'vitest';
import { NOTHING, selectDepartments } from '#renderer/state/selection.ts';
import { type MapInput, mapElements } from '#renderer/views/map/map-model.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import { department, idOf, map, service } from '#tests/driver/engagement-builder.ts';

const input = (over: Partial<MapInput> & Pick<MapInput, 'content'>): MapInput => ({
  language: 'en',
  selection: NOTHING,
  report: undefined,
  lit: undefined,
  fates: new Map(),
  serviceNames: false,
  ...over,
});

/** As much of a finding as the drawing reads. */
const finding = (id: Finding['id'], departments: string[], services: number[] = []): Finding =>
  ({ id, departments: departments.map(department), services: services.map(service) }) as unknown as Finding;

describe('mapElements', () => {
  it('draws departments as nodes and services as edges from provider to customer', () => {
    const elements = mapElements(input({ content: map('Finance > Sales: credit check 4') }));
    expect([...elements.keys()]).toEqual([department('Finance'), department('Sales'), service(1)]);
    expect(elements.get(service(1))?.data).toMatchObject({
      source: department('Finance'),
      target: department('Sales'),
    });
  });

  it('marks what has a note', () => {
    const bare = map('Office { Finance, HR }', 'Finance > HR 3');
    const noted = <Id, Row extends object>(rows: ReadonlyMap<Id, Row>, notes: string): ReadonlyMap<Id, Row> =>
      new Map([...rows].map(([id, row]) => [id, { ...row, notes }]));
    const drawn = (notes: string) =>
      [
        ...mapElements(
          input({
            content: {
              ...bare,
              divisions: noted(bare.divisions, notes),
              departments: noted(bare.departments, notes),
              services: noted(bare.services, notes),
            },
          }),
        ).values(),
      ].map(({ classes, data }) => classes.includes('noted') || data.label === 'Office ≡');
    expect(drawn('Moves in May')).toEqual([true, true, true, true]);
    expect(drawn(' ')).toEqual([false, false, false, false]);
  });

  it('puts divisions before their departments, and leaves empty ones out', () => {
    const elements = mapElements(input({ content: map('Back office { Finance, HR }', 'Empty { }') }));
    expect([...elements.keys()][0]).toBe('Back_woffice');
    expect(elements.has('Empty')).toBe(false);
    expect(elements.get(idOf('Finance'))?.data.parent).toBe('Back_woffice');
  });

  it('dims what is not sought', () => {
    const content = map('A > B 3', 'B > C 3');
    const classesOf = (bright?: ReadonlySet<string>) =>
      [...mapElements(input({ content, bright }))]
        .filter(([, { classes }]) => classes.includes('dimmed'))
        .map(([id]) => id);
    expect(classesOf(new Set([department('A')]))).toEqual([department('B'), department('C'), service(1), service(2)]);
    expect(classesOf()).toEqual([]);
  });

  it('draws a heavier service wider', () => {
    const elements = mapElements(input({ content: map('A > B 1', 'A > C 5') }));
    const [light, heavy] = [service(1), service(2)].map((id) => Number(elements.get(id)?.data.width));
    expect(light).toBeLessThan(heavy ?? 0);
  });

  it('names services beside a selected department, and no others', () => {
    const content = map('Finance > Sales: credit check 4', 'HR > IT: recruiting 2');
    const elements = mapElements(input({ content, selection: selectDepartments([department('Sales')]) }));
    expect(elements.get(service(1))?.data.label).toBe('credit check');
    expect(elements.get(service(2))?.data.label).toBe('');
    expect(elements.get(department('Sales'))?.selected).toBe(true);
  });

  it('lights every kind of finding by its departments and by what explains it, and dims the rest', () => {
    const content = map(
      'Ops { A, B, C }',
      ...['A > B 4', 'B > C 4', 'C > A 4', 'A > Hub 4', 'Source > Hub 2'],
      ...['D', 'E', 'F', 'G', 'H', 'I'].flatMap((leaf) => [`Hub > ${leaf} 4`]),
      ...['Far > Away 1', 'Away > Far 1'],
    );
    const { findings } = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
    const kinds = new Set(findings.map(({ id }) => id));
    expect([...kinds].sort()).toEqual([
      'circular-dependency',
      'isolated',
      'one-way-dependency',
      'overload',
      'provider-concentration',
      'silo',
      'single-point-of-failure',
    ]);
    for (const lit of findings) {
      const elements = mapElements(input({ content, lit }));
      const having = (name: string) =>
        [...elements].filter(([, { classes }]) => classes.split(' ').includes(name)).map(([id]) => id);
      expect(
        having('lit')
          .filter((id) => content.departments.has(id as never))
          .sort(),
      ).toEqual([...lit.departments].sort());
      expect(having('lit').filter((id) => content.services.has(id as never))).not.toEqual([]);
      expect(having('dimmed').filter((id) => content.departments.has(id as never))).not.toEqual([]);
    }
  });

  it('dims all that a lit finding is not about', () => {
    const content = map('A > B 4', 'C > D 2');
    const elements = mapElements(input({ content, lit: finding('one-way-dependency', ['A', 'B'], [1]) }));
    const classes = (id: string): string => elements.get(id)?.classes ?? '';
    expect(classes('A')).toContain('lit');
    expect(classes(service(1))).toContain('lit');
    expect(classes('C')).toContain('dimmed');
    expect(classes(service(2))).toContain('dimmed');
  });

  it('keeps the partners of a lit bottleneck undimmed', () => {
    const content = map('A > Hub 4', 'Hub > B 2', 'C > D 1');
    const elements = mapElements(input({ content, lit: finding('bottleneck', ['Hub']) }));
    expect(elements.get('A')?.classes).not.toContain('dimmed');
    expect(elements.get('C')?.classes).toContain('dimmed');
  });
});
