import type { AnalysisAnswer, AnalysisQuestion } from '#renderer/workers/analysis-messages.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { AppState } from './app-state.ts';
import type { Store } from './store.ts';

/** Where the analysis is made; tests give one that runs in place. */
export interface AnalysisWorker {
  ask(question: AnalysisQuestion): void;
  hear(answer: (answer: AnalysisAnswer) => void): void;
  /** Called where a question will not be answered, since a fault of ours ended the work on it. */
  failed(tell: () => void): void;
}

/**
 * Keeps the report in step with the map: asks the worker after each edit, one question at a time, drops an answer that
 * came too late, and leaves the last report readable meanwhile. Gives the way out.
 */
export function followAnalysis(store: Store, worker: AnalysisWorker): () => void {
  let asked: Pick<AppState, 'engagement' | 'map'> | undefined;
  let waiting = false;
  let question = 0;

  const ask = (): void => {
    const { engagement, map, analysis } = store.getState();
    const content = mapContent(engagement, map);
    if (content === undefined) return;
    asked = { engagement, map };
    waiting = true;
    store.setState({ analysis: { ...analysis, running: true } });
    worker.ask({ question: ++question, content, settings: engagement.settings });
  };

  worker.hear((data) => {
    if (data.question !== question) return;
    waiting = false;
    if (isStale(store.getState(), asked)) return ask();
    store.setState({
      analysis: data.result.ok
        ? { report: data.result.value, running: false, fault: undefined }
        : { report: undefined, running: false, fault: data.result.failure },
    });
  });

  worker.failed(() => {
    waiting = false;
    store.setState({ analysis: { report: undefined, running: false, fault: { code: 'bug' } } });
  });

  const stop = store.subscribe((state) => {
    if (!waiting && isStale(state, asked)) ask();
  });
  ask();
  return stop;
}

/** Whether something that the analysis may read has changed. A move asks again too: cheaper than telling it apart. */
function isStale(state: AppState, asked: Pick<AppState, 'engagement' | 'map'> | undefined): boolean {
  if (asked === undefined || asked.map !== state.map) return true;
  const { engagement } = state;
  if (engagement === asked.engagement) return false;
  return (
    engagement.settings !== asked.engagement.settings ||
    engagement.services !== asked.engagement.services ||
    engagement.divisions !== asked.engagement.divisions ||
    engagement.maps !== asked.engagement.maps ||
    engagement.departments !== asked.engagement.departments
  );
}
