import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING, selectDepartments } from '#renderer/state/selection.ts';
import { collapseDivisions, collapsedBoxes } from '#renderer/views/map/collapsed-divisions.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { department, division, lines, map } from '#tests/driver/engagement-builder.ts';
import { departmentName, randomTies } from '#tests/driver/random-map.ts';

const drawn = map(
  'A @ 0,0',
  'B @ 200,100',
  'Office { A, B }',
  'A > B 5',
  'A > Sales: orders 2',
  'B > Sales 4',
  'Sales > A: payroll 3',
  'Sales > HR 1',
);
const folded = collapseDivisions(drawn, new Set([division('Office')]));

describe('a collapsed division', () => {
  it('takes its departments in, and sums what goes the same way', () => {
    expect([...folded.content.departments.keys()]).toEqual(['HR', 'Sales']);
    expect(
      [...folded.content.services.values()].map((row) => [row.provider, row.customer, row.weight, row.name]),
    ).toEqual([
      ['Sales', 'HR', 1, ''],
      ['Office', 'Sales', 6, 'Σ 6'],
      ['Sales', 'Office', 3, 'payroll'],
    ]);
  });

  it('keeps a service that is alone, so that it can be picked', () => {
    expect([...folded.content.services.keys()]).toContain('s4');
  });

  it('is a box with its name and count in the middle of its departments', () => {
    const options = { language: 'en', selection: selectDepartments([department('A')]), lit: undefined } as const;
    expect(collapsedBoxes(drawn, folded.members, options).get('Office')).toMatchObject({
      data: { label: 'Office · 2' },
      position: { x: 100, y: 50 },
      classes: 'collapsed',
      selected: true,
    });
    const dark = collapsedBoxes(drawn, folded.members, { ...options, selection: NOTHING, lit: new Set() });
    expect(dark.get('Office')).toMatchObject({ classes: 'collapsed dimmed', selected: false });
  });

  it('changes nothing where none is collapsed, or one that is empty or gone', () => {
    expect(collapseDivisions(drawn, new Set()).content).toBe(drawn);
    expect(collapseDivisions(drawn, new Set(['gone' as DivisionId])).content).toBe(drawn);
  });

  it('loses no weight but what stays inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 9 }), fc.nat(), fc.integer({ min: 1, max: 4 }), (size, seed, inside) => {
        const names = Array.from({ length: inside }, (_, number) => departmentName(number));
        const content = map(...lines(randomTies(size, 12, seed)), `In { ${names.join(', ')} }`);
        const after = collapseDivisions(content, new Set([division('In')])).content;
        const own = new Set<string>(names);
        const sum = (rows: Iterable<{ weight: number }>) => [...rows].reduce((total, row) => total + row.weight, 0);
        const crossing = [...content.services.values()].filter(
          (row) => !(own.has(row.provider) && own.has(row.customer)),
        );
        expect(sum(after.services.values())).toBe(sum(crossing));
        const pairs = [...after.services.values()].map((row) => `${row.provider} ${row.customer}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });
});
