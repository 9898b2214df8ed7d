import { describe, expect, it } from 'vitest';
import { compareMaps, isSame } from '#shared/analysis/compare.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { copyIds } from '#shared/edits/duplicate-map.ts';
import { keepScenario } from '#shared/edits/keep-scenario.ts';
import { remove } from '#shared/edits/remove.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { department, engagement, MAP } from '#tests/driver/engagement-builder.ts';

const before = engagement('Ops { Finance, Sales }', 'Finance > Sales: credit check 4', 'HR > Finance 3');
const without = (...names: string[]): Engagement => must(remove.run(before, { departments: names.map(department) }));

const SCENARIO = 'scenario' as MapId;
const contentOf = (of: Engagement, map: MapId) => {
  const content = mapContent(of, map);
  if (content === undefined) throw new Error('no such map');
  return content;
};
const analysed = (of: Engagement, map: MapId) => {
  const content = contentOf(of, map);
  return { content, report: must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)) };
};
const kept = (changed: Engagement, ids = createIds(createRandom(1))) =>
  keepScenario.run(before, {
    changed,
    map: MAP,
    id: SCENARIO,
    name: 'Without HR',
    kind: 'to-be',
    ids: copyIds(contentOf(changed, MAP), ids),
  });

describe('keep a scenario', () => {
  it('makes a map of what was tried out, and leaves the map as it is', () => {
    const changed = without('HR');
    const after = must(kept(changed));
    expect(after.maps.get(SCENARIO)).toMatchObject({ name: 'Without HR', kind: 'to-be', weights: 'scale' });
    expect([...contentOf(after, SCENARIO).departments.values()].map(({ name }) => name).sort()).toEqual([
      'Finance',
      'Sales',
    ]);
    expect(contentOf(after, MAP)).toEqual(contentOf(before, MAP));
    expect(isSame(compareMaps(analysed(changed, MAP), analysed(after, SCENARIO)))).toBe(true);
  });

  it('refuses an id that the engagement has, though the changes took it away', () => {
    const clash = kept(without('HR'), (<Kind extends string>(kind: Kind) =>
      kind === 'department' ? department('HR') : `${kind}-new`) as never);
    expect(clash).toEqual({ ok: false, failure: { code: 'id-taken' } });
  });

  it('refuses a name that is none', () => {
    const changed = without('HR');
    const refused = keepScenario.run(before, {
      changed,
      map: MAP,
      id: SCENARIO,
      name: ' ',
      kind: 'to-be',
      ids: copyIds(contentOf(changed, MAP), createIds(createRandom(1))),
    });
    expect(refused).toEqual({ ok: false, failure: { code: 'name-empty' } });
  });
});
