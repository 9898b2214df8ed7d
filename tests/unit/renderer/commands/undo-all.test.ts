import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import type { Command } from '#renderer/commands/command.ts';
import { COMMANDS, type CommandId } from '#renderer/commands/commands.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { testApp } from '#tests/driver/test-app.ts';
import { BY_HAND, runWhere, selectSome } from '#tests/driver/window-acts.ts';

const SEQUENCES = 10_000;
const LONGEST = 15;
const SHORTEST = 5;
const SKETCH = ['Finance > Sales: credit check 4', 'Sales > 采购部 2', 'HR > Finance', 'Plant @ 0,300'];

/** They open another engagement, another window, or need a page: what they do is tested where that is. */
const ELSEWHERE: ReadonlySet<CommandId> = new Set<CommandId>([
  'file.new',
  'file.open',
  'file.recent',
  'file.sample',
  'file.import',
  'file.save',
  'file.save-as',
  'window.close',
  'edit.cut',
  'edit.copy',
  'edit.paste',
  'edit.paste-in-place',
  'find.open',
  'quick.line',
  'quick.line-on-map',
]);

/** The commands that change the engagement by themselves; the others never do. */
const CHANGING: readonly CommandId[] = [
  'edit.undo',
  'edit.redo',
  'edit.duplicate',
  'edit.delete',
  'service.reverse',
  'department.pin',
  'department.add',
  'department.add-linked',
  'department.add-sibling',
  'map.add',
  'map.duplicate',
  'map.delete',
  'arrange.left',
  'arrange.centre',
  'arrange.right',
  'arrange.top',
  'arrange.middle',
  'arrange.bottom',
  'arrange.across',
  'arrange.down',
  'division.group',
  'division.ungroup',
  'team.add',
  'map.nudge-left',
  'map.nudge-right',
  'map.nudge-up',
  'map.nudge-down',
  'map.nudge-left-fine',
  'map.nudge-right-fine',
  'map.nudge-up-fine',
  'map.nudge-down-fine',
];

const acts = [
  ...COMMANDS.filter(({ id }) => !ELSEWHERE.has(id)).map((command: Command) => ({
    name: command.id,
    act: (test: ReturnType<typeof testApp>) => runWhere(test, command),
  })),
  ...Object.entries(BY_HAND).map(([name, act]) => ({ name, act })),
];
const likely = acts.filter(({ name }) => name in BY_HAND || (CHANGING as readonly string[]).includes(name));

it(`after any of ${SEQUENCES} sequences, undo leads back to the start and redo to the end`, async () => {
  const changed = new Map<string, number>();
  for (let sequence = 0; sequence < SEQUENCES; sequence++) {
    const random = createRandom(sequence);
    const test = testApp(SKETCH);
    const { app } = test;
    const now = () => app.store.getState().engagement;
    const start = now();
    const done: string[] = [];
    for (let left = SHORTEST + random.int(LONGEST - SHORTEST + 1); left > 0; left--) {
      selectSome(test, random);
      const pool = random.int(5) === 0 ? acts : likely;
      const next = pool[random.int(pool.length)];
      if (next === undefined) continue;
      const before = now();
      done.push(next.name);
      await next.act(test, random);
      if (now() !== before) changed.set(next.name, (changed.get(next.name) ?? 0) + 1);
    }
    const travel = (way: 'undo' | 'redo', left: 'past' | 'future'): void => {
      while (app.store.getState().history[left].length > 0) app[way]();
    };
    travel('redo', 'future');
    const end = now();
    travel('undo', 'past');
    if (!isDeepStrictEqual(now(), start)) throw new Error(`undo of ${sequence}: ${done.join(', ')}`);
    travel('redo', 'future');
    if (!isDeepStrictEqual(now(), end)) throw new Error(`redo of ${sequence}: ${done.join(', ')}`);
  }
  expect([...changed.keys()].sort()).toEqual([...CHANGING, ...Object.keys(BY_HAND)].sort());
}, 300_000);
