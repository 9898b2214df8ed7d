import { createStore, type StoreApi } from 'zustand/vanilla';
import { STANDARD_IMPACT } from '#shared/analysis/impact.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { NO_HISTORY } from '#shared/model/history.ts';
import { USUAL_LOOKS } from '#shared/model/looks.ts';
import { mapsInOrder } from '#shared/model/map-content.ts';
import { NO_FILTER } from '#shared/model/map-filter.ts';
import { NO_ANALYSIS, NO_STABILITY } from './analysis-state.ts';
import type { AppState, DocumentFile, Theme } from './app-state.ts';
import { FIRST_DESK } from './rating-desk.ts';
import { FIRST_SCORES } from './score-desk.ts';
import { NOTHING } from './selection.ts';

export type Store = StoreApi<AppState>;

export interface StartState {
  readonly engagement: Engagement;
  readonly language: Language;
  readonly theme: Theme;
}

/** The part of the state that belongs to one engagement: what opening another one replaces, all at once. */
export function documentState(
  engagement: Engagement,
  file: DocumentFile | undefined,
  readOnly = false,
): Pick<
  AppState,
  | 'engagement'
  | 'history'
  | 'saved'
  | 'file'
  | 'readOnly'
  | 'map'
  | 'view'
  | 'selection'
  | 'tool'
  | 'collapsed'
  | 'editing'
  | 'analysis'
  | 'stability'
  | 'litFinding'
  | 'litProof'
  | 'litChain'
  | 'whatIf'
  | 'compared'
  | 'rating'
  | 'scores'
  | 'find'
  | 'filter'
  | 'focus'
  | 'presenting'
  | 'toasts'
> {
  const first = mapsInOrder(engagement)[0];
  if (first === undefined) throw new Error('an engagement has at least one map');
  return {
    engagement,
    history: NO_HISTORY,
    saved: engagement,
    file,
    readOnly,
    map: first.id,
    view: 'map',
    selection: NOTHING,
    tool: 'select',
    collapsed: new Set(),
    editing: undefined,
    analysis: NO_ANALYSIS,
    stability: NO_STABILITY,
    litFinding: undefined,
    litProof: undefined,
    litChain: undefined,
    whatIf: undefined,
    compared: undefined,
    rating: FIRST_DESK,
    scores: FIRST_SCORES,
    find: undefined,
    filter: NO_FILTER,
    focus: undefined,
    presenting: undefined,
    // What they say, and their Undo, is about the engagement that is left.
    toasts: [],
  };
}

export function createAppStore({ engagement, language, theme }: StartState): Store {
  return createStore<AppState>(() => ({
    ...documentState(engagement, undefined),
    language,
    theme,
    effectiveTheme: theme === 'dark' ? 'dark' : 'light',
    panel: 'findings',
    matrixOrder: 'division',
    matrixShade: 'weight',
    litPair: undefined,
    table: 'departments',
    serviceNames: false,
    singleKeys: true,
    miniMap: undefined,
    looks: USUAL_LOOKS,
    mapPanel: undefined,
    legend: undefined,
    impactSteps: STANDARD_IMPACT.steps,
    tip: undefined,
    deck: undefined,
    template: undefined,
    templateLayouts: {},
    chosenLately: [],
    contextMenu: undefined,
    dialog: undefined,
    busy: undefined,
    work: undefined,
  }));
}

export const isEdited = (state: AppState): boolean => state.engagement !== state.saved;
