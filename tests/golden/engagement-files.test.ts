import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decode } from '#shared/engagement/decode.ts';
import { encode } from '#shared/engagement/encode.ts';
import { MAJOR, MINOR } from '#shared/engagement/format.ts';
import { must } from '#shared/kernel/result.ts';
import { filterIn, focusIn, looksIn } from '#shared/model/saved-view.ts';
import { STANDARD_SETTINGS } from '#shared/model/settings.ts';

/** One frozen file for every version of the format that was ever shipped, `engagement-<major>.<minor>.orgloom`. Never edited. */
const FOLDER = new URL('./', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.orgloom'));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

test('there is a file of the present version', () => {
  expect(names).toContain(`engagement-${MAJOR}.${MINOR}.orgloom`);
});

test.each(names)('%s opens to be edited, and opening it again changes nothing', (name) => {
  const { engagement, readOnly } = must(decode(bytesOf(name)));
  expect(readOnly).toBe(false);
  expect(must(decode(encode(engagement))).engagement).toEqual(engagement);
});

test('the file of the present version is written back byte for byte, unknown fields and all', () => {
  const bytes = bytesOf(`engagement-${MAJOR}.${MINOR}.orgloom`);
  expect(new TextDecoder().decode(encode(must(decode(bytes)).engagement))).toBe(new TextDecoder().decode(bytes));
});

test('version 1.0 holds what it held when it was frozen', () => {
  const { profile, maps, divisions, departments, services, extra } = must(decode(bytesOf('engagement-1.0.orgloom'))).engagement;
  expect([maps.size, divisions.size, departments.size, services.size]).toEqual([2, 4, 16, 46]);
  expect(profile).toMatchObject({ name: 'Kestrel Pumps: why orders ship late', client: 'Kestrel Pumps', language: 'en' });
  expect(departments.get('bank' as never)).toMatchObject({ party: 'external-supplier', notes: 'Line one\nline two' });
  expect(departments.get('help-desk' as never)).toMatchObject({ headcount: 3, capacity: 1500.5 });
  expect(services.get('tickets-bank' as never)).toMatchObject({ weight: 1234.5, assumed: true, name: '' });
  expect(services.get('weekly-schedule' as never)?.standard).toMatchObject({ agreement: 'measured', attainment: 0.78 });
  expect(extra.get('assessments')).toEqual([{ id: 'a1', score: 4 }]);
});

test('version 1.2 holds aliases, teams and notes on maps and divisions besides', () => {
  const { maps, teams, divisions, departments } = must(decode(bytesOf('engagement-1.2.orgloom'))).engagement;
  expect(departments.get('finance' as never)).toMatchObject({ name: 'Finance', aliases: ['Fin', '财务'] });
  expect(maps.get('as-is' as never)?.notes).toBe('Drawn with the heads on Monday');
  expect(teams.get('launch' as never)).toMatchObject({ departments: ['marketing', 'product-design', 'sales'], purpose: 'New pump by May' });
  expect(divisions.get('operations' as never)?.notes).toBe('两班制\n周末停产');
});

test('version 1.1 holds marks and settings besides; version 1.0 opens without', () => {
  const { marks, settings } = must(decode(bytesOf('engagement-1.1.orgloom'))).engagement;
  expect(marks.get('hr-serves' as never)).toMatchObject({
    map: 'as-is',
    rule: 'one-way-dependency',
    departments: ['human-resources', 'production'],
    kind: 'by-design',
    reason: '人力资源部本来就服务所有部门',
  });
  expect(marks.get('unknown-rule' as never)).toMatchObject({ rule: 'not-yet-made', departments: ['sales', 'finance', 'it'] });
  expect(settings).toMatchObject({
    sensitivity: 'strict',
    cutoffs: { silo: { closedPercent: -62.5 }, 'one-way-dependency': { asymmetryPercent: 75, material: 4 } },
  });
  const old = must(decode(bytesOf('engagement-1.0.orgloom'))).engagement;
  expect([old.marks.size, old.settings]).toEqual([0, STANDARD_SETTINGS]);
});

test('version 1.2 holds rounds, raters and ratings besides; version 1.1 opens without', () => {
  const { rounds, raters, ratings } = must(decode(bytesOf('engagement-1.2.orgloom'))).engagement;
  expect(rounds.get('kick-off' as never)).toMatchObject({ name: 'Kick-off', date: '2026-03-31' });
  expect(raters.get('mei' as never)).toMatchObject({ department: 'production-planning', head: true });
  expect(ratings.get('g1' as never)).toMatchObject({
    performance: { overall: 3, time: 1, emotion: null },
    importance: { time: 5 },
    comment: 'Dates come late.\n经常推迟。',
  });
  const old = must(decode(bytesOf('engagement-1.1.orgloom'))).engagement;
  expect([old.rounds.size, old.raters.size, old.ratings.size]).toEqual([0, 0, 0]);
});

test('version 1.3 holds actions besides; version 1.2 opens without', () => {
  const { actions } = must(decode(bytesOf('engagement-1.3.orgloom'))).engagement;
  expect(actions.get('lead-time' as never)).toMatchObject({
    strategy: 'rules',
    status: 'doing',
    departments: ['human-resources', 'production'],
    services: ['weekly-schedule'],
    owner: '梅琳',
    dueDate: '2026-09-30',
    notes: 'Two drafts\n已讨论',
  });
  expect(actions.get('later-rule' as never)).toMatchObject({ finding: 'not-yet-made', departments: [] });
  expect(must(decode(bytesOf('engagement-1.2.orgloom'))).engagement.actions.size).toBe(0);
});

test('version 1.2 holds kept views besides; what it does not know is kept, and read as the usual', () => {
  const view = must(decode(bytesOf('engagement-1.2.orgloom'))).engagement.views.get('jam' as never);
  if (view === undefined) throw new Error('the view is gone');
  expect(view.arrows).toBe('not-yet-made');
  expect(looksIn(view)).toEqual({ colour: 'findings', size: 'betweenness', border: 'even', arrows: 'weight' });
  expect(filterIn(view)).toEqual({
    divisions: ['operations', ''],
    weight: 3,
    finding: 'not-yet-made',
    text: 'order',
    way: 'hide',
  });
  expect(focusIn(view)).toEqual({ departments: ['production-planning', 'gone'], steps: 2, way: 'customers' });
  expect(must(decode(bytesOf('engagement-1.1.orgloom'))).engagement.views.size).toBe(0);
});
