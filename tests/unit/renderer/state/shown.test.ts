import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { clearFilter, focusOnSelection, setFilter } from '#renderer/state/filter.ts';
import { NOTHING, selectDepartments } from '#renderer/state/selection.ts';
import { reachable } from '#renderer/state/shown.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import {
  ANY_FINDING,
  FOCUS_STEPS,
  FOCUS_WAYS,
  type MapFilter,
  NO_DIVISION,
  NO_FILTER,
} from '#shared/model/map-filter.ts';
import { type ShownInput, shownIn } from '#shared/sight/shown-in.ts';
import { department, division, lines, map, type Sketch, service } from '#tests/driver/engagement-builder.ts';
import { randomTies } from '#tests/driver/random-map.ts';
import { testApp } from '#tests/driver/test-app.ts';

/** A line A > B > C > D with a side arm, two divisions. */
const LINE: Sketch = [
  'Front { A, B }',
  'Back { C }',
  'A > B: orders 5',
  'B > C: payroll 2',
  'C > D 4',
  'D > A 1',
  'Lonely',
];

function shown(filter: Partial<MapFilter>, over: Partial<ShownInput> = {}, sketch: Sketch = LINE) {
  const content = map(...sketch);
  const report = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
  const base = { content, report, focus: undefined, selection: NOTHING, litFinding: undefined };
  return shownIn({ ...base, filter: { ...NO_FILTER, ...filter }, ...over });
}
const names = (filter: Partial<MapFilter>, over: Partial<ShownInput> = {}) =>
  [...(shown(filter, over)?.departments ?? [])].sort();
const focus = (steps: 1 | 2 | 3 | 4, way: 'both' | 'customers' | 'providers', ...roots: string[]) => ({
  focus: { steps, way, departments: roots.map(department) },
});

describe('a filter', () => {
  it('that asks nothing lets everything through', () => {
    expect(shown({ text: '  ' })).toBeUndefined();
    expect(shown({ divisions: [division('elsewhere')] }, focus(1, 'both', 'elsewhere'))).toBeUndefined();
  });

  it('by division, and without one', () => {
    expect(names({ divisions: [division('Front')] })).toEqual(['A', 'B']);
    expect(names({ divisions: [division('Back'), NO_DIVISION] })).toEqual(['C', 'D', 'Lonely']);
  });

  it('by weight leaves out lighter services, and departments that then have none', () => {
    const left = shown({ weight: 4 });
    expect([...(left?.departments ?? [])].sort()).toEqual(['A', 'B', 'C', 'D']);
    expect([...(left?.services ?? [])]).toEqual([service(1), service(3)]);
    expect(names({ weight: 5 })).toEqual(['A', 'B']);
  });

  it('by the name of a department, or of a service that it has', () => {
    expect(names({ text: 'lone' })).toEqual(['Lonely']);
    expect(names({ text: 'payroll' })).toEqual(['B', 'C']);
    expect(names({ text: 'nobody is called so' })).toEqual([]);
  });

  it('by finding: one kind, or any', () => {
    const sketch: Sketch = ['A > B 5', 'C > D 1', 'D > C 1'];
    const { findings } = must(runAnalysis(map(...sketch), STANDARD_SETTINGS, NO_RATINGS));
    expect(findings.map(({ id }) => id)).toContain('one-way-dependency');
    expect([...(shown({ finding: 'one-way-dependency' }, {}, sketch)?.departments ?? [])]).toEqual(['A', 'B']);
    const all = new Set(findings.flatMap(({ departments }) => departments));
    expect(shown({ finding: ANY_FINDING }, {}, sketch)?.departments).toEqual(all);
  });

  it('asks all at once, and shows services between what is left', () => {
    const left = shown({ divisions: [division('Front'), division('Back')], text: 'payroll' });
    expect([...(left?.departments ?? [])].sort()).toEqual(['B', 'C']);
    expect([...(left?.services ?? [])]).toEqual([service(2)]);
  });

  it('lets through what is selected or lights up, so that nothing is picked that nobody sees', () => {
    expect(names({ text: 'lonely' }, { selection: selectDepartments([department('D')]) })).toEqual(['D', 'Lonely']);
    const selection = { ...NOTHING, services: new Set([service(2)]) };
    expect([...(shown({ text: 'lonely' }, { selection })?.services ?? [])]).toEqual([service(2)]);
  });
});

describe('focus', () => {
  it('goes along services, against them, or both ways', () => {
    expect(names({}, focus(1, 'customers', 'A'))).toEqual(['A', 'B']);
    expect(names({}, focus(1, 'providers', 'A'))).toEqual(['A', 'D']);
    expect(names({}, focus(1, 'both', 'A'))).toEqual(['A', 'B', 'D']);
    expect(names({}, focus(2, 'customers', 'A'))).toEqual(['A', 'B', 'C']);
  });

  it('does not go along services that the weight leaves out', () => {
    expect(names({ weight: 2 }, focus(4, 'customers', 'C'))).toEqual(['C', 'D']);
  });

  it('grows with each step, and reaches what the steps of a search from the roots reach', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.constantFrom(...FOCUS_WAYS), (seed, way) => {
        const ties = randomTies(12, 16, seed);
        const content = map(...lines(ties));
        const root = content.departments.keys().next().value as DepartmentId;
        const far = new Map([[root as string, 0]]);
        for (let step = 1; step <= 4; step++) {
          for (const [from, to] of ties) {
            if (way !== 'providers' && far.get(from) === step - 1 && !far.has(to)) far.set(to, step);
            if (way !== 'customers' && far.get(to) === step - 1 && !far.has(from)) far.set(from, step);
          }
        }
        for (const steps of FOCUS_STEPS) {
          const over = { content, report: undefined, focus: { departments: [root], steps, way } };
          const reached = shown({}, over)?.departments ?? new Set();
          expect(new Set(reached)).toEqual(new Set([...far].flatMap(([id, at]) => (at <= steps ? [id] : []))));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is hidden', () => {
  const hiding = () => {
    const { app } = testApp(LINE);
    setFilter(app, { divisions: [division('Front')], way: 'hide' });
    return app;
  };
  const picked = (app: ReturnType<typeof hiding>) => [...app.store.getState().selection.departments].sort();

  it('is not selected with all, nor with what is linked', () => {
    const app = hiding();
    runCommand(app, commandById('edit.select-all'));
    expect(picked(app)).toEqual(['A', 'B']);
    expect([...app.store.getState().selection.services]).toEqual([service(1)]);
    runCommand(app, commandById('edit.select-linked'));
    expect(picked(app)).toEqual(['A', 'B']);
    runCommand(app, commandById('edit.select-services'));
    expect([...app.store.getState().selection.services]).toEqual([service(1)]);
  });

  it('is not walked to', () => {
    const app = hiding();
    app.store.setState({ selection: selectDepartments([department('B')]) });
    runCommand(app, commandById('map.next-customer'));
    expect(picked(app)).toEqual(['B']);
    runCommand(app, commandById('map.most-connected'));
    expect(picked(app)).toEqual(['A']);
  });

  it('is reached again where the rest is only dimmed, or all is shown', () => {
    const app = hiding();
    setFilter(app, { way: 'dim' });
    expect(reachable(app.store.getState())?.departments.size).toBe(5);
    setFilter(app, { way: 'hide' });
    clearFilter(app);
    expect(reachable(app.store.getState())?.departments.size).toBe(5);
    expect(app.store.getState().filter.way).toBe('hide');
  });
});

describe('focus on the selection', () => {
  it('begins with one step and goes one further each time, up to four', () => {
    const { app } = testApp(LINE);
    focusOnSelection(app);
    expect(app.store.getState().focus).toBeUndefined();
    app.store.setState({ selection: selectDepartments([department('A')]) });
    const steps = Array.from({ length: 5 }, () => {
      focusOnSelection(app);
      return app.store.getState().focus?.steps;
    });
    expect(steps).toEqual([1, 2, 3, 4, 4]);
    app.store.setState({ selection: selectDepartments([department('B')]) });
    focusOnSelection(app);
    expect(app.store.getState().focus).toEqual({ departments: ['B'], steps: 4, way: 'both' });
    expect(app.store.getState().history.past).toEqual([]);
  });
});
