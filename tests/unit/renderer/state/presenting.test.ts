import { describe, expect, it } from 'vitest';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { setFilter } from '#renderer/state/filter.ts';
import { blankScreen, endPresenting, showSlide } from '#renderer/state/presenting.ts';
import { sightOf } from '#renderer/state/saved-views.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { keepView } from '#shared/edits/keep-view.ts';
import type { SavedViewId } from '#shared/model/saved-view.ts';
import { department, division, MAP } from '#tests/driver/engagement-builder.ts';
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

  it('looks at the map as each saved view says, at other slides as before but unfolded, and puts all of it back', () => {
    const { app } = testApp(['Front { A, B }', 'A > C 3']);
    const sight = { ...sightOf(app.store.getState()), position: { x: 0, y: 0 }, zoom: 1 };
    const kept = { ...sight, colour: 'net', weight: 2, way: 'hide', collapsed: [division('Front')] };
    app.edit(keepView, { id: 'v' as SavedViewId, map: MAP, name: 'V', sight: kept, language: 'en' });
    app.store.setState({ legend: false, collapsed: new Set([division('Front')]) });
    setFilter(app, { text: 'a' });
    const before = app.store.getState();
    runCommand(app, commandById('view.present'));
    const seen = () => {
      const { looks, filter, collapsed, legend } = app.store.getState();
      return [looks.colour, filter.weight, filter.way, filter.text, collapsed.size, legend];
    };
    showSlide(app, 1);
    expect(seen()).toEqual(['division', undefined, 'dim', 'a', 0, undefined]);
    showSlide(app, 2);
    expect(seen()).toEqual(['net', 2, 'hide', '', 1, undefined]);
    showSlide(app, 3);
    expect(seen()).toEqual(['division', undefined, 'dim', 'a', 0, undefined]);
    showSlide(app, 2);
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
