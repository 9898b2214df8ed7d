import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';

/** What a key event says; the DOM's `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** While an input method composes, keys belong to it: 229 covers the systems that report no composition. */
export const belongsToInputMethod = (press: KeyPress): boolean => press.isComposing || press.keyCode === 229;

const SPACE: ReadonlyMap<string, string> = new Map([[' ', 'Space']]);

/** The press in the spelling of `Command.keys`, such as `Mod+Shift+Z` or `F2`. */
export function pressed(press: KeyPress, mac: boolean): string {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const digit = /^Digit(\d)$/.exec(press.code)?.[1];
  const key =
    digit !== undefined && (press.shiftKey || press.altKey)
      ? digit
      : press.key.length === 1
        ? (SPACE.get(press.key) ?? press.key.toUpperCase())
        : press.key;
  const shiftCounts = press.shiftKey && (key.length > 1 || /[A-Z0-9]/.test(key));
  return [mod ? 'Mod' : '', press.altKey ? 'Alt' : '', shiftCounts ? 'Shift' : '', key].filter(Boolean).join('+');
}

/** The command that a key press stands for, or undefined. */
export function commandFor(
  press: KeyPress,
  where: { mac: boolean; onCanvas: boolean; typing: boolean; singleKeys?: boolean },
): Command | undefined {
  if (belongsToInputMethod(press)) return undefined;
  const keys = pressed(press, where.mac);
  if (where.singleKeys === false && isSingle(keys)) return undefined;
  return COMMANDS.find((command: Command) => {
    if (command.keys?.includes(keys) !== true) return false;
    return command.keysIn === 'canvas' ? where.onCanvas : !where.typing || worksWhileTyping(command.id);
  });
}

/** Whether one letter, digit or sign makes the keys, without Ctrl or Alt: somebody who dictates may say it by chance. */
export const isSingle = (keys: string): boolean => /^(?:Shift\+)?.$/u.test(keys);

/** Undo and redo inside a text field are the field's own. */
function worksWhileTyping(id: string): boolean {
  return !id.startsWith('edit.');
}

const MAC_NAMES: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const KEY_NAMES: Readonly<Record<string, string>> = { Escape: 'Esc', Delete: 'Del', '=': '+' };

/** Keys as people write them on this platform: `Ctrl+Shift+Z`, `⇧⌘Z`. */
export function keysText(keys: string, mac: boolean): string {
  const parts = keys === 'Mod++' ? ['Mod', '+'] : keys.split('+').filter(Boolean);
  const named = parts.map(
    (part) => (mac ? MAC_NAMES[part] : part === 'Mod' ? 'Ctrl' : undefined) ?? KEY_NAMES[part] ?? part,
  );
  return named.join(mac ? '' : '+');
}
