import '#renderer/zod-without-eval.ts';
import { chooseHost } from '#renderer/host/choose-host.ts';
import type { ChosenPlace, FileChooser, Folders } from '#renderer/host/file-chooser.ts';
import { startWorker } from '#renderer/workers/start-worker.ts';
import type { CallName, EventName, FileKind, Host } from '#shared/ipc/contract.ts';
import ownWorker from './worker.ts?worker&url';

/** What the page answers in its own dialogs: a file's name, or null to close them. */
export interface PageChoice {
  open: string | null;
  save: Omit<ChosenPlace, 'folder'> | null;
}

/** What the tests reach in the page. */
export interface ContractPage {
  readonly chosen: { readonly ok: boolean };
  readonly choice: PageChoice;
  readonly heard: [name: EventName, payload: unknown][];
  /** Any name and input, as a hostile page could send them. */
  call(name: string, input: unknown): Promise<unknown>;
  listen(name: EventName): void;
  stopListening(): void;
  /** Whether a worker of the page's own answers, and one from elsewhere is not even started. */
  workers(): Promise<{ readonly own: unknown; readonly foreign: string }>;
  /** What the page's policy let it do. */
  probes(elsewhere: string): Promise<Readonly<Record<string, boolean>>>;
}

/** Looks for files by name in the user's own folder, as a person would. */
function makeChooser(folders: Folders): FileChooser {
  const home = async (kind: FileKind) => {
    const listed = await folders.list(null, kind);
    if (!listed.ok) throw new Error(listed.failure.code);
    return listed.value;
  };
  return {
    chooseOpen: async (kind) => {
      const wanted = page.choice.open;
      if (wanted === null) return null;
      const entry = (await home(kind)).entries.find(({ name }) => name === wanted);
      if (entry === undefined) throw new Error(`not listed: ${wanted}`);
      return entry.token;
    },
    chooseSave: async (kind) => {
      const place = page.choice.save;
      return place === null ? null : { ...place, folder: (await home(kind)).token };
    },
  };
}

const chosen = await chooseHost(makeChooser);
const host: Host | undefined = chosen.ok ? chosen.value : undefined;
const ways: (() => void)[] = [];

const page: ContractPage = {
  chosen: chosen.ok ? { ok: true } : chosen,
  choice: { open: null, save: null },
  heard: [],
  call: async (name, input) => host?.call(name as CallName, input as never),
  listen: (name) => {
    const way = host?.on(name, (payload) => void page.heard.push([name, payload]));
    if (way !== undefined) ways.push(way);
  },
  stopListening: () => {
    for (const way of ways.splice(0)) way();
  },
  workers,
  probes,
};
Object.assign(globalThis, { contractPage: page });

async function workers() {
  const worker = startWorker(ownWorker);
  const own = new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
  });
  worker.postMessage('织网');
  try {
    startWorker('https://elsewhere.test/a.js');
    return { own: await own, foreign: 'started' };
  } catch (error) {
    return { own: await own, foreign: String(error) };
  }
}

/** Each is something that injected text might try; true where it worked. */
async function probes(elsewhere: string): Promise<Readonly<Record<string, boolean>>> {
  const done: Record<string, boolean> = {};
  const attempt = async (name: string, act: () => unknown) => {
    try {
      done[name] = Boolean(await act());
    } catch {
      done[name] = false;
    }
  };
  const ran = () => 'probeRan' in globalThis;
  const added = (element: HTMLElement) =>
    new Promise<boolean>((resolve) => {
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      document.body.append(element);
      setTimeout(() => resolve(ran()), 300);
    });
  await attempt('inline script', () => {
    const script = document.createElement('script');
    script.append('globalThis.probeRan = true');
    return added(script);
  });
  // biome-ignore lint/security/noGlobalEval: that this is refused is what is tested
  await attempt('eval', () => globalThis.eval('1') === 1);
  await attempt('Function', () => new Function('return 1')() === 1);
  await attempt('remote script', () =>
    added(Object.assign(document.createElement('script'), { src: `${elsewhere}/a.js` })),
  );
  await attempt('remote image', () => added(Object.assign(new Image(), { src: `${elsewhere}/a.png` })));
  await attempt('remote fetch', () => fetch(elsewhere, { mode: 'no-cors' }));
  await attempt('innerHTML', () => {
    document.body.innerHTML = '<img src="x" onerror="globalThis.probeRan = true">';
    return true;
  });
  await attempt('inline style', () => {
    const style = document.createElement('style');
    style.append('body { position: absolute }');
    document.head.append(style);
    return getComputedStyle(document.body).position === 'absolute';
  });
  await attempt('frame', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>inside</p>';
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return frame.contentDocument?.querySelector('p') !== null && frame.contentDocument !== null;
  });
  await attempt('worker of text', () => {
    const address = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
    return new Worker(address) !== undefined;
  });
  return done;
}
