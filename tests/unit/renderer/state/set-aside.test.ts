import { describe, expect, test } from 'vitest';
import { findingsNow } from '#renderer/state/open-findings.ts';
import { forgetMark, reopen, setAside } from '#renderer/state/set-aside.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { testApp } from '#tests/driver/test-app.ts';

function desk() {
  const test = testApp(['A > B 4', 'C > B 5']);
  const { store } = test.app;
  const { engagement, map } = store.getState();
  const content = mapContent(engagement, map);
  if (content === undefined) throw new Error('no map');
  const report = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
  store.setState({ analysis: { ...store.getState().analysis, report, running: false, fault: undefined } });
  const [finding] = report.findings;
  if (finding === undefined) throw new Error('nothing flagged');
  store.setState({ litFinding: finding.key });
  return { ...test, finding, start: engagement, all: report.findings.length };
}

describe('setting a finding aside', () => {
  test('is one step with a reason, puts it out, and says so with a way back', () => {
    const { app, finding, done, start, all } = desk();
    expect(setAside(app, finding, 'dismissed', ' Ends in March ', 'One-way · A')).toBe(true);
    const state = app.store.getState();
    expect(state.litFinding).toBeUndefined();
    expect(findingsNow(state)).toMatchObject({
      open: { length: all - 1 },
      setAside: [{ mark: { kind: 'dismissed', reason: 'Ends in March' } }],
    });
    expect(state.history.past.map(({ name }) => name)).toEqual(['set-mark']);
    expect(done()).toEqual(['Set aside: One-way · A']);
    expect(state.toasts.at(-1)).toMatchObject({ undo: true });
    app.undo();
    expect(app.store.getState().engagement).toBe(start);
  });

  test('needs a reason', () => {
    const { app, finding, errors, start } = desk();
    expect(setAside(app, finding, 'by-design', '  ', 'x')).toBe(false);
    expect(errors()).toEqual(['The reason is missing.']);
    expect(app.store.getState()).toMatchObject({ engagement: start, litFinding: finding.key });
  });

  test('is taken back by reopening, and an idle mark by removing it', () => {
    const { app, finding, done, all } = desk();
    for (const back of [reopen, forgetMark]) {
      setAside(app, finding, 'by-design', 'By nature', 'x');
      const [mark] = app.store.getState().engagement.marks.values();
      if (mark === undefined) throw new Error('no mark');
      back(app, mark, 'x');
      expect(findingsNow(app.store.getState()).open).toHaveLength(all);
    }
    expect(done()).toEqual(['Removed: x']);
  });
});
