import type { CallInput, CallName, CallOutput } from '#shared/ipc/contract.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Desk } from './desk.ts';
import { listRecent, openPath, pathOf, savePath } from './files.ts';
import type { House } from './house.ts';

/** One for each call of the contract; a missing one does not compile. Inputs have passed the contract's schema. */
export type Handlers = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>, HostFault>>;
};

export function createHandlers(house: House, desk: Desk): Handlers {
  return {
    'app.info': async () => ok({ host: desk.host, platform: house.platform, version: house.version }),
    'file.startup': async () => {
      const path = house.takeStartup();
      return path === null ? ok(null) : openPath(house, desk, path);
    },
    'file.open': async ({ kind }) => {
      const path = await desk.chooseOpen(kind);
      return path === null ? ok(null) : openPath(house, desk, path);
    },
    'file.reopen': async ({ token }) => {
      const path = pathOf(house, token);
      return path.ok ? openPath(house, desk, path.value) : path;
    },
    'file.save': async ({ token, bytes, stamp }) => {
      const path = pathOf(house, token);
      return path.ok ? savePath(house, desk, path.value, bytes, stamp) : path;
    },
    'file.save-as': async ({ kind, name, bytes }) => {
      const path = await desk.chooseSave(kind, name);
      return path === null ? ok(null) : savePath(house, desk, path, bytes, null);
    },
    'recent.list': async () => ok(await listRecent(house)),
    'recent.clear': async () => {
      desk.forgetAll();
      return house.recent.clear();
    },
    'template.read': async () => {
      const path = await house.template.read();
      return path === null ? ok(null) : openPath(house, desk, path);
    },
    'template.remember': async ({ token }) => {
      if (token === null) return house.template.write(null);
      const path = pathOf(house, token);
      return path.ok ? house.template.write(path.value) : path;
    },
    'preferences.read': async () => ok(await house.preferences.read()),
    'preferences.write': ({ preferences }) => house.preferences.write(preferences),
    'window.document': async ({ name, edited, token }) => {
      desk.showDocument({ name, edited, path: token === undefined ? null : (house.tokens.pathOf(token) ?? null) });
      return ok(null);
    },
    'window.close': async ({ quit = false }) => {
      desk.close(quit);
      return ok(null);
    },
    'menu.set': async ({ items }) => {
      desk.setMenu(items);
      return ok(null);
    },
  };
}
