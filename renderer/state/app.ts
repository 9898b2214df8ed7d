import type { Folders } from '#renderer/host/file-chooser.ts';
import type { Edit } from '#shared/edits/edit.ts';
import type { EditId } from '#shared/edits/edits.ts';
import { type Fault, faultText } from '#shared/i18n/fault-text.ts';
import { createTranslator, type Translator } from '#shared/i18n/translator.ts';
import type { Host, HostInfo } from '#shared/ipc/contract.ts';
import type { IdSource } from '#shared/kernel/id.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { record, redo, type Travelled, undo } from '#shared/model/history.ts';
import { diff, isEmpty } from '#shared/model/patch.ts';
import type { AnalysisRun } from './analysis.ts';
import type { Asides } from './aside.ts';
import type { ExportWorker } from './export-worker.ts';
import type { LayoutWorker } from './find-places.ts';
import type { MapCanvas } from './map-canvas.ts';
import { type Selection, stillThere } from './selection.ts';
import { createStepSelections, touchedBy } from './step-selection.ts';
import type { Store } from './store.ts';
import type { NewToast } from './toast.ts';

/** What commands work with: the state, the host, and the few things that are neither. */
export interface App {
  readonly store: Store;
  readonly host: Host;
  readonly info: HostInfo;
  readonly ids: IdSource;
  /** Only where the host has no file dialogs of its own. */
  readonly folders: Folders | undefined;
  readonly layouts: LayoutWorker;
  readonly exports: ExportWorker;
  readonly asides: Asides;
  /** The clock; ISO dates in the deck come from it. */
  readonly now: () => Date;
  readonly t: () => Translator;
  /** The map on screen, while there is one. */
  canvas: MapCanvas | undefined;
  /** The analysis that follows the map, once it does. */
  analysis: Pick<AnalysisRun, 'cancel' | 'again'> | undefined;
  /** Makes an edit: one undo step, or a refusal in words. True where it was made. */
  readonly edit: <Input>(edit: Edit<EditId, Input>, input: Input, options?: EditOptions) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly toast: (toast: NewToast) => void;
  readonly refuse: (fault: Fault) => void;
}

export interface EditOptions {
  /** Edits with the same run, one after another, are one undo step. */
  readonly run?: string;
  /** What is selected afterwards; else the selection stays. */
  readonly select?: Selection;
}

export interface AppParts {
  readonly store: Store;
  readonly host: Host;
  readonly info: HostInfo;
  readonly ids: IdSource;
  readonly now: () => Date;
  readonly folders: Folders | undefined;
  readonly layouts: LayoutWorker;
  readonly exports: ExportWorker;
  readonly asides: Asides;
}

export function createApp(parts: AppParts): App {
  const { store } = parts;
  const translators = new Map<Language, Translator>();
  const t = (): Translator => {
    const { language } = store.getState();
    const known = translators.get(language) ?? createTranslator(language);
    translators.set(language, known);
    return known;
  };
  let toasts = 0;
  const toast = (next: NewToast): void =>
    store.setState((state) => {
      // Said again, it is said once more, not twice.
      const others = state.toasts.filter(({ text }) => JSON.stringify(text) !== JSON.stringify(next.text));
      return { toasts: [...others.slice(-3), { ...next, id: ++toasts }] };
    });
  const refuse = (fault: Fault): void => toast({ kind: 'error', text: faultText(t(), fault) });
  /** A word's Undo means the step that it speaks of; once another step follows, it would take back the wrong one. */
  const forgetWaysBack = (): void =>
    store.setState(({ toasts: all }) => ({ toasts: all.filter((one) => one.kind === 'error' || !one.undo) }));
  const show = (engagement: Engagement): void =>
    store.setState((state) => ({
      // Back at what was saved: nothing to save any more.
      engagement: isEmpty(diff(state.saved, engagement)) ? state.saved : engagement,
      map: engagement.maps.has(state.map) ? state.map : ([...engagement.maps.keys()][0] ?? state.map),
      selection: stillThere(state.selection, engagement),
    }));
  const selections = createStepSelections();
  /** Goes to where a step back or forward leads, selects what was selected there and brings it into view. */
  const travel = (way: Travelled<EditId> | undefined, selectionOf: 'before' | 'after'): void => {
    if (way === undefined) return;
    store.setState({ history: way.history });
    forgetWaysBack();
    show(way.engagement);
    const selection = selections[selectionOf](way.step);
    if (selection !== undefined) store.setState({ selection: stillThere(selection, way.engagement) });
    app.canvas?.reveal(touchedBy(way.step.patch, way.engagement));
  };
  const app: App = {
    ...parts,
    t,
    canvas: undefined,
    analysis: undefined,
    toast,
    refuse,
    edit(edit, input, options = {}) {
      const before = store.getState();
      if (before.readOnly) {
        refuse({ code: 'engagement-read-only' });
        return false;
      }
      const result = edit.run(before.engagement, input);
      if (!result.ok) {
        refuse(result.failure);
        return false;
      }
      const history = record(before.history, edit.id, before.engagement, result.value, options.run);
      if (history !== before.history) {
        store.setState({ history });
        forgetWaysBack();
        show(result.value);
      }
      if (options.select !== undefined) store.setState({ selection: options.select });
      if (history !== before.history) {
        selections.keep(history, before.history, before.selection, store.getState().selection);
      }
      return true;
    },
    undo() {
      const { engagement, history } = store.getState();
      travel(undo(engagement, history), 'before');
    },
    redo() {
      const { engagement, history } = store.getState();
      travel(redo(engagement, history), 'after');
    },
  };
  return app;
}
