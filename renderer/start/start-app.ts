import { followAnalysis } from '#renderer/state/analysis.ts';
import { type App, createApp } from '#renderer/state/app.ts';
import { createFileChooser, type FileChooser } from '#renderer/state/file-chooser.ts';
import { freshEngagement } from '#renderer/state/fresh-engagement.ts';
import { openBytes } from '#renderer/state/open.ts';
import { createAppStore, type Store } from '#renderer/state/store.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Host } from '#shared/ipc/contract.ts';
import { createIds } from '#shared/kernel/id.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import { createAnalysisWorker } from './analysis-worker.ts';
import { followDocument } from './follow-document.ts';
import { hearHost } from './hear-host.ts';

export type ChooseHost = (chooser: FileChooser) => Host;

/** Everything that must be there before the first picture: host, preferences, state, worker, and the file to start with. */
export async function startApp(chooseHost: ChooseHost): Promise<App> {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const ids = createIds(createRandom(seed));
  const chooser = createFileChooser(() => store);
  const host = chooseHost(chooser);
  const info = must(await host.call('app.info', {}));
  const read = await host.call('preferences.read', {});
  const preferences = read.ok ? read.value : {};
  const language = preferences.language ?? systemLanguage(navigator.languages);
  const store: Store = createAppStore({
    engagement: freshEngagement(ids, createTranslator(language)),
    language,
    theme: preferences.theme ?? 'system',
  });
  const app = createApp({ store, host, info, ids, now: () => new Date() });
  followAnalysis(store, createAnalysisWorker());
  followDocument(app);
  hearHost(app);
  const startup = await host.call('file.startup', {});
  if (!startup.ok) app.refuse(startup.failure);
  else if (startup.value !== null) openBytes(app, startup.value);
  return app;
}

/** The first of the system's languages that we speak; any Chinese is answered in simplified Chinese. */
export function systemLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => language.slice(0, 2) === tag.slice(0, 2).toLowerCase());
    if (found !== undefined) return found;
  }
  return 'en';
}
