import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING, type Selection, selectDepartments } from '#renderer/state/selection.ts';
import { PLAIN_ARROWS } from '#renderer/views/map/large-map.ts';
import { drawMap, type MapDrawn, type MapInput, mapElements } from '#renderer/views/map/map-model.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { connect } from '#shared/edits/connect.ts';
import { importRows } from '#shared/edits/import-rows.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { setWeight } from '#shared/edits/set-weight.ts';
import { must } from '#shared/kernel/result.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { type Engagement, type EngagementId, newEngagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { attempt } from '#tests/driver/edit-arbitrary.ts';
import { department as departmentField, service as serviceField } from '#tests/driver/edit-fields.ts';
import { department, engagement, MAP, service } from '#tests/driver/engagement-builder.ts';

const ON = 'm0' as MapId;
const PLANT = 'v0' as DivisionId;
const blank = newEngagement({ id: 'e' as EngagementId, map: ON, name: 'E', mapName: 'As-is', language: 'en' });
const start = must(
  importRows.run(blank, {
    map: ON,
    divisions: [{ id: PLANT, name: 'Plant' }],
    departments: ['d0', 'd1', 'd2', 'd3'].map((id, at) => ({
      id: department(id),
      name: id,
      party: 'internal' as const,
      ...(at < 2 && { division: PLANT }),
    })),
    services: [
      ['s0', 'd0', 'd1'],
      ['s1', 'd1', 'd2'],
      ['s2', 'd2', 'd3'],
    ].map(([id, provider, customer]) => ({
      id: id as ServiceId,
      provider: department(provider ?? ''),
      customer: department(customer ?? ''),
      name: `from ${provider}`,
      weight: 3,
    })),
  }),
);

const inputOf = (content: MapContent, over: Partial<MapInput> = {}): MapInput => ({
  content,
  language: 'en',
  selection: NOTHING,
  report: undefined,
  lit: undefined,
  fates: new Map(),
  serviceNames: false,
  ...over,
});

const selection: fc.Arbitrary<Selection> = fc
  .tuple(fc.array(departmentField, { maxLength: 2 }), fc.array(serviceField, { maxLength: 2 }))
  .map(([departments, services]) => ({ departments: new Set(departments), services: new Set(services) }));

/** How the map is looked at, besides what is on it. */
const look = fc.record({
  selection,
  serviceNames: fc.boolean(),
  language: fc.constantFrom('en' as const, 'zh-CN' as const),
  analysed: fc.boolean(),
  lights: fc.nat({ max: 3 }).map((number) => number === 0),
  seeks: fc.nat({ max: 5 }).map((number) => number === 0),
});

/** Most of the time nothing but the engagement changes, as when somebody types. */
const step = fc.record({ attempt, look: fc.option(look, { freq: 2 }) }, { requiredKeys: ['attempt', 'look'] });

test('a drawing that builds on the last one is the drawing made from nothing, after any edits', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 30 }),
      fc.constantFrom('scale' as const, 'volume' as const),
      (steps, weights) => {
        let now: Engagement = {
          ...start,
          maps: new Map([...start.maps].map(([id, row]) => [id, { ...row, weights }])),
        };
        let last: MapDrawn | undefined;
        let over: Partial<MapInput> = {};
        for (const { attempt, look } of steps) {
          const result = attempt.try(now);
          if (result.ok) now = result.value;
          const content = mapContent(now, ON);
          if (content === undefined) return;
          if (look !== null) {
            const report = runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS);
            const known = look.analysed && report.ok ? report.value : undefined;
            over = {
              selection: look.selection,
              serviceNames: look.serviceNames,
              language: look.language,
              report: known,
              lit: look.lights ? known?.findings[0] : undefined,
              ...(look.seeks && { bright: new Set([...content.departments.keys()].slice(0, 1)) }),
            };
          }
          const input = inputOf(content, over);
          last = drawMap(input, last);
          expect([...last.elements]).toEqual([...mapElements(input)]);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('an edit makes anew only what it touches', () => {
  const before = engagement('Plant { A, B }', 'A > B: one 2', 'B > C: two 3', 'C > D 1');
  const content = mapContent(before, MAP);
  const after = must(
    renameDepartment.run(before, { department: department('C'), name: 'Controlling', language: 'en' }),
  );
  const now = mapContent(after, MAP);
  if (content === undefined || now === undefined) throw new Error('no map');
  const look = { selection: selectDepartments([department('B')]) };
  const first = drawMap(inputOf(content, look));
  const second = drawMap(inputOf(now, look), first);
  const anew = [...second.elements].filter(([id, spec]) => first.elements.get(id) !== spec).map(([id]) => id);
  // The second service says its name, since B is selected, and how long that may be depends on the width of C.
  expect(anew).toEqual(['Plant', 'C', 's2']);
});

test('departments follow their division to another colour', () => {
  const before = engagement('Plant { A }', 'B');
  const recoloured = new Map([...before.divisions].map(([id, row]) => [id, { ...row, hue: row.hue + 1 }]));
  const [then, now] = [before, { ...before, divisions: recoloured }].map((each) => mapContent(each, MAP));
  if (then === undefined || now === undefined) throw new Error('no map');
  const drawn = drawMap(inputOf(now), drawMap(inputOf(then)));
  expect([...drawn.elements]).toEqual([...mapElements(inputOf(now))]);
});

test('a new greatest volume makes the other arrows narrower', () => {
  const measured = engagement('A > B 10', 'B > C 20', 'C > A 40');
  const volumes = new Map([...measured.maps].map(([id, row]) => [id, { ...row, weights: 'volume' as const }]));
  const before = { ...measured, maps: volumes };
  const then = mapContent(before, MAP);
  const now = mapContent(must(setWeight.run(before, { services: [service(3)], weight: 400 })), MAP);
  if (then === undefined || now === undefined) throw new Error('no map');
  const last = drawMap(inputOf(then));
  const drawn = drawMap(inputOf(now), last);
  expect([...drawn.elements]).toEqual([...mapElements(inputOf(now))]);
  expect(drawn.elements.get(service(2))).not.toEqual(last.elements.get(service(2)));
});

test('the arrow that makes them many turns all of them straight', () => {
  const names = Array.from({ length: PLAIN_ARROWS }, (_, at) => `A > B: s${at} 2`);
  const before = engagement(...names);
  const ends = { provider: department('B'), customer: department('A') };
  const few = mapContent(before, MAP);
  const many = mapContent(must(connect.run(before, { id: 'more' as ServiceId, ...ends })), MAP);
  if (few === undefined || many === undefined) throw new Error('no map');
  const last = drawMap(inputOf(few));
  expect(last.elements.get('s1')?.classes).toBe('service');
  expect(drawMap(inputOf(many), last).elements.get('s1')?.classes).toBe('service plain');
});
