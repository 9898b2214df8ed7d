import { describe, expect, it } from 'vitest';
import { applyLine } from '#renderer/state/apply-line.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { planLine } from '#shared/quick/plan-line.ts';
import { department, MAP } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

function enter(line: string, ...sketch: string[]) {
  const test = testApp(sketch);
  const before = test.app.store.getState().engagement;
  const content = mapContent(before, MAP);
  if (content === undefined) throw new Error('no map');
  const made = applyLine(test.app, planLine(line, content));
  return { ...test, made, before, state: test.app.store.getState() };
}

describe('applyLine', () => {
  it('makes the line one step, selects what it drew, and goes back to the start', () => {
    const { app, before, state } = enter('Finance > Sales: credit check 4; HR > Sales 2');
    expect(state.engagement.departments.size).toBe(3);
    expect(state.history.past).toHaveLength(1);
    expect([...state.selection.services].sort()).toEqual([...state.engagement.services.keys()].sort());
    app.undo();
    expect(app.store.getState().engagement).toBe(before);
  });

  it('leaves standing departments where they are and puts new ones beside their partners', () => {
    const { before, state } = enter('Far > New: x', 'Far @ 2000,0', 'Near @ 0,0');
    const added = [...state.engagement.departments.values()].find(({ name }) => name === 'New')?.position;
    for (const [id, row] of before.departments)
      expect(state.engagement.departments.get(id)?.position).toBe(row.position);
    expect(Math.hypot((added?.x ?? 0) - 2000, added?.y ?? 0)).toBeLessThan(600);
  });

  it('selects a department that is there already', () => {
    const { state } = enter('finance', 'Finance');
    expect([...state.selection.departments]).toEqual([department('Finance')]);
    expect(state.history.past).toHaveLength(0);
  });

  it('makes nothing of a line with a fault', () => {
    const { made, before, state } = enter('A > B; C > C');
    expect(made).toBe(false);
    expect(state.engagement).toBe(before);
  });
});
