import { expect, it, test } from 'vitest';
import { contentKey } from '#shared/analysis/content-key.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { map, service, volumeMap, withCapacity, withFeedback } from '#tests/driver/engagement-builder.ts';

const SKETCH = [
  'Works { Plant, Stores, Purchasing }',
  'Plant > Stores 4',
  'Stores > Purchasing 2',
  'Purchasing > Plant 5',
  'Plant > Shop (external-customer) 3',
] as const;

/** The content with an ear at every row: `heard` gets each field that is read. */
function overheard(content: MapContent, heard: Set<string>): MapContent {
  const listen = <Row extends object>(row: Row, name: string): Row =>
    new Proxy(row, {
      get(target, field) {
        heard.add(`${name}.${String(field)}`);
        return Reflect.get(target, field);
      },
    });
  const rows = <Key, Row extends object>(table: ReadonlyMap<Key, Row>, name: string): ReadonlyMap<Key, Row> =>
    new Map([...table].map(([key, row]) => [key, listen(row, name)]));
  return {
    map: listen(content.map, 'map'),
    divisions: rows(content.divisions, 'division'),
    departments: rows(content.departments, 'department'),
    services: rows(content.services, 'service'),
    marks: rows(content.marks, 'mark'),
    teams: rows(content.teams, 'team'),
  };
}

test.each([
  ['a scale map', map(...SKETCH)],
  ['a volume map', volumeMap(...SKETCH)],
])('whatever the analysis reads of %s is in the key', (_, drawn) => {
  const content = withFeedback(withCapacity(drawn, 'Plant', 3), service(1), 'monthly review');
  const read = new Set<string>();
  expect(runAnalysis(overheard(content, read), STANDARD_SETTINGS, NO_RATINGS).ok).toBe(true);
  const keyed = new Set<string>();
  contentKey(overheard(content, keyed), STANDARD_SETTINGS, NO_RATINGS);
  expect([...read].filter((field) => !keyed.has(field))).toEqual([]);
  expect(read).toContain('service.standard');
});

it('differs by weight, capacity, feedback channel, rating and cut-off, not by place, name or note', () => {
  const content = map(...SKETCH);
  const moved = map(...SKETCH, 'Plant @ 10,20');
  const key = contentKey(content, STANDARD_SETTINGS, NO_RATINGS);
  expect(contentKey(moved, STANDARD_SETTINGS, NO_RATINGS)).toBe(key);
  const others = [
    contentKey(map('Plant > Stores 3', ...SKETCH.slice(2)), STANDARD_SETTINGS, NO_RATINGS),
    contentKey(withCapacity(content, 'Plant', 9), STANDARD_SETTINGS, NO_RATINGS),
    contentKey(withFeedback(content, service(1), 'mail'), STANDARD_SETTINGS, NO_RATINGS),
    contentKey(content, { sensitivity: 'strict', cutoffs: {} }, NO_RATINGS),
    contentKey(content, STANDARD_SETTINGS, new Map([[service(1), [{ subject: 'time', mean: 3, respondents: 5 }]]])),
    contentKey(content, { sensitivity: 'standard', cutoffs: { overload: { leastRatio: 3 } } }, NO_RATINGS),
  ];
  expect(new Set([key, ...others]).size).toBe(7);
});
