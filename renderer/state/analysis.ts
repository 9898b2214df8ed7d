import type { AnalysisAnswer, AnalysisQuestion } from '#renderer/workers/analysis-messages.ts';
import { contentKey } from '#shared/analysis/content-key.ts';
import { TABLES } from '#shared/model/engagement.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { NO_ANALYSIS } from './analysis-state.ts';
import type { AppState } from './app-state.ts';
import type { AskedWorker } from './asked-worker.ts';
import { createProgressClock } from './progress-clock.ts';
import { ratedNow } from './rated.ts';
import { RecentValues } from './recent-values.ts';
import type { Store } from './store.ts';
import { SPINNER_AFTER } from './work.ts';

export type AnalysisWorker = AskedWorker<AnalysisQuestion, AnalysisAnswer>;

/** Reports that are known without asking: enough for undoing a while and for the maps of an engagement. */
const REMEMBERED = 24;

/** Ways to end the run that is going on, and to start one more. */
export interface AnalysisRun {
  readonly cancel: () => void;
  /** Asks again, whatever is known. */
  readonly again: () => void;
  readonly stop: () => void;
}

type Result = Extract<AnalysisAnswer, { readonly result: unknown }>['result'];

/**
 * Keeps the report in step with the map. What is known of the same content is shown at once, and what the analysis does not
 * read is no reason to ask. Else the worker is asked, one question at a time, with the last report readable meanwhile; a run whose map has
 * changed is let finish for a moment, which costs less than another worker, and is ended after that.
 */
export function followAnalysis(store: Store, worker: AnalysisWorker): AnalysisRun {
  const known = new RecentValues<Result>(REMEMBERED);
  let seen: AppState | undefined;
  let wanted: (Omit<AnalysisQuestion, 'question'> & { readonly key: string }) | undefined;
  let run: { readonly key: string; readonly patience: ReturnType<typeof setTimeout>; tired: boolean } | undefined;
  let question = 0;

  const clock = createProgressClock((progress) => {
    store.setState(({ analysis }) => ({ analysis: { ...analysis, progress } }));
  });

  const awaited = (): void =>
    store.setState(({ analysis }) => ({ analysis: { ...analysis, running: true, stopped: false } }));

  const ask = (): void => {
    if (wanted === undefined) return;
    const { key, content, settings, ratings } = wanted;
    const patience = setTimeout(() => {
      if (run === undefined) return;
      run.tired = true;
      if (run.key === wanted?.key) return;
      end();
      settle();
    }, SPINNER_AFTER);
    run = { key, patience, tired: false };
    clock.start();
    awaited();
    worker.ask({ question: ++question, content, settings, ratings });
  };

  const rest = (): void => {
    if (run !== undefined) clearTimeout(run.patience);
    run = undefined;
  };

  const end = (): void => {
    if (run !== undefined) worker.stop();
    rest();
  };

  const show = (result: Result): void => {
    clock.stop();
    store.setState({
      analysis: result.ok
        ? { report: result.value, running: false, fault: undefined }
        : { report: undefined, running: false, fault: result.failure },
    });
  };

  /** Shows what is wanted if it is known, else sees to it that it will be. */
  const settle = (): void => {
    if (wanted === undefined) return;
    if (run?.tired && run.key !== wanted.key) end();
    const result = known.get(wanted.key);
    if (result !== undefined) show(result);
    else if (run === undefined) ask();
    else awaited();
  };

  worker.hear((answer) => {
    if (run === undefined || answer.question !== question) return;
    if ('share' in answer) return clock.reach(answer.share);
    known.set(run.key, answer.result);
    rest();
    settle();
  });

  worker.failed(() => {
    rest();
    clock.stop();
    store.setState({ analysis: { report: undefined, running: false, fault: { code: 'bug' } } });
  });

  const follow = (state: AppState): void => {
    const isNew = seen === undefined || mayDiffer(seen, state);
    seen = state;
    const content = isNew ? mapContent(state.engagement, state.map) : undefined;
    if (content === undefined) return;
    const { settings } = state.engagement;
    const ratings = ratedNow(state.engagement);
    const key = contentKey(content, settings, ratings);
    if (key === wanted?.key && !isForgotten(state)) return;
    wanted = { key, content, settings, ratings };
    settle();
  };
  const unsubscribe = store.subscribe(follow);
  follow(store.getState());
  return {
    cancel() {
      if (run === undefined) return;
      end();
      clock.stop();
      store.setState(({ analysis }) => ({ analysis: { ...analysis, running: false, stopped: true } }));
    },
    again() {
      if (run === undefined) ask();
    },
    stop() {
      end();
      clock.stop();
      unsubscribe();
    },
  };
}

/** Another engagement was opened: what is on screen is gone, even where the same map comes again. */
const isForgotten = ({ analysis }: AppState): boolean => analysis === NO_ANALYSIS;

/** Whether something that the analysis may read has changed; told without looking at rows. */
function mayDiffer(one: AppState, other: AppState): boolean {
  if (one.map !== other.map || (isForgotten(other) && !isForgotten(one))) return true;
  const [before, after] = [one.engagement, other.engagement];
  return before.settings !== after.settings || TABLES.some((table) => before[table] !== after[table]);
}
