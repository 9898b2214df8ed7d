import { createMemoryHost } from '#renderer/host/memory-host.ts';
import type { EventName } from '#shared/ipc/contract.ts';
import { describeHost, STARTUP } from './host-suite.ts';

describeHost('memory', async () => {
  const answers: { open: string | null; save: string | null } = { open: null, save: null };
  const host = createMemoryHost({
    files: new Map([[STARTUP.name, STARTUP.bytes]]),
    startup: STARTUP.name,
    chooseOpen: () => answers.open,
    chooseSave: () => answers.save,
  });
  const heard: [EventName, unknown][] = [];
  let stop = () => {};
  return {
    call: (name, input) => host.call(name as never, input as never),
    willOpen: async (open) => void Object.assign(answers, { open }),
    willSave: async (save) => void Object.assign(answers, { save }),
    put: async (name, bytes) => void host.files.set(name, bytes),
    remove: async (name) => void host.files.delete(name),
    files: async () => new Map(host.files),
    chooseCommand: async (command) => host.tell('menu.command', { command }),
    listen: async (name) => {
      stop = host.on(name, (payload) => void heard.push([name, payload]));
    },
    stopListening: async () => stop(),
    heard: async () => heard,
    close: async () => {},
  };
});
