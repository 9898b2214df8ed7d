import { type CallInput, type CallName, type CallOutput, CONTRACT, type Host } from '#shared/ipc/contract.ts';
import type { FolderCallInput, FolderCallName, FolderCallOutput } from '#shared/ipc/folders.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { FileChooser, Folders } from './file-chooser.ts';
import { createHearing } from './hearing.ts';
import type { Line } from './line.ts';

/** The calls that a page answers itself, wholly or first. */
type Local = { readonly [Name in CallName]?: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>, HostFault>> };

/** The host over loopback HTTP. Dialogs, title and the question before leaving are the page's own. */
export function createBrowserHost(line: Line, chooser: FileChooser): Host {
  const send = <Name extends CallName>(name: Name, input: CallInput<Name>) =>
    line.call(name, input) as Promise<Result<CallOutput<Name>, HostFault>>;
  const leaving = askBeforeLeaving();
  const local: Local = {
    'file.open': async ({ kind }) => {
      const token = await chooser.chooseOpen(kind);
      return token === null ? ok(null) : send('file.reopen', { token });
    },
    'file.save-as': async ({ kind, name, bytes }) => {
      const place = await chooser.chooseSave(kind, name);
      return place === null ? ok(null) : sendFolder(line, 'folder.save', { kind, bytes, ...place });
    },
    'window.document': async (shown) => {
      document.title = `${shown.edited ? '• ' : ''}${shown.name} — Orgloom`;
      leaving(shown.edited);
      return send('window.document', shown);
    },
    'window.close': async (input) => {
      leaving(false);
      // Browsers close only the pages that a script has opened; elsewhere the page stays, saved.
      window.close();
      return send('window.close', input);
    },
  };
  return {
    call: async <Name extends CallName>(name: Name, input: CallInput<Name>) => {
      if (!Object.hasOwn(local, name)) return send(name, input);
      if (!CONTRACT[name].input.safeParse(input).success) return err<HostFault>({ code: 'call-refused', call: name });
      return (local[name] as (given: CallInput<Name>) => Promise<Result<CallOutput<Name>, HostFault>>)(input);
    },
    on: createHearing(line.listen),
  };
}

/** For the chooser's dialogs. */
export function createFolders(line: Line): Folders {
  return { list: (folder, kind) => sendFolder(line, 'folder.list', { folder, kind }) };
}

function sendFolder<Name extends FolderCallName>(line: Line, name: Name, input: FolderCallInput<Name>) {
  return line.call(name, input) as Promise<Result<FolderCallOutput<Name>, HostFault>>;
}

/** The browser's own question on leaving a page, while there is unsaved work. */
function askBeforeLeaving(): (edited: boolean) => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  return (edited) => {
    if (edited) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  };
}
