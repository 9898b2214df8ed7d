import { loadFonts } from '#electron/raster/fonts.ts';
import { rasterise } from '#electron/raster/resvg.ts';
import { createMemoryHost, type MemoryHost, type MemorySettings } from '#renderer/host/memory-host.ts';
import { type App, createApp } from '#renderer/state/app.ts';
import { type AsideWorker, createAside } from '#renderer/state/aside.ts';
import type { Dialog } from '#renderer/state/dialog.ts';
import { createAppStore } from '#renderer/state/store.ts';
import { answerImpact, answerReports } from '#renderer/workers/answer-aside.ts';
import { answerExport } from '#renderer/workers/answer-export.ts';
import { answerLayout } from '#renderer/workers/answer-layout.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { engagement } from './engagement-builder.ts';

export interface TestApp {
  readonly app: App;
  readonly host: MemoryHost;
  /** Names of departments in order. */
  names(): readonly string[];
  /** The first lines of the errors that are shown. */
  errors(): readonly string[];
  /** What is said to be done. */
  done(): readonly string[];
  /** The dialog of this kind, once it is open. */
  dialog<Kind extends Dialog['kind']>(kind: Kind): Promise<Extract<Dialog, { kind: Kind }>>;
}

/** The app without a window: the real state and edits on a host in memory, in English, on 31 March 2026. */
export function testApp(sketch: readonly string[] = [], settings: MemorySettings = {}): TestApp {
  const host = createMemoryHost({ now: () => '2026-03-31T09:00:00Z', ...settings });
  const store = createAppStore({ engagement: engagement(...sketch), language: 'en', theme: 'light' });
  const app = createApp({
    store,
    host,
    info: { host: 'memory', platform: 'linux', version: '0.0.0' },
    ids: createIds(createRandom(7)),
    now: () => new Date('2026-03-31T09:00:00Z'),
    folders: undefined,
    layouts: {
      ask(question, hear) {
        queueMicrotask(() => hear({ places: answerLayout(question, () => undefined) }));
        return () => undefined;
      },
    },
    exports: {
      ask(question, hear) {
        queueMicrotask(() => answerExport(question, hear, { rasterise, loadFonts }));
        return () => undefined;
      },
    },
    asides: { impact: createAside(inPlace(answerImpact)), reports: createAside(inPlace(answerReports)) },
  });
  return {
    app,
    host,
    names: () => [...store.getState().engagement.departments.values()].map((row) => row.name).sort(),
    errors: () => store.getState().toasts.flatMap((toast) => (toast.kind === 'error' ? [toast.text.what] : [])),
    done: () => store.getState().toasts.flatMap((toast) => (toast.kind === 'done' ? [toast.text] : [])),
    dialog: <Kind extends Dialog['kind']>(kind: Kind) =>
      new Promise<Extract<Dialog, { kind: Kind }>>((resolve) => {
        const look = (): boolean => {
          const { dialog } = store.getState();
          if (dialog?.kind !== kind) return false;
          resolve(dialog as Extract<Dialog, { kind: Kind }>);
          return true;
        };
        if (look()) return;
        const stop = store.subscribe(() => look() && stop());
      }),
  };
}

/** A worker that is none: it answers a moment later in the same place. */
function inPlace<Ask, Answer>(answer: (ask: Ask) => Answer): AsideWorker<Ask, Answer> {
  let tell: Parameters<AsideWorker<Ask, Answer>['hear']>[0] = () => undefined;
  return {
    ask: ({ question, ask }) => queueMicrotask(() => tell({ question, answer: answer(ask) })),
    hear(heard) {
      tell = heard;
    },
    failed: () => undefined,
    stop: () => undefined,
  };
}
