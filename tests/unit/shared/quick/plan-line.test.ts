import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLine } from '#shared/edits/add-line.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import { NO_HISTORY, record, undo } from '#shared/model/history.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { lineEdit } from '#shared/quick/line-edit.ts';
import { planCounts, planLine } from '#shared/quick/plan-line.ts';
import { printLine } from '#shared/quick/print-line.ts';
import { engagement, MAP, map, service, volumeMap } from '#tests/driver/engagement-builder.ts';

const counts = (line: string, ...sketch: string[]) => {
  const plan = planLine(line, map(...sketch));
  expect(plan.faults).toEqual([]);
  return planCounts(plan);
};

describe('planLine', () => {
  it('makes what is missing, each department once', () => {
    expect(counts('A > B: x 4; B > C: y; a <> C')).toEqual({ departments: 3, services: 4, weights: 0 });
    expect(counts('A > B > C: x', 'A', 'C')).toEqual({ departments: 1, services: 2, weights: 0 });
    expect(counts('A', 'A')).toEqual({ departments: 0, services: 0, weights: 0 });
  });

  it('knows departments by width, case and every language', () => {
    const content = map('Finance', 'Sales');
    const rows = [...content.departments].map(
      ([id, row]) => [id, row.name === 'Sales' ? { ...row, translations: { 'zh-CN': '销售' } as const } : row] as const,
    );
    const plan = planLine('ＦＩＮＡＮＣＥ > 销售: x', { ...content, departments: new Map(rows) });
    expect(planCounts(plan)).toEqual({ departments: 0, services: 1, weights: 0 });
    expect(plan.departments.map(({ there }) => there?.name)).toEqual(['Finance', 'Sales']);
  });

  it('knows departments by their aliases', () => {
    const content = map('Finance', 'Sales');
    const rows = [...content.departments].map(
      ([id, row]) => [id, row.name === 'Finance' ? { ...row, aliases: ['财务部', 'Fin'] } : row] as const,
    );
    const plan = planLine('ＦＩＮ > Sales: x; 财务部 > Sales: y', { ...content, departments: new Map(rows) });
    expect(planCounts(plan)).toEqual({ departments: 0, services: 2, weights: 0 });
    expect(plan.departments.map(({ there }) => there?.name)).toEqual(['Finance', 'Sales']);
  });

  it('says a weight anew instead of drawing the same service twice', () => {
    const sketch = 'Finance > Sales: credit check 2';
    expect(counts('Finance > Sales: Credit Check 4', sketch)).toEqual({ departments: 0, services: 0, weights: 1 });
    expect(counts('Finance > Sales: credit check 2', sketch)).toEqual({ departments: 0, services: 0, weights: 0 });
    expect(counts('Finance > Sales: credit check', sketch)).toEqual({ departments: 0, services: 0, weights: 0 });
    expect(counts('Finance > Sales 4', sketch)).toEqual({ departments: 0, services: 1, weights: 0 });
    expect(counts('Sales > Finance: credit check 4', sketch)).toEqual({ departments: 0, services: 1, weights: 0 });
    expect(counts('A > B: x 4; A > B: X 5')).toEqual({ departments: 2, services: 1, weights: 0 });
    expect(planLine('A > B: x 4; A > B: X 5', map()).services[0]?.weight).toBe(5);
    expect(counts('Finance > Sales 3', 'Finance > Sales')).toEqual({ departments: 0, services: 0, weights: 1 });
  });

  it('reads weights in the unit of the map', () => {
    expect(planLine('A > B: x 1200', volumeMap()).services[0]?.weight).toBe(1200);
  });

  it('refuses a department that would serve itself, and says where', () => {
    const line = 'Finance > Sales; Sales > ＳＡＬＥＳ: x';
    expect(planLine(line, map()).faults).toEqual([{ code: 'self-service', name: 'Sales', at: { start: 25, end: 30 } }]);
  });
});

it('is one step that undo takes back whole', () => {
  const names = ['Finance', 'Sales', 'HR', '研发', 'Plant 3'] as const;
  const statement = fc
    .array(fc.constantFrom('forward' as const, 'backward' as const, 'both' as const), { maxLength: 2 })
    .chain((arrows) =>
      fc.record({
        names: fc.shuffledSubarray([...names], { minLength: arrows.length + 1, maxLength: arrows.length + 1 }),
        arrows: fc.constant(arrows),
        ...(arrows.length > 0 && {
          label: fc.constantFrom('credit check', 'x'),
          weight: fc.integer({ min: 1, max: 5 }),
        }),
      }),
    );
  const before = engagement('Finance > Sales: credit check 2', 'HR');
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (statements) => {
      const content = mapContent(before, MAP);
      if (content === undefined) throw new Error('no map');
      const plan = planLine(printLine(statements), content);
      const ids = createIds(createRandom(3));
      const after = must(addLine.run(before, lineEdit(plan, MAP, ids).input));
      const drawn = mapContent(after, MAP);
      if (drawn === undefined) throw new Error('no map');
      // Said once more, it is all there.
      expect(planCounts(planLine(printLine(statements), drawn))).toEqual({ departments: 0, services: 0, weights: 0 });
      const history = record(NO_HISTORY, 'add-line', before, after);
      if (after === before) return;
      expect(undo(after, history)?.engagement).toEqual(before);
      expect(after.services.get(service(1))?.name).toBe('credit check');
    }),
  );
});
