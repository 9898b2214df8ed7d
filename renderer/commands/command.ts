import type { App } from '#renderer/state/app.ts';
import type { AppState } from '#renderer/state/app-state.ts';
import type { Context } from '#renderer/state/context-menu.ts';
import type { PlainKey, Translator } from '#shared/i18n/translator.ts';

/** The menus, in the order of the menu bar. */
export const MENUS = ['file', 'edit', 'view', 'insert', 'arrange', 'analyse', 'help'] as const;
export type MenuId = (typeof MENUS)[number];

/**
 * One thing that the user can do. Menus, shortcuts, buttons, the shortcut sheet and tests derive from the list of these.
 */
export interface Command<Id extends string = string> {
  readonly id: Id;
  readonly label: PlainKey;
  /** Says more than the label where the state does ("Undo Move"). */
  readonly labelNow?: (t: Translator, state: AppState) => string;
  /** `Mod` is Ctrl, on a Mac Cmd. The first is the one shown. */
  readonly keys?: readonly string[];
  /** `canvas`: the keys count only while the map has the focus (single letters, Delete). */
  readonly keysIn?: 'everywhere' | 'canvas';
  /** Menu and group within it; a line stands between groups. */
  readonly menu?: readonly [menu: MenuId, group: number];
  /** The keys are the browser's own, and the event that it fires for them does the work (`listenToClipboard`). */
  readonly byEvent?: true;
  /** The menus beside the pointer that show it. */
  readonly on?: readonly Context[];
  readonly enabled?: (state: AppState) => boolean;
  readonly checked?: (state: AppState) => boolean;
  readonly run: (app: App) => void | Promise<void>;
}

export function defineCommand<const Id extends string>(command: Command<Id>): Command<Id> {
  return command;
}
