import {
  type CallInput,
  type CallName,
  type CallOutput,
  CONTRACT,
  type EventName,
  type EventPayload,
  type FileKind,
  type FileRef,
  type Host,
  type MenuItem,
  type Preferences,
  type RecentFile,
} from '#shared/ipc/contract.ts';
import { FILE_FORMATS, hasExtensionOf, withExtension } from '#shared/ipc/file-kinds.ts';
import type { HostFault } from '#shared/ipc/host-fault.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { createHearing } from './hearing.ts';

export interface MemorySettings {
  /** Files by name. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** The name of the file that the program was started with. */
  readonly startup?: string;
  /** Stands for the user in dialogs: gives a file's name, or null to close them. */
  readonly chooseOpen?: (kind: FileKind) => string | null;
  readonly chooseSave?: (kind: FileKind, name: string) => string | null;
  /** ISO 8601. */
  readonly now?: () => string;
}

/** A host whose disk, dialogs and window are values: for tests, and for a page without a host while developing. */
export interface MemoryHost extends Host {
  readonly files: Map<string, Uint8Array>;
  readonly shown: { menu: readonly MenuItem[]; document: CallInput<'window.document'> | null; closed: boolean };
  tell<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
  tokenOf(name: string): string;
}

type Answers = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>, HostFault>>;
};

const FOLDER = '~';
const MEGABYTE = 1_000_000;

export function createMemoryHost(settings: MemorySettings = {}): MemoryHost {
  const files = new Map(settings.files);
  const names: string[] = [];
  const hearers = new Set<(name: string, payload: unknown) => void>();
  const shown: MemoryHost['shown'] = { menu: [], document: null, closed: false };
  const now = settings.now ?? (() => new Date().toISOString());
  let startup = settings.startup ?? null;
  let stored: Preferences = {};
  let template: string | null = null;
  let recent: readonly RecentFile[] = [];

  const tokenOf = (name: string): string => {
    if (!names.includes(name)) names.push(name);
    return `memory-file-${String(names.indexOf(name)).padStart(6, '0')}`;
  };
  const nameOf = (token: string) => names[Number(token.slice('memory-file-'.length))];
  const refer = (name: string): FileRef => ({ token: tokenOf(name), name, folder: FOLDER });
  const remember = (name: string) => {
    if (!hasExtensionOf('engagement', name)) return;
    recent = [{ ...refer(name), openedAt: now() }, ...recent.filter((other) => other.name !== name)];
  };

  const open = async (name: string) => {
    const bytes = files.get(name);
    if (bytes === undefined) return err<HostFault>({ code: 'file-not-found', name });
    const limitMb = FILE_FORMATS.engagement.limitMb;
    if (bytes.length > limitMb * MEGABYTE) return err<HostFault>({ code: 'file-too-large', name, limitMb });
    remember(name);
    return ok({ ...refer(name), bytes: bytes.slice(), stamp: await stampOf(bytes) });
  };
  const save = async (name: string, bytes: Uint8Array, stamp: string | null) => {
    const there = files.get(name);
    if (stamp !== null && there !== undefined && (await stampOf(there)) !== stamp) {
      return err<HostFault>({ code: 'file-changed-elsewhere', name });
    }
    files.set(name, bytes.slice());
    remember(name);
    return ok({ ...refer(name), stamp: await stampOf(bytes) });
  };

  const answers: Answers = {
    'app.info': async () => ok({ host: 'memory', platform: 'linux', version: '0.0.0' }),
    'file.startup': async () => {
      const name = startup;
      startup = null;
      return name === null ? ok(null) : open(name);
    },
    'file.open': async ({ kind }) => {
      const name = settings.chooseOpen?.(kind) ?? null;
      return name === null ? ok(null) : open(name);
    },
    'file.reopen': async ({ token }) => {
      const name = nameOf(token);
      return name === undefined ? err({ code: 'file-unknown' }) : open(name);
    },
    'file.save': async ({ token, bytes, stamp }) => {
      const name = nameOf(token);
      return name === undefined ? err({ code: 'file-unknown' }) : save(name, bytes, stamp);
    },
    'file.save-as': async ({ kind, name, bytes }) => {
      const chosen = settings.chooseSave?.(kind, name) ?? null;
      return chosen === null ? ok(null) : save(withExtension(kind, chosen), bytes, null);
    },
    'recent.list': async () => ok(recent),
    'recent.clear': async () => {
      recent = [];
      return ok(null);
    },
    'template.read': async () => (template === null ? ok(null) : open(template)),
    'template.remember': async ({ token }) => {
      const name = token === null ? null : nameOf(token);
      if (name === undefined) return err({ code: 'file-unknown' });
      template = name;
      return ok(null);
    },
    'preferences.read': async () => ok(stored),
    'preferences.write': async ({ preferences }) => {
      stored = { ...stored, ...preferences };
      return ok(null);
    },
    'window.document': async (document) => {
      shown.document = document;
      return ok(null);
    },
    'window.close': async () => {
      shown.closed = true;
      return ok(null);
    },
    'menu.set': async ({ items }) => {
      shown.menu = items;
      return ok(null);
    },
  };

  return {
    files,
    shown,
    tokenOf,
    call: async (name, input) => {
      const parsed = Object.hasOwn(CONTRACT, name) ? CONTRACT[name].input.safeParse(input) : { success: false };
      if (!parsed.success) return err<HostFault>({ code: 'call-refused', call: String(name).slice(0, 60) });
      return answers[name](input as never) as Promise<Result<never, HostFault>>;
    },
    on: createHearing((hear) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    }),
    tell(name, payload) {
      for (const hear of hearers) hear(name, payload);
    },
  };
}

async function stampOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
