import { expect, test } from 'vitest';
import { team } from '#renderer/commands/team.ts';
import { teamChoices } from '#renderer/panels/details/teams-model.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { department } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const select = (...names: string[]) => ({ selection: selectDepartments(names.map(department)) });

test('makes a team of what is selected, one step, each with a name of its own', () => {
  const { app } = testApp(['Finance', 'Sales', 'HR']);
  app.store.setState(select('Finance'));
  expect(team.enabled?.(app.store.getState())).toBe(false);
  app.store.setState(select('Finance', 'Sales'));
  void team.run(app);
  void team.run(app);
  const { engagement, history, panel } = app.store.getState();
  expect([...engagement.teams.values()].map(({ name }) => name)).toEqual(['New team', 'New team 2']);
  expect(history.past.map(({ name }) => name)).toEqual(['add-team', 'add-team']);
  expect(panel).toBe('details');
  app.undo();
  expect(app.store.getState().engagement.teams.size).toBe(1);
});

test('the details show the teams of what is selected, and those that it can join', () => {
  const { app } = testApp(['Finance', 'Sales', 'HR']);
  app.store.setState(select('Finance', 'Sales'));
  void team.run(app);
  const shown = (...names: string[]) => {
    const { engagement, map } = app.store.getState();
    const content = mapContent(engagement, map);
    if (content === undefined) throw new Error('no map');
    const { own, others } = teamChoices(app.t(), content, names.map(department));
    return [own.length, others.length];
  };
  expect([shown(), shown('Sales'), shown('Sales', 'HR'), shown('HR')]).toEqual([
    [1, 0],
    [1, 0],
    [0, 1],
    [0, 1],
  ]);
});
