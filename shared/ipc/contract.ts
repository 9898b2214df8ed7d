import { z } from 'zod';
import type { Result } from '#shared/kernel/result.ts';
import type { HostFault } from './host-fault.ts';

/** What a file is for; the host knows the extension and the words of the filter for each. */
export const FILE_KINDS = [
  'engagement',
  'table',
  'pptx',
  'pdf',
  'docx',
  'png',
  'svg',
  'drawio',
  'gexf',
  'graphml',
  'json',
  'xlsx',
  'csv',
  'template',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Names a file to the host without its path. Only the host makes them. */
const token = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const kind = z.enum(FILE_KINDS);
const name = z.string().min(1).max(255);

export interface FileRef {
  readonly token: string;
  /** File name with extension, for titles. */
  readonly name: string;
  /** The folder, shortened for people; never parsed. */
  readonly folder: string;
}

export interface OpenedFile extends FileRef {
  readonly bytes: Uint8Array;
  /** What the file was when it was read or written: SHA-256 of its bytes, hex. Given back on save, so that nothing is overwritten unseen. */
  readonly stamp: string;
}

export interface SavedFile extends FileRef {
  readonly stamp: string;
}

export interface RecentFile extends FileRef {
  /** ISO 8601 time of the last opening. */
  readonly openedAt: string;
}

export interface HostInfo {
  readonly host: 'electron' | 'browser' | 'memory';
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly version: string;
}

/** Where the window is while it is not maximised: pixels of the desktop, which may be negative on a second screen. */
const windowPlace = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlace>;

/** What is remembered on this computer. Unknown keys are kept. */
export const preferences = z.looseObject({
  language: z.enum(['en', 'zh-CN']).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  panelWidth: z.number().min(200).max(1200).optional(),
  tipsSeen: z.boolean().optional(),
  /** Whether letters and signs typed alone on the map are commands. Left out: they are. */
  singleKeys: z.boolean().optional(),
  /** What decks are made of: a ratio, kinds of slide in their order, a language; nothing of an engagement. */
  deck: z
    .object({
      ratio: z.string().max(8),
      kinds: z.array(z.string().max(40)).max(60),
      language: z.string().max(8),
      arrows: z.string().max(16).optional(),
    })
    .optional(),
  /** Which layouts of the firm's template are for what, by role; names of layouts, nothing of an engagement. */
  templateLayouts: z.record(z.string().max(20), z.string().max(300)).optional(),
  window: windowPlace.optional(),
});
export type Preferences = z.infer<typeof preferences>;

/** The native menu as data. An item without `command` and `items` is a separator; `role` names one the system provides. */
export interface MenuItem {
  readonly label?: string | undefined;
  /** The letter that chooses the item together with Alt, A to Z; not on macOS. */
  readonly mnemonic?: string | undefined;
  readonly command?: string | undefined;
  /** In the spelling of key-bindings: `Mod+Shift+Z`. */
  readonly keys?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly checked?: boolean | undefined;
  readonly role?: MenuRole | undefined;
  readonly items?: readonly MenuItem[] | undefined;
}
export const MENU_ROLES = [
  'services',
  'hide',
  'hideOthers',
  'unhide',
  'quit',
  'minimize',
  'zoom',
  'front',
  'togglefullscreen',
  'cut',
  'copy',
  'paste',
  // Of whole menus: macOS lists windows in the one and puts a search field into the other.
  'window',
  'help',
] as const;
export type MenuRole = (typeof MENU_ROLES)[number];
const menuItem: z.ZodType<MenuItem, MenuItem> = z.lazy(() =>
  z.strictObject({
    label: z.string().max(200).optional(),
    mnemonic: z
      .string()
      .regex(/^[A-Z]$/)
      .optional(),
    command: z.string().max(100).optional(),
    keys: z.string().max(40).optional(),
    enabled: z.boolean().optional(),
    checked: z.boolean().optional(),
    role: z.enum(MENU_ROLES).optional(),
    items: z.array(menuItem).max(100).optional(),
  }),
);

const none = z.strictObject({});

function call<Output>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input });
}

/** A call to the host: the schema its input must pass, and the type of what comes back when it is not refused. */
export interface Call<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Only for the compiler; not there at run time. */
  readonly output?: Output;
}

/**
 * THE contract with the host. Preload, the Electron handlers, the browser host and the memory host derive from it.
 * `null` stands for: the user closed the dialog.
 */
export const CONTRACT = {
  'app.info': call<HostInfo>()(none),
  /** The file that the program was started with, once; null where there was none. A page asks when it hears events: what happened before is then told. */
  'file.startup': call<OpenedFile | null>()(none),
  'file.open': call<OpenedFile | null>()(z.strictObject({ kind })),
  'file.reopen': call<OpenedFile>()(z.strictObject({ token })),
  /** Writes over the file. Refused with `file-changed-elsewhere` where its bytes are no longer those of `stamp`; null overwrites whatever is there. */
  'file.save': call<SavedFile>()(z.strictObject({ token, bytes, stamp: z.string().max(64).nullable() })),
  /** Asks where to, then writes. Only engagements are remembered among the recent files. */
  'file.save-as': call<SavedFile | null>()(z.strictObject({ kind, name, bytes })),
  'recent.list': call<readonly RecentFile[]>()(none),
  'recent.clear': call<null>()(none),
  /** The template that decks are made after on this computer, read anew; null where there is none. Refused where its file is gone. */
  'template.read': call<OpenedFile | null>()(none),
  /** Remembers a file that was opened as the template, or with null forgets it. Its path stays with the host. */
  'template.remember': call<null>()(z.strictObject({ token: token.nullable() })),
  'preferences.read': call<Preferences>()(none),
  'preferences.write': call<null>()(z.strictObject({ preferences })),
  /** What the title bar says, and the dot of unsaved work; `token` where the document has a file. */
  'window.document': call<null>()(
    z.strictObject({ name: z.string().max(300), edited: z.boolean(), token: token.optional() }),
  ),
  /** The renderer has nothing left to keep: close for good. `quit` is what `window.close-requested` said; left out, only the window closes. */
  'window.close': call<null>()(z.strictObject({ quit: z.boolean().optional() })),
  'menu.set': call<null>()(z.strictObject({ items: z.array(menuItem).max(20) })),
} as const;

export type CallName = keyof typeof CONTRACT;
export type CallInput<Name extends CallName> = z.input<(typeof CONTRACT)[Name]['input']>;
export type CallOutput<Name extends CallName> =
  | NonNullable<(typeof CONTRACT)[Name]['output']>
  | (null extends (typeof CONTRACT)[Name]['output'] ? null : never);

/** What the renderer sees of its host, whichever it is. Calls never reject; a refusal is a value. */
export interface Host {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Result<CallOutput<Name>, HostFault>>;
  /** Hears events; gives the way out. */
  on<Name extends EventName>(name: Name, hear: (payload: EventPayload<Name>) => void): () => void;
}

/** What the host tells the renderer. */
export const EVENTS = {
  /** A menu item was chosen. */
  'menu.command': z.strictObject({ command: z.string().max(100) }),
  /** The user wants to close the window, or to `quit` the program with it; answer with `window.close` when nothing is at stake. */
  'window.close-requested': z.strictObject({ quit: z.boolean() }),
  /** The system handed over a file (double-click, second start); ask for it with `file.reopen`. */
  'file.handed-over': z.strictObject({ token }),
} as const;

export type EventName = keyof typeof EVENTS;
export type EventPayload<Name extends EventName> = z.infer<(typeof EVENTS)[Name]>;
