import type { Finding } from '#shared/analysis/report.ts';
import { removeMarks } from '#shared/edits/remove-marks.ts';
import { setMark } from '#shared/edits/set-mark.ts';
import type { Mark, MarkKind } from '#shared/model/mark.ts';
import type { App } from './app.ts';

/** Id of the line that opens what is set aside; the focus goes there when a card has gone there. */
export const SET_ASIDE = 'set-aside';

/** Sets a finding of the last report aside; `name` is what it is called in the word that follows. True where it was done. */
export function setAside(app: App, finding: Finding, kind: MarkKind, reason: string, name: string): boolean {
  const { analysis, litFinding } = app.store.getState();
  if (analysis.report === undefined) return false;
  const { map } = analysis.report;
  const { id: rule, departments, key } = finding;
  if (!app.edit(setMark, { id: app.ids('mark'), map, rule, departments, kind, reason })) return false;
  if (litFinding === key) app.store.setState({ litFinding: undefined });
  app.toast({ kind: 'done', text: app.t()('toast.set-aside', { finding: name }), undo: true });
  return true;
}

/** Lists a finding among the open ones again. */
export function reopen(app: App, mark: Mark, name: string): void {
  if (!app.edit(removeMarks, { marks: [mark.id] })) return;
  app.toast({ kind: 'done', text: app.t()('toast.reopened', { finding: name }), undo: true });
}

/** Takes away a mark on a finding that is not made any more. */
export function forgetMark(app: App, mark: Mark, name: string): void {
  if (!app.edit(removeMarks, { marks: [mark.id] })) return;
  app.toast({ kind: 'done', text: app.t()('toast.mark-removed', { finding: name }), undo: true });
}
