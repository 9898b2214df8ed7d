import { describe, expect, it } from 'vitest';
import { type CommandId, commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { selectDepartments, selectServices } from '#renderer/state/selection.ts';
import { showMap } from '#renderer/state/show-map.ts';
import { addMap } from '#shared/edits/add-map.ts';
import type { MapId } from '#shared/model/map.ts';
import { department, MAP, service } from '#tests/driver/engagement-builder.ts';
import { type TestApp, testApp } from '#tests/driver/test-app.ts';

const run = ({ app }: TestApp, id: CommandId): boolean => runCommand(app, commandById(id));
const pick = ({ app }: TestApp, ...names: readonly string[]): void =>
  app.store.setState({ selection: selectDepartments(names.map(department)) });
const picked = ({ app }: TestApp): readonly string[] => [...app.store.getState().selection.departments];

/** The app with a second, empty map on screen. */
function onEmptyMap(): TestApp {
  const it = testApp(['A > B 3', 'C']);
  const second = 'second' as MapId;
  it.app.edit(addMap, { id: second, name: 'Second', kind: 'to-be', weights: 'scale' });
  showMap(it.app, second);
  return it;
}

describe('a command', () => {
  it('waits while a dialog is open', () => {
    const it = testApp(['A']);
    it.app.store.setState({ dialog: { kind: 'about' } });
    expect([run(it, 'department.add'), it.names()]).toEqual([false, ['A']]);
  });

  it.each<CommandId>(['service.connect', 'service.draw', 'view.arrange', 'edit.select-all', 'map.travel-left'])(
    '%s does nothing on an empty map, however many departments stand on others',
    (id) => {
      const it = onEmptyMap();
      expect(run(it, id)).toBe(false);
      showMap(it.app, MAP);
      expect(run(it, id)).toBe(true);
    },
  );
});

it('adding gives a name that is free and selects the newcomer', () => {
  const it = testApp();
  run(it, 'department.add');
  run(it, 'department.add');
  expect(it.names()).toEqual(['New department', 'New department 2']);
  expect(picked(it)).toHaveLength(1);
});

it('deleting takes the services along, says what went, and comes back in one step', () => {
  const it = testApp(['A > B 3', 'C']);
  pick(it, 'A', 'C');
  run(it, 'edit.delete');
  expect([it.names(), it.app.store.getState().engagement.services.size, picked(it)]).toEqual([['B'], 0, []]);
  expect(it.done()).toEqual(['Deleted 2 departments']);
  run(it, 'edit.undo');
  expect([it.names(), it.app.store.getState().engagement.services.size]).toEqual([['A', 'B', 'C'], 1]);
});

it('reversing turns provider and internal customer round', () => {
  const it = testApp(['A > B 3']);
  it.app.store.setState({ selection: selectServices([service(1)]) });
  run(it, 'service.reverse');
  expect(it.app.store.getState().engagement.services.get(service(1))).toMatchObject({
    provider: department('B'),
    customer: department('A'),
  });
});

it('nudging again and again is one step', () => {
  const it = testApp(['A @ 0,0']);
  pick(it, 'A');
  for (let press = 0; press < 5; press++) run(it, 'map.nudge-right');
  const at = () => it.app.store.getState().engagement.departments.get(department('A'))?.position;
  expect(at()).toEqual({ x: 50, y: 0 });
  run(it, 'edit.undo');
  expect(at()).toEqual({ x: 0, y: 0 });
});

it('the arrow keys go to the nearest department that way', () => {
  const it = testApp(['A @ 0,0', 'B @ 200,0', 'C @ 400,0', 'D @ 0,200']);
  pick(it, 'A');
  run(it, 'map.travel-right');
  expect(picked(it)).toEqual([department('B')]);
  run(it, 'map.travel-left');
  run(it, 'map.travel-down');
  expect(picked(it)).toEqual([department('D')]);
});

it('Escape ends one thing at a time: the tool, the lit line of a proof, the finding, the selection', () => {
  const it = testApp(['A']);
  pick(it, 'A');
  it.app.store.setState({ tool: 'connect', litFinding: 'x', litProof: 'y' });
  const left = () => {
    const { tool, litFinding, litProof } = it.app.store.getState();
    return [tool, litProof, litFinding, picked(it).length];
  };
  run(it, 'edit.select-none');
  expect(left()).toEqual(['select', 'y', 'x', 1]);
  run(it, 'edit.select-none');
  expect(left()).toEqual(['select', undefined, 'x', 1]);
  run(it, 'edit.select-none');
  expect(left()).toEqual(['select', undefined, undefined, 1]);
  run(it, 'edit.select-none');
  expect(left()).toEqual(['select', undefined, undefined, 0]);
});
