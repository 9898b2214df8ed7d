import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipOf, clippingIn, shareable } from '#renderer/state/clipboard.ts';
import { pasteClipboard } from '#renderer/state/paste.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { addTeam } from '#shared/edits/add-team.ts';
import { setAliases } from '#shared/edits/set-aliases.ts';
import { setMark } from '#shared/edits/set-mark.ts';
import { setProfile } from '#shared/edits/set-profile.ts';
import { nameKey } from '#shared/kernel/text.ts';
import { check } from '#shared/model/check.ts';
import { MARK_KINDS, type MarkId } from '#shared/model/mark.ts';
import type { TeamId } from '#shared/model/team.ts';
import { department, MAP } from '#tests/driver/engagement-builder.ts';
import { slowLayouts } from '#tests/driver/slow-layouts.ts';
import { type TestApp, testApp } from '#tests/driver/test-app.ts';

const rows = ({ app }: TestApp) => {
  const { engagement } = app.store.getState();
  const name = (id: string) => engagement.departments.get(id as never)?.name;
  return [...engagement.services.values()].map((row) => `${name(row.provider)} > ${name(row.customer)}`).sort();
};
const pasteText = ({ app }: TestApp, text: string) => pasteClipboard(app, { text, html: '' }, false);
const copied = ({ app }: TestApp, ...names: string[]) => {
  const { engagement } = app.store.getState();
  const part = shareable(engagement, MAP, selectDepartments(names.map(department)));
  if (part === undefined) throw new Error('nothing is selected');
  return clipOf(part, app.t());
};

describe('pasting cells', () => {
  it('adds what is new, matches what is there, and says what it left out, in one step', async () => {
    const it = testApp(['Finance > Sales', 'HR @ 0,0']);
    await pasteText(it, 'FINANCE\tSales\nfinance\tPlant\nHR\t\n');
    expect(it.names()).toEqual(['Finance', 'HR', 'Plant', 'Sales']);
    expect(rows(it)).toEqual(['Finance > Plant', 'Finance > Sales']);
    expect(it.done()[0]).toMatch(/^1 department and 1 service new, 2 matched, 1 line skipped \(.*3.*\)$/);
    const { history, engagement } = it.app.store.getState();
    expect(history.past.map(({ name }) => name)).toEqual(['paste']);
    expect([...engagement.departments.values()].find(({ name }) => name === 'Plant')?.position).toBeDefined();
    expect(engagement.departments.get(department('HR'))?.position).toEqual({ x: 0, y: 0 });
  });

  it('knows departments by their aliases', async () => {
    const it = testApp(['Finance > Sales']);
    it.app.edit(setAliases, { department: department('Finance'), aliases: ['财务部'], language: 'en' });
    await pasteText(it, '财务部\tPlant\n');
    expect(it.names()).toEqual(['Finance', 'Plant', 'Sales']);
    expect(rows(it)).toEqual(['Finance > Plant', 'Finance > Sales']);
  });

  it('adds nothing where the user gives up before the new departments have places', async () => {
    const it = testApp(['Finance > Sales']);
    const before = it.app.store.getState().engagement;
    const done = pasteText({ ...it, app: { ...it.app, layouts: slowLayouts() } }, 'Finance\tPlant\n');
    expect(it.app.store.getState().busy).toBe('arranging');
    it.app.store.getState().work?.cancel();
    await done;
    expect([it.app.store.getState().engagement, it.done()]).toEqual([before, []]);
  });

  it('needs no places for services alone', async () => {
    const it = testApp(['Finance', 'Sales']);
    await pasteText({ ...it, app: { ...it.app, layouts: slowLayouts() } }, 'Finance\tSales\n');
    expect(rows(it)).toEqual(['Finance > Sales']);
  });

  it('opens the preview for three columns or more', async () => {
    const it = testApp();
    await pasteText(it, 'provider\tcustomer\tweight\nA\tB\t4');
    expect(it.app.store.getState().dialog).toMatchObject({ kind: 'import', paste: true });
  });

  it('pasted twice adds nothing', async () => {
    const name = fc.constantFrom('Finance', ' finance', 'ＳＡＬＥＳ', 'Sales', 'HR', '研发');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, name), { minLength: 1 }), async (pairs) => {
        const it = testApp(['Finance > HR']);
        const text = pairs.map((row) => row.join('\t')).join('\n');
        await pasteText(it, text);
        const once = it.app.store.getState().engagement;
        expect(check(once)).toBeUndefined();
        const keys = it.names().map(nameKey);
        expect(new Set(keys).size).toBe(keys.length);
        await pasteText(it, text);
        expect(it.app.store.getState().engagement).toBe(once);
      }),
    );
  });
});

describe('copying departments', () => {
  const drawn = () =>
    testApp(['Finance @ 0,0', 'Sales @ 200,0', 'Office { Finance }', 'Finance > Sales: credit check 4', 'HR']);

  it('gives a spreadsheet the services, and the names where there are none', () => {
    expect(copied(drawn(), 'Finance', 'Sales').text).toBe(
      'Provider\tInternal customer\tService\tWeight\nFinance\tSales\tcredit check\t4',
    );
    expect(copied(drawn(), 'HR').text).toBe('HR');
  });

  it('comes back whole on another map, under free names, in its division, and says nothing of the client', async () => {
    const from = drawn();
    const departments = [department('HR')];
    const mark = { id: 'k1' as MarkId, map: MAP, rule: 'silo', departments, kind: MARK_KINDS[0], reason: 'secret' };
    expect(from.app.edit(setMark, mark)).toBe(true);
    expect(from.app.edit(setProfile, { language: 'en', client: 'Acme' })).toBe(true);
    const { html } = copied(from, 'Finance', 'Sales');
    expect(html).not.toMatch(/Acme|secret/);
    expect(clippingIn(html)).toBeDefined();
    const to = testApp(['Finance']);
    await pasteClipboard(to.app, { text: '', html }, true);
    expect(to.names()).toEqual(['Finance', 'Finance 2', 'Sales']);
    expect(rows(to)).toEqual(['Finance 2 > Sales']);
    const { engagement, selection } = to.app.store.getState();
    expect(selection.departments.size).toBe(2);
    expect([...engagement.divisions.values()].map(({ name }) => name)).toEqual(['Office']);
    expect(check(engagement)).toBeUndefined();
    const sales = [...engagement.departments.values()].find(({ name }) => name === 'Sales');
    expect(sales?.position).toEqual({ x: 200, y: 0 });
  });

  it.each(['<table data-orgloom="%7B%7D">', '<table data-orgloom="%E0%A4%A">', '<p>hello</p>'])(
    'takes nothing from %s',
    (html) => expect(clippingIn(html)).toBeUndefined(),
  );
});

describe('teams in what is copied', () => {
  const withTeam = (sketch: readonly string[], members: readonly string[]) => {
    const it = testApp(sketch);
    const departments = members.map(department);
    it.app.edit(addTeam, { id: 'team-1' as TeamId, map: MAP, name: 'Month end', departments });
    return it;
  };
  const teams = ({ app }: TestApp) => {
    const { engagement } = app.store.getState();
    expect(check(engagement)).toBeUndefined();
    return [...engagement.teams.values()].map(({ name, departments }) => [
      name,
      departments.map((id) => engagement.departments.get(id)?.name),
    ]);
  };

  it('come along with the members that are copied, as new teams', async () => {
    const { html } = copied(withTeam(['Finance', 'HR', 'Sales'], ['Finance', 'HR']), 'Finance', 'Sales');
    const to = testApp(['Plant']);
    await pasteClipboard(to.app, { text: '', html }, true);
    expect(teams(to)).toEqual([['Month end', ['Finance']]]);
    expect(to.app.store.getState().history.past).toHaveLength(1);
  });

  it('are joined where one of the same name is there', async () => {
    const { html } = copied(withTeam(['Finance', 'HR'], ['Finance', 'HR']), 'HR');
    const to = withTeam(['Plant'], ['Plant']);
    await pasteClipboard(to.app, { text: '', html }, true);
    expect(teams(to)).toEqual([['Month end', ['Plant', 'HR']]]);
  });
});
