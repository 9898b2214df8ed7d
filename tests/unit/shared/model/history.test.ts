import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITS } from '#shared/edits/edits.ts';
import { moveDepartments } from '#shared/edits/move-departments.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { must } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { type History, NO_HISTORY, record, redo, undo } from '#shared/model/history.ts';
import { attempt } from '#tests/driver/edit-arbitrary.ts';
import type { Attempt } from '#tests/driver/edit-attempt.ts';
import { department, engagement } from '#tests/driver/engagement-builder.ts';

/** An engagement that remembers. */
interface Desk {
  readonly now: Engagement;
  readonly history: History;
}

const start: Desk = { now: engagement('A @ 0,0', 'B @ 0,0'), history: NO_HISTORY };

function go(desk: Desk, name: string, after: Engagement, run?: string): Desk {
  return { now: after, history: record(desk.history, name, desk.now, after, run) };
}

function move(desk: Desk, x: number, run?: string): Desk {
  const positions = new Map([[department('A'), { x, y: 0 }]]);
  return go(desk, 'move-departments', must(moveDepartments.run(desk.now, { positions })), run);
}

function back(desk: Desk): Desk {
  const travelled = undo(desk.now, desk.history);
  return travelled === undefined ? desk : { now: travelled.engagement, history: travelled.history };
}

function forth(desk: Desk): Desk {
  const travelled = redo(desk.now, desk.history);
  return travelled === undefined ? desk : { now: travelled.engagement, history: travelled.history };
}

const rename = (desk: Desk, name: string): Desk =>
  go(
    desk,
    'rename-department',
    must(renameDepartment.run(desk.now, { department: department('A'), name, language: 'en' })),
  );

describe('undo and redo', () => {
  test('at either end there is nothing to do', () => {
    expect(undo(start.now, start.history)).toBeUndefined();
    expect(redo(start.now, start.history)).toBeUndefined();
  });

  test('go one step and name it', () => {
    const moved = move(start, 50);
    const undone = undo(moved.now, moved.history);
    expect(undone?.step.name).toBe('move-departments');
    expect(undone?.engagement).toEqual(start.now);
    const redone = undone && redo(undone.engagement, undone.history);
    expect(redone?.step.name).toBe('move-departments');
    expect(redone?.engagement).toEqual(moved.now);
  });

  test('a new edit forgets what could be redone', () => {
    const after = rename(back(move(start, 50)), 'Finance');
    expect(redo(after.now, after.history)).toBeUndefined();
  });

  test('an edit that changes nothing leaves it, and the past, alone', () => {
    const undone = back(move(start, 50));
    const idle = rename(undone, 'A');
    expect(idle.history).toBe(undone.history);
    expect(forth(idle).now.departments.get(department('A'))?.position?.x).toBe(50);
    expect(move(undone, 0, 'nudge').history).toBe(undone.history);
  });
});

describe('a run of edits', () => {
  test('is one step', () => {
    const run = [10, 20, 30].reduce((desk, x) => move(desk, x, 'nudge'), start);
    expect(run.history.past).toHaveLength(1);
    expect(back(run).now).toEqual(start.now);
    expect(forth(back(run)).now).toEqual(run.now);
  });

  test('ends where another run, or an edit of none, begins', () => {
    const mixed = move(move(move(rename(move(start, 10, 'one'), 'C'), 20, 'one'), 30, 'two'), 40);
    expect(mixed.history.past.map(({ run }) => run)).toEqual(['one', undefined, 'one', 'two', undefined]);
  });

  test('does not go on where something was undone', () => {
    const undone = back(rename(move(start, 10, 'nudge'), 'C'));
    const again = move(undone, 20, 'nudge');
    expect(again.history.past).toHaveLength(2);
    expect(redo(again.now, again.history)).toBeUndefined();
    expect(back(again).now).toEqual(undone.now);
  });

  test('that comes back to the same rows leaves no step', () => {
    const there = move(start, 10, 'nudge');
    const home = go(there, 'move-departments', start.now, 'nudge');
    expect(home.history.past).toEqual([]);
  });
});

describe('10,000 things that somebody might do', () => {
  const RUNS = 100;
  const LENGTH = 100;
  const seen = { done: 0, refused: 0, edits: new Set<string>() };

  function work(desk: Desk, { edit, try: run }: Attempt): Desk {
    const result = run(desk.now);
    if (!result.ok) {
      seen.refused++;
      return desk;
    }
    seen.done++;
    seen.edits.add(edit);
    return go(desk, edit, result.value);
  }

  test('undone to the start and redone to the end', () => {
    const begin: Desk = { now: engagement('d0 > d1 2', 'd2 > d0 4'), history: NO_HISTORY };
    fc.assert(
      fc.property(fc.array(attempt, { minLength: LENGTH, maxLength: LENGTH, size: 'max' }), (attempts) => {
        const end = attempts.reduce(work, begin);
        let desk = end;
        while (desk.history.past.length > 0) desk = back(desk);
        expect(desk.now).toEqual(begin.now);
        while (desk.history.future.length > 0) desk = forth(desk);
        expect(desk.now).toEqual(end.now);
        expect(desk.history).toEqual(end.history);
      }),
      { numRuns: RUNS, seed: 4 },
    );
    expect(seen.done + seen.refused).toBe(RUNS * LENGTH);
    expect(seen.done).toBeGreaterThan(2000);
    expect(seen.refused).toBeGreaterThan(2000);
    expect([...EDITS.map(({ id }) => id)].filter((id) => !seen.edits.has(id))).toEqual([]);
  });

  test('undo and redo in any order never lose the way', () => {
    const wander = fc.array(fc.oneof(attempt, fc.constantFrom('undo' as const, 'redo' as const)), {
      maxLength: 60,
      size: 'max',
    });
    fc.assert(
      fc.property(wander, (steps) => {
        const desk = steps.reduce<Desk>(
          (now, step) => (step === 'undo' ? back(now) : step === 'redo' ? forth(now) : work(now, step)),
          start,
        );
        let home = desk;
        while (home.history.past.length > 0) home = back(home);
        expect(home.now).toEqual(start.now);
        for (let at = 0; at < desk.history.past.length; at++) home = forth(home);
        expect(home.now).toEqual(desk.now);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
