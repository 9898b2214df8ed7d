import { describe, expect, it } from 'vitest';
import { NOTHING, selectDepartments } from '#renderer/state/selection.ts';
import { type MapInput, mapElements } from '#renderer/views/map/map-model.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { department, idOf, map, service } from '#tests/driver/engagement-builder.ts';

const input = (over: Partial<MapInput> & Pick<MapInput, 'content'>): MapInput => ({
  language: 'en',
  selection: NOTHING,
  report: undefined,
  lit: undefined,
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

  it('puts divisions before their departments, and leaves empty ones out', () => {
    const elements = mapElements(input({ content: map('Back office { Finance, HR }', 'Empty { }') }));
    expect([...elements.keys()][0]).toBe('Back_woffice');
    expect(elements.has('Empty')).toBe(false);
    expect(elements.get(idOf('Finance'))?.data.parent).toBe('Back_woffice');
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
