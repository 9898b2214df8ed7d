import type { HostBridge } from '#shared/ipc/bridge.ts';
import type { CallInput, CallName, CallOutput, Host } from '#shared/ipc/contract.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import { createHearing } from './hearing.ts';

/** The host behind Electron's preload. */
export function createElectronHost(bridge: HostBridge): Host {
  return {
    async call<Name extends CallName>(name: Name, input: CallInput<Name>) {
      try {
        return (await bridge.call(name, input)) as Result<CallOutput<Name>, HostFault>;
      } catch {
        return err<HostFault>({ code: 'host-gone' });
      }
    },
    on: createHearing((hear) => bridge.on(hear)),
  };
}
