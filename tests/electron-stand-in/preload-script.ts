/**
 * Runs the app's preload in a page before the page's own scripts, with what a sandboxed preload may have and nothing else.
 * Not its own world: what `contextBridge` exposes is frozen and copied, the rest is out of reach by scope.
 */
export function preloadScript(source: string): string {
  return `(${around})((require, module, exports) => {${source}\n})`;
}

/** Never called here: its text runs in the page. */
const around = `(preload) => {
  if (window !== window.top) return;
  const invoke = window.standInInvoke;
  delete window.standInInvoke;
  const toMain = (value) => {
    if (value instanceof Uint8Array) return { standInBytes: [...value] };
    if (Array.isArray(value)) return value.map(toMain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toMain(inner)]));
  };
  const fromMain = (value) => {
    if (Array.isArray(value)) return value.map(fromMain);
    if (typeof value !== 'object' || value === null) return value;
    if ('standInBytes' in value) return Uint8Array.from(value.standInBytes);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromMain(inner)]));
  };
  const listeners = new Map();
  Object.defineProperty(window, 'standInHear', {
    value: (channel, args) => { for (const hear of [...(listeners.get(channel) ?? [])]) hear({}, ...fromMain(args)); },
  });
  const ipcRenderer = {
    invoke: async (channel, ...args) => fromMain(await invoke(channel, toMain(structuredClone(args)))),
    on: (channel, hear) => { listeners.set(channel, [...(listeners.get(channel) ?? []), hear]); },
    removeListener: (channel, hear) => { listeners.set(channel, (listeners.get(channel) ?? []).filter((other) => other !== hear)); },
  };
  const bridged = (value) => {
    if (typeof value === 'function') return (...args) => bridged(value(...args));
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bridged(inner)])));
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: bridged(api) }),
  };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error('a sandboxed preload has no ' + name);
  };
  preload(require, { exports: {} }, {});
}`;
