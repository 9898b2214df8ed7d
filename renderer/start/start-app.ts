import type { FileChooser, Folders } from '#renderer/host/file-chooser.ts';
import { followAnalysis } from '#renderer/state/analysis.ts';
import { type App, createApp } from '#renderer/state/app.ts';
import { createFileChooser } from '#renderer/state/file-chooser.ts';
import { freshEngagement } from '#renderer/state/fresh-engagement.ts';
import { openBytes } from '#renderer/state/open.ts';
import { followStability } from '#renderer/state/stability.ts';
import { createAppStore } from '#renderer/state/store.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Host } from '#shared/ipc/contract.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { createIds } from '#shared/kernel/id.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { createAnalysisWorker } from './analysis-worker.ts';
import { createAsides } from './aside-workers.ts';
import { exportWorker } from './export-worker.ts';
import { followDocument } from './follow-document.ts';
import { hearBugs } from './hear-bugs.ts';
import { hearHost } from './hear-host.ts';
import { layoutWorker } from './layout-worker.ts';
import { createStabilityWorkers } from './stability-workers.ts';
import { systemLanguage } from './system-language.ts';

/** Finds the host; `makeChooser` is asked only where the page has to draw its own file dialogs. */
export type ChooseHost = (makeChooser: (folders: Folders) => FileChooser) => Promise<Result<Host, HostFault>>;

/** Everything that must be there before the first picture: host, preferences, state, worker, and the file to start with. */
export async function startApp(chooseHost: ChooseHost): Promise<Result<App, HostFault>> {
  const ids = createIds(createRandom(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0));
  const language = systemLanguage(navigator.languages);
  const store = createAppStore({
    engagement: freshEngagement(ids, createTranslator(language)),
    language,
    theme: 'system',
  });
  let folders: Folders | undefined;
  const host = await chooseHost((found) => {
    folders = found;
    return createFileChooser(store);
  });
  if (!host.ok) return host;
  const info = await host.value.call('app.info', {});
  if (!info.ok) return info;
  await takePreferences(host.value, store);
  const app = createApp({
    store,
    host: host.value,
    info: info.value,
    ids,
    now: () => new Date(),
    folders,
    layouts: layoutWorker,
    exports: exportWorker,
    asides: createAsides(),
  });
  const engagement = freshEngagement(ids, app.t());
  store.setState({ engagement, saved: engagement, map: [...engagement.maps.keys()][0] ?? store.getState().map });
  const analysis = followAnalysis(store, createAnalysisWorker());
  const stability = followStability(store, createStabilityWorkers(navigator.hardwareConcurrency));
  app.analysis = {
    again: analysis.again,
    cancel() {
      analysis.cancel();
      stability.cancel();
    },
  };
  followDocument(app);
  hearHost(app);
  hearBugs(app, window);
  const startup = await host.value.call('file.startup', {});
  if (!startup.ok) app.refuse(startup.failure);
  else if (startup.value !== null) void openBytes(app, startup.value);
  return ok(app);
}

/** What was chosen on this computer before. What cannot be read is no reason not to start. */
async function takePreferences(host: Host, store: App['store']): Promise<void> {
  const read = await host.call('preferences.read', {});
  if (!read.ok) return;
  const { language, theme, tipsSeen, singleKeys, deck, templateLayouts } = read.value;
  store.setState({
    ...(language && { language }),
    ...(theme && { theme }),
    ...(deck && { deck }),
    ...(templateLayouts && { templateLayouts }),
    ...(tipsSeen !== true && { tip: 0 }),
    ...(singleKeys !== undefined && { singleKeys }),
  });
}
