/** The one channel of calls and the one of events between Electron's renderer and main. */
export const CALL_CHANNEL = 'host.call';
export const EVENT_CHANNEL = 'host.event';

/** The name under which preload puts the bridge on `window`. */
export const BRIDGE_NAME = 'orgloomBridge';

/** What preload exposes: nothing but the two channels. Main checks sender, name and payload of every call. */
export interface HostBridge {
  call(name: string, input: unknown): Promise<unknown>;
  /** Hears every event; gives the way out. */
  on(hear: (name: string, payload: unknown) => void): () => void;
}
