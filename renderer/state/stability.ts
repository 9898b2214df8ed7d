import type { StabilityAnswer, StabilityQuestion } from '#renderer/workers/stability-messages.ts';
import { contentKey } from '#shared/analysis/content-key.ts';
import type { Report } from '#shared/analysis/report.ts';
import { type KeptCounts, type Stability, stabilityFrom, standardPlan } from '#shared/analysis/stability.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { AppState } from './app-state.ts';
import type { AskedWorker } from './asked-worker.ts';
import { createProgressClock } from './progress-clock.ts';
import { ratedNow } from './rated.ts';
import { RecentValues } from './recent-values.ts';
import type { Store } from './store.ts';

export type StabilityWorker = AskedWorker<StabilityQuestion, StabilityAnswer>;

/** How long a report must stand before its findings are tried out, in ms: while somebody draws, the next one is near. */
export const QUIET = 400;
const REMEMBERED = 24;

export interface StabilityRun {
  readonly cancel: () => void;
  readonly stop: () => void;
}

/**
 * Finds out how stable the findings of each report are, once it has stood for a moment. Several workers share the variations of
 * a map. All is dropped as soon as another report is due. What is known of the same content is shown at once.
 */
export function followStability(store: Store, workers: readonly StabilityWorker[]): StabilityRun {
  const known = new RecentValues<ReadonlyMap<string, Stability>>(REMEMBERED);
  let current: Report | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let atWork: { readonly shares: number[]; readonly take: (worker: number, counts: KeptCounts) => void } | undefined;
  let question = 0;

  const clock = createProgressClock((progress) => {
    store.setState(({ stability }) => ({ stability: { ...stability, progress } }));
  });

  const drop = (): void => {
    clearTimeout(soon);
    if (atWork !== undefined) for (const worker of workers) worker.stop();
    atWork = undefined;
    clock.stop();
  };

  const show = (report: Report, findings: ReadonlyMap<string, Stability>): void =>
    store.setState({ stability: { report, findings, progress: undefined } });

  const begin = (report: Report): void => {
    const { engagement } = store.getState();
    const content = mapContent(engagement, report.map);
    if (content === undefined) return;
    const { settings } = report;
    const key = contentKey(content, settings, ratedNow(engagement));
    const answer = known.get(key);
    if (answer !== undefined) show(report, answer);
    const plan = standardPlan(content);
    if (answer !== undefined || plan.samples === 0 || report.findings.length === 0) return;
    store.setState({ stability: { report, findings: undefined, progress: undefined } });
    soon = setTimeout(() => {
      const parts: KeptCounts[] = [];
      const at = (worker: number): number => Math.floor((plan.samples * worker) / workers.length);
      atWork = {
        shares: workers.map(() => 0),
        take(worker, counts) {
          parts[worker] = counts;
          if (Object.keys(parts).length < workers.length) return;
          atWork = undefined;
          clock.stop();
          const findings = stabilityFrom(parts, plan);
          known.set(key, findings);
          show(report, findings);
        },
      };
      question++;
      clock.start();
      for (const [number, worker] of workers.entries()) {
        const part = { seed: plan.seed, from: at(number), to: at(number + 1) };
        worker.ask({ question, content, settings, findings: report.findings, part });
      }
    }, QUIET);
  };

  for (const [number, worker] of workers.entries()) {
    worker.hear((answer) => {
      if (atWork === undefined || answer.question !== question) return;
      if ('counts' in answer) return atWork.take(number, answer.counts);
      atWork.shares[number] = answer.share;
      clock.reach(atWork.shares.reduce((sum, share) => sum + share, 0) / workers.length);
    });
    // Findings stand without it; a fault of ours here must not take the place of the report.
    worker.failed(drop);
  }

  const follow = ({ analysis }: AppState): void => {
    const due = analysis.running || analysis.stopped === true ? undefined : analysis.report;
    if (due === current) return;
    current = due;
    drop();
    if (due !== undefined) begin(due);
  };
  const unsubscribe = store.subscribe(follow);
  follow(store.getState());
  return {
    cancel: drop,
    stop() {
      drop();
      unsubscribe();
    },
  };
}
