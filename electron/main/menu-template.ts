import type { MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '#shared/ipc/contract.ts';

/** The renderer's menu in Electron's terms. `choose` hears the command of the chosen item. */
export function menuTemplate(
  items: readonly MenuItem[],
  choose: (command: string) => void,
): MenuItemConstructorOptions[] {
  return items.map((item) => menuItem(item, choose));
}

function menuItem(item: MenuItem, choose: (command: string) => void): MenuItemConstructorOptions {
  const { label, mnemonic, command, keys, role, items, enabled, checked } = item;
  if (command === undefined && items === undefined && role === undefined) return { type: 'separator' };
  const accelerator = keys === undefined ? undefined : acceleratorOf(keys);
  return {
    ...(label === undefined ? {} : { label: labelOf(label, mnemonic) }),
    ...(role === undefined ? {} : { role }),
    ...(enabled === undefined ? {} : { enabled }),
    ...(checked === undefined ? {} : { type: 'checkbox', checked }),
    // Shown only: the page hears its own keys, and must, or Ctrl+Z in a text field would undo on the map.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    ...(items === undefined ? {} : { submenu: menuTemplate(items, choose) }),
    ...(command === undefined ? {} : { id: command, click: () => choose(command) }),
  };
}

/** A label as the system reads it: `&` before the letter that Alt chooses, in brackets behind words without that letter: `文件(&F)`. */
function labelOf(label: string, mnemonic: string | undefined): string {
  const plain = label.replaceAll('&', '&&');
  if (mnemonic === undefined) return plain;
  const at = plain.search(new RegExp(mnemonic, 'i'));
  return at < 0 ? `${plain}(&${mnemonic})` : `${plain.slice(0, at)}&${plain.slice(at)}`;
}

/**
 * `Mod+Shift+Z` in Electron's spelling. Undefined for keys without a modifier: macOS registers every accelerator,
 * and `Delete` or `C` would be taken from whoever types.
 */
export function acceleratorOf(keys: string): string | undefined {
  const parts = keys.split('+').map((part) => (part === '' ? 'Plus' : part));
  if (keys.endsWith('++')) parts.pop();
  const functionKey = /^F([1-9]|1[0-9]|2[0-4])$/.test(parts.at(-1) ?? '');
  if (!functionKey && !parts.some((part) => part === 'Mod' || part === 'Ctrl')) return undefined;
  return parts.map((part) => (part === 'Mod' ? 'CmdOrCtrl' : part)).join('+');
}
