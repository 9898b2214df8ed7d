import { describe, expect, it } from 'vitest';
import { showViews } from '#renderer/commands/show-views.ts';
import { lightFinding } from '#renderer/state/light-finding.ts';
import { VIEW_LIST } from '#renderer/state/view-list.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { testApp } from '#tests/driver/test-app.ts';

describe('views', () => {
  it('have a command and keys each', () => {
    expect(showViews.map(({ id }) => id)).toEqual(VIEW_LIST.map(({ id }) => `view.${id}`));
    expect(new Set(showViews.flatMap(({ keys }) => keys)).size).toBe(VIEW_LIST.length);
  });

  it.each(showViews)('$id turns to it and leaves the selection', (command) => {
    const { app } = testApp(['Finance > Sales 4']);
    const before = app.store.getState().selection;
    command.run(app);
    const state = app.store.getState();
    expect(command.checked?.(state)).toBe(true);
    expect(`view.${state.view}`).toBe(command.id);
    expect(state.selection).toBe(before);
  });

  it('give way to the map where a finding is lit', () => {
    const { app } = testApp(['Finance > Sales 5']);
    const { engagement, map } = app.store.getState();
    const content = mapContent(engagement, map);
    const result = content && runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS);
    if (!result?.ok) throw new Error('no report');
    app.store.setState({ analysis: { report: result.value, running: false, fault: undefined } });
    app.store.setState({ view: VIEW_LIST.at(-1)?.id ?? 'map' });
    lightFinding(app, result.value.findings[0]?.key);
    expect(app.store.getState().view).toBe('map');
    expect(app.store.getState().litFinding).toBe(result.value.findings[0]?.key);
  });
});
