import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_NAME, CALL_CHANNEL, EVENT_CHANNEL, type HostBridge } from '#shared/ipc/bridge.ts';

const bridge: HostBridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  on(hear) {
    const pass = (_event: unknown, name: string, payload: unknown) => hear(name, payload);
    ipcRenderer.on(EVENT_CHANNEL, pass);
    return () => void ipcRenderer.removeListener(EVENT_CHANNEL, pass);
  },
};

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge);
