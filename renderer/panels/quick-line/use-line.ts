import { useMemo, useState } from 'react';
import { useStore } from '#renderer/state/app-context.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { type LinePlan, planLine } from '#shared/quick/plan-line.ts';
import { type Completion, completionAt } from './completion.ts';
import { type LineHistory, NO_LINES } from './line-history.ts';

/** What stands in the quick line, and what was done with it. */
export interface LineState {
  readonly text: string;
  /** The text without what an input method is still composing: only this is read. */
  readonly settled: string;
  readonly caret: number;
  /** Which of the completions is chosen; -1: none yet. */
  readonly choice: number;
  /** Completions are closed until something is typed. */
  readonly closed: boolean;
  /** Enter was pressed on this text, and it was not taken. */
  readonly tried: boolean;
  /** What the line before made, in words. */
  readonly done: string;
  readonly history: LineHistory;
}

const EMPTY: LineState = {
  text: '',
  settled: '',
  caret: 0,
  choice: -1,
  closed: false,
  tried: false,
  done: '',
  history: NO_LINES,
};

export interface QuickLineModel {
  readonly state: LineState;
  readonly plan: LinePlan | undefined;
  readonly completion: Completion | undefined;
  readonly change: (next: Partial<LineState>) => void;
}

/** The state of the quick line with what follows from it on the map on screen. */
export function useLine(): QuickLineModel {
  const [state, setState] = useState(EMPTY);
  const engagement = useStore((whole) => whole.engagement);
  const map = useStore((whole) => whole.map);
  const language = useStore((whole) => whole.language);
  const { settled, caret, closed } = state;
  const content = useMemo(() => mapContent(engagement, map), [engagement, map]);
  const plan = useMemo(
    () => (content === undefined || settled.trim() === '' ? undefined : planLine(settled, content)),
    [content, settled],
  );
  const completion = useMemo(
    () => (content === undefined || closed ? undefined : completionAt(settled, caret, content, language)),
    [content, settled, caret, closed, language],
  );
  return { state, plan, completion, change: (next) => setState((before) => ({ ...before, ...next })) };
}
