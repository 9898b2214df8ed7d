import { describe, expect, it } from 'vitest';
import { keepScenario } from '#renderer/state/keep-scenario.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { dropChange, tryChange } from '#renderer/state/try-change.ts';
import { changesOn, tryOut, type WhatIfChange } from '#renderer/state/what-if.ts';
import { whatIfContent } from '#renderer/state/what-if-content.ts';
import { compareMaps } from '#shared/analysis/compare.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { must } from '#shared/kernel/result.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const SKETCH = ['Finance > Sales: credit check 5', 'Sales > Plant: orders 4', 'HR > Plant 3'];
const before = engagement(...SKETCH);

const takeOut = (...names: string[]): WhatIfChange => ({
  kind: 'remove',
  departments: names.map(department),
  services: [],
});
const tried = (...changes: WhatIfChange[]) => tryOut(before, changes);
const names = (...changes: WhatIfChange[]) => [...tried(...changes).engagement.departments.keys()].sort();

describe('what is tried out', () => {
  it('takes out, merges and splits', () => {
    expect(names(takeOut('HR'))).toEqual(['Finance', 'Plant', 'Sales']);
    expect(names({ kind: 'merge', into: department('Finance'), others: [department('HR')] })).toEqual([
      'Finance',
      'Plant',
      'Sales',
    ]);
    const split = tried({
      kind: 'split',
      department: department('Sales'),
      id: 'Shop' as DepartmentId,
      name: 'Shop',
      position: { x: 1, y: 2 },
      services: [service(2)],
    }).engagement;
    expect(split.departments.get('Shop' as DepartmentId)).toMatchObject({ name: 'Shop', position: { x: 1, y: 2 } });
    expect(split.services.get(service(2))?.provider).toBe('Shop');
  });

  it('changes weights, and adds a second provider of the same service', () => {
    const lighter = tried({ kind: 'weight', services: [service(1)], before: 5, weight: 2 }).engagement;
    expect(lighter.services.get(service(1))?.weight).toBe(2);
    const id = 'second' as ServiceId;
    const second = tried({ kind: 'provider', service: service(1), provider: department('HR'), id }).engagement;
    expect(second.services.get(id)).toMatchObject({
      provider: department('HR'),
      customer: department('Sales'),
      name: 'credit check',
      weight: 5,
      assumed: false,
    });
  });

  it('passes over what no longer fits, says why, and makes the rest', () => {
    const again = takeOut('HR');
    const { engagement: after, refused } = tried(takeOut('HR'), again, takeOut('Plant'));
    expect([...refused]).toEqual([[again, { code: 'no-such-department' }]]);
    expect([...after.departments.keys()].sort()).toEqual(['Finance', 'Sales']);
  });

  it('is made once for the same engagement and changes', () => {
    const changes = [takeOut('HR')];
    expect(tryOut(before, changes)).toBe(tryOut(before, changes));
  });

  it('is drawn with what is gone still there and what is added already', () => {
    const id = 'second' as ServiceId;
    const { engagement: after } = tried(
      takeOut('HR'),
      { kind: 'weight', services: [service(2)], before: 4, weight: 1 },
      {
        kind: 'provider',
        service: service(1),
        provider: department('Plant'),
        id,
      },
    );
    const drawn = whatIfContent(before, after, MAP);
    expect(Object.fromEntries(drawn?.fates ?? [])).toEqual({
      HR: 'gone',
      [service(3)]: 'gone',
      [service(2)]: 'changed',
      second: 'added',
    });
    expect(drawn?.content.departments.has(department('HR'))).toBe(true);
    expect(drawn?.content.services.get(service(2))?.weight).toBe(1);
    expect(drawn?.content.services.has(id)).toBe(true);
  });
});

describe('a what-if on screen', () => {
  it('leaves the engagement alone until it is kept, in one step that can be taken back', () => {
    const { app, done } = testApp(SKETCH);
    const own = app.store.getState().engagement;
    app.store.setState({ selection: selectDepartments([department('Finance')]) });
    tryChange(app, takeOut('Finance'));
    tryChange(app, { kind: 'weight', services: [service(2)], before: 4, weight: 1 });
    expect(app.store.getState()).toMatchObject({ engagement: own, panel: 'what-if' });
    expect(app.store.getState().selection.departments.size).toBe(0);

    expect(keepScenario(app, 'Lean')).toBe(true);
    const { engagement: after, compared, view, whatIf, map } = app.store.getState();
    expect(done()).toEqual(['Kept “Lean” as a map']);
    expect({ view, whatIf, map }).toEqual({ view: 'compare', whatIf: undefined, map: MAP });
    expect(compared?.[0]).toBe(MAP);
    const scenario = compared?.[1] as MapId;
    expect(after.maps.get(scenario)?.name).toBe('Lean');
    const analysed = (id: MapId) => {
      const content = mapContent(after, id);
      if (content === undefined) throw new Error(`no map ${id}`);
      return { content, report: must(runAnalysis(content, after.settings, NO_RATINGS)) };
    };
    const { departments, services } = compareMaps(analysed(MAP), analysed(scenario));
    expect(departments.gone).toEqual([department('Finance')]);
    expect(services.changed.map(({ before: id, fields }) => [id, fields])).toEqual([[service(2), ['weight']]]);

    app.undo();
    expect(app.store.getState().engagement).toBe(own);
  });

  it('takes back one change and keeps the others', () => {
    const { app } = testApp(SKETCH);
    const [first, second] = [takeOut('Finance'), takeOut('HR')];
    tryChange(app, first);
    tryChange(app, second);
    dropChange(app, first);
    expect(app.store.getState().whatIf?.changes).toEqual([second]);
    dropChange(app, second);
    expect(app.store.getState().whatIf).toBeUndefined();
  });

  it('belongs to the map that it was tried on', () => {
    const { app } = testApp(SKETCH);
    tryChange(app, takeOut('Finance'));
    const { whatIf } = app.store.getState();
    expect(changesOn(whatIf, MAP)).toHaveLength(1);
    expect(changesOn(whatIf, 'other' as MapId)).toEqual([]);
  });

  it('keeps nothing under an empty name, and says so', () => {
    const { app, errors } = testApp(SKETCH);
    tryChange(app, takeOut('Finance'));
    expect(keepScenario(app, ' ')).toBe(false);
    expect(errors()).toHaveLength(1);
    expect(app.store.getState().whatIf?.changes).toHaveLength(1);
  });
});
