import type { App } from './app.ts';
import { NOTHING } from './selection.ts';
import { showView } from './show-view.ts';

/** Lights up a finding on the map, or puts it out where it is lit. */
export function lightFinding(app: App, key: string | undefined): void {
  const finding = app.store.getState().analysis.report?.findings.find((candidate) => candidate.key === key);
  app.store.setState({ litFinding: finding?.key, litProof: undefined, panel: 'findings', selection: NOTHING });
  if (finding === undefined) return;
  showView(app, 'map');
  app.canvas?.reveal(finding.departments);
}
