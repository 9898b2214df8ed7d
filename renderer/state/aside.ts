import type {
  ImpactAnswer,
  ImpactQuestion,
  Numbered,
  NumberedAnswer,
  ReportsAnswer,
  ReportsQuestion,
} from '#renderer/workers/aside-messages.ts';
import { type Err, err } from '#shared/kernel/result.ts';
import type { AskedWorker } from './asked-worker.ts';
import { RecentValues } from './recent-values.ts';
import { SPINNER_AFTER } from './work.ts';

/** A fault of ours ended the work. */
export type Broken = Err<{ readonly code: 'bug' }>;

export type AsideWorker<Ask, Answer> = AskedWorker<Numbered<Ask>, NumberedAnswer<Answer>>;

/** Answers one kind of question beside the page, for the one panel that asks it. */
export interface Aside<Ask, Answer> {
  /**
   * Asks this instead of what was asked before; the same key means the same answer. It is heard once, at once where it is known.
   * Gives the way to want it no longer.
   */
  want(key: string, ask: Ask, hear: (answer: Answer | Broken) => void): () => void;
}

/** What panels ask besides the report of the map. */
export interface Asides {
  readonly impact: Aside<ImpactQuestion, ImpactAnswer>;
  readonly reports: Aside<ReportsQuestion, ReportsAnswer>;
}

const REMEMBERED = 24;

/**
 * One question at a time, as with the report: a run whose answer nobody waits for any more is let finish for a moment, which
 * costs less than another worker, and is ended after that.
 */
export function createAside<Ask, Answer>(worker: AsideWorker<Ask, Answer>): Aside<Ask, Answer> {
  const known = new RecentValues<Answer>(REMEMBERED);
  let wanted: { readonly key: string; readonly ask: Ask; readonly hear: (answer: Answer | Broken) => void } | undefined;
  let run: { readonly key: string; readonly patience: ReturnType<typeof setTimeout>; tired: boolean } | undefined;
  let question = 0;

  const rest = (): void => {
    clearTimeout(run?.patience);
    run = undefined;
  };
  const end = (): void => {
    if (run !== undefined) worker.stop();
    rest();
  };
  const begin = (): void => {
    if (wanted === undefined) return;
    const { key, ask } = wanted;
    const patience = setTimeout(() => {
      if (run !== undefined) run.tired = true;
      settle();
    }, SPINNER_AFTER);
    run = { key, patience, tired: false };
    worker.ask({ question: ++question, ask });
  };
  /** Tells what is wanted if it is known, else sees to it that it will be. */
  const settle = (): void => {
    if (run?.tired && run.key !== wanted?.key) end();
    if (wanted === undefined) return;
    const answer = known.get(wanted.key);
    if (answer === undefined) {
      if (run === undefined) begin();
      return;
    }
    const { hear } = wanted;
    wanted = undefined;
    hear(answer);
  };
  worker.hear(({ question: answered, answer }) => {
    if (run === undefined || answered !== question) return;
    known.set(run.key, answer);
    rest();
    settle();
  });
  worker.failed(() => {
    rest();
    wanted?.hear(err({ code: 'bug' }));
    wanted = undefined;
  });
  return {
    want(key, ask, hear) {
      const mine = { key, ask, hear };
      wanted = mine;
      settle();
      return () => {
        if (wanted !== mine) return;
        wanted = undefined;
        settle();
      };
    },
  };
}
