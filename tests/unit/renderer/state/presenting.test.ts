import { describe, expect, it } from 'vitest';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { blankScreen, endPresenting, showSlide } from '#renderer/state/presenting.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { department } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const started = () => {
  const it = testApp(['A > B 3']);
  it.app.store.setState({ view: 'ledger', selection: selectDepartments([department('A')]), litFinding: 'x' });
  const before = it.app.store.getState();
  runCommand(it.app, commandById('view.present'));
  return { ...it, before };
};

describe('a presentation', () => {
  it('shows the bare map, and leaves the window as it was', () => {
    const { app, before } = started();
    expect(app.store.getState()).toMatchObject({ view: 'map', litFinding: undefined, presenting: { slide: 0 } });
    expect(app.store.getState().selection.departments.size).toBe(0);
    endPresenting(app);
    expect(app.store.getState()).toEqual(before);
  });

  it('stops at its first and last slide', () => {
    const { app } = started();
    showSlide(app, -1);
    expect(app.store.getState().presenting?.slide).toBe(0);
    showSlide(app, 99);
    expect(app.store.getState().presenting?.slide).toBe(2);
  });

  it('turns black and back, white and back, and comes back with a slide', () => {
    const { app } = started();
    const blank = () => app.store.getState().presenting?.blank;
    blankScreen(app, 'black');
    expect(blank()).toBe('black');
    blankScreen(app, 'white');
    expect(blank()).toBe('white');
    blankScreen(app, 'white');
    expect(blank()).toBeUndefined();
    blankScreen(app, 'black');
    showSlide(app, 1);
    expect(blank()).toBeUndefined();
  });

  it('lets no command work beside it', () => {
    const { app, names } = started();
    expect(runCommand(app, commandById('department.add'))).toBe(false);
    expect(names()).toEqual(['A', 'B']);
  });
});
