import { itemKey, type Proof } from '#shared/analysis/proof.ts';
import { proofOf } from '#shared/analysis/proofs.ts';
import type { Finding } from '#shared/analysis/report.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { App } from './app.ts';
import type { AppState } from './app-state.ts';
import { type Trace, traceOf } from './proof-trace.ts';

/** The proof asked for last: card and map ask for the same one again and again. */
let last: { readonly engagement: Engagement; readonly finding: Finding; readonly proof: Proof } | undefined;

/** What leads to the finding on the map of the report that it comes from. */
export function proofNow({ engagement, analysis }: AppState, finding: Finding): Proof {
  if (last?.engagement === engagement && last.finding === finding) return last.proof;
  const content = analysis.report && mapContent(engagement, analysis.report.map);
  const proof = content === undefined ? [] : proofOf(content, finding);
  last = { engagement, finding, proof };
  return proof;
}

/** What the lit line of the lit finding's proof draws; undefined where none is lit, or it is no longer true. */
export function litTrace(state: AppState): Trace | undefined {
  const { litFinding, litProof, analysis } = state;
  const finding = litProof && analysis.report?.findings.find(({ key }) => key === litFinding);
  if (!finding) return undefined;
  const items = proofNow(state, finding).flatMap((section) => section.items);
  const item = items.find((each) => itemKey(each) === litProof);
  return item && traceOf(item);
}

/** Draws one line of the lit finding's proof on the map, or the whole finding again. */
export function lightProof(app: App, key: string | undefined): void {
  app.store.setState({ litProof: key });
}

/** Brings what is lit into sight: for lines that are chosen, not for those that the pointer only passes. */
export function revealProof(app: App): void {
  const trace = litTrace(app.store.getState());
  if (trace !== undefined) app.canvas?.reveal(trace.departments);
}
