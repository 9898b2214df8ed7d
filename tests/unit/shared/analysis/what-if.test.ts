import { expect, test } from 'vitest';
import { isSame } from '#shared/analysis/compare.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { type Trial, tryChanges, whatIf } from '#shared/analysis/what-if.ts';
import { connect } from '#shared/edits/connect.ts';
import type { EditFault } from '#shared/edits/fault.ts';
import { mergeDepartments } from '#shared/edits/merge-departments.ts';
import { remove } from '#shared/edits/remove.ts';
import { setWeight } from '#shared/edits/set-weight.ts';
import { splitDepartment } from '#shared/edits/split-department.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import { department, engagement, engagementOn, MAP, service } from '#tests/driver/engagement-builder.ts';

const today = engagement('A > B 4', 'B > A 3', 'B > C 5', 'D > C 2', 'C > A 1');
const tried = (...changes: readonly Trial<EditFault>[]) => must(whatIf(today, MAP, NO_RATINGS, changes));
/** The pairs among the findings. */
const oneWays = (findings: readonly Finding[]) =>
  findings.filter(({ id }) => id === 'one-way-dependency').map(({ departments }) => departments);

test('of nothing changes nothing', () => {
  const { engagement: same, comparison, before, after } = tried();
  expect(same).toBe(today);
  expect(comparison).toSatisfy(isSame);
  expect(after).toEqual(before);
});

test('a department taken out: it and its services are gone, and so is what was found about it', () => {
  const { comparison, after } = tried((now) => remove.run(now, { departments: [department('B')] }));
  expect(comparison.departments.gone).toEqual(['B']);
  expect(comparison.services.gone).toEqual([service(1), service(2), service(3)]);
  expect(oneWays(comparison.findings.vanished)).toEqual([['B', 'C']]);
  expect(after.report.metrics.departments).toBe(3);
});

test('a weight changed, and a second provider added', () => {
  const { comparison } = tried(
    (now) => setWeight.run(now, { services: [service(3)], weight: 2 }),
    (now) => connect.run(now, { id: service(9), provider: department('D'), customer: department('B'), weight: 4 }),
  );
  expect(comparison.services).toMatchObject({
    added: [service(9)],
    changed: [{ before: service(3), fields: ['weight'] }],
  });
  expect(oneWays(comparison.findings.vanished)).toEqual([['B', 'C']]);
  expect(oneWays(comparison.findings.appeared)).toEqual([['D', 'B']]);
});

test('two merged, one split', () => {
  const merged = tried((now) => mergeDepartments.run(now, { into: department('A'), others: [department('B')] }));
  expect(merged.comparison.departments.gone).toEqual(['B']);
  expect(merged.comparison.services).toMatchObject({
    gone: [service(1), service(2)],
    changed: [{ before: service(3), fields: ['provider'] }],
  });
  const split = tried((now) =>
    splitDepartment.run(now, { department: department('B'), id: department('B2'), name: 'B2', services: [service(3)] }),
  );
  expect(split.comparison.departments).toMatchObject({ added: ['B2'], gone: [] });
});

test('the engagement stays as it was, and what is kept is analysed like any other', () => {
  const kept = structuredClone(today);
  const { engagement: changed, after } = tried((now) => remove.run(now, { services: [service(1)] }));
  expect(today).toEqual(kept);
  expect(must(runAnalysis(after.content, STANDARD_SETTINGS, NO_RATINGS))).toEqual(after.report);
  expect(changed.services.size).toBe(4);
});

test('changes are made in order, and the first that is refused ends it', () => {
  const gone: Trial<EditFault> = (now) => remove.run(now, { departments: [department('B')] });
  let asked = 0;
  const counted: Trial<EditFault> = (now) => {
    asked++;
    return gone(now);
  };
  expect(tryChanges(today, [gone, counted, counted])).toEqual({ ok: false, failure: { code: 'no-such-department' } });
  expect(asked).toBe(1);
});

test('is refused where the map is not there, or cannot be analysed', () => {
  expect(whatIf(today, 'gone' as MapId, NO_RATINGS, [])).toMatchObject({ ok: false, failure: { code: 'no-such-map' } });
  const volumes = engagementOn({ weights: 'volume' }, 'A > B 1', 'B > C 0.123456789012');
  const apart: Trial<EditFault> = (now) => setWeight.run(now, { services: [service(1)], weight: 1e12 });
  expect(whatIf(volumes, MAP, NO_RATINGS, [apart])).toMatchObject({
    ok: false,
    failure: { code: 'weights-too-far-apart' },
  });
});
