import type { AppState } from '#renderer/state/app-state.ts';
import type { PlainKey, Translator } from '#shared/i18n/translator.ts';
import type { HostInfo, MenuItem, MenuRole } from '#shared/ipc/contract.ts';
import { MENUS, type MenuId } from './command.ts';
import { commandById } from './commands.ts';
import { itemOf, itemsOf } from './menu-model.ts';

/** The letters that open the menus together with Alt, in every language. */
const MNEMONICS: Readonly<Record<MenuId, string>> = {
  file: 'F',
  edit: 'E',
  view: 'V',
  insert: 'I',
  arrange: 'R',
  analyse: 'A',
  help: 'H',
};

/** Roles with words of ours: the system's own would not follow the language that was chosen here. */
type WordedRole = PlainKey extends infer Key
  ? Key extends `role.${infer Role extends MenuRole}`
    ? Role
    : never
  : never;

/** The system's own do these in fields too, and fire the same events. */
const ROLE_OF: ReadonlyMap<string, WordedRole> = new Map([
  ['edit.cut', 'cut'],
  ['edit.copy', 'copy'],
  ['edit.paste', 'paste'],
]);
const LINE: MenuItem = {};
/** On macOS it stands in the menu of the program. */
const ABOUT = 'help.about';

/** The menu bar as data for the system's own: every command that has a menu, and what each system brings along. */
export function nativeMenu(t: Translator, state: AppState, platform: HostInfo['platform']): MenuItem[] {
  const role = (name: WordedRole): MenuItem => ({ role: name, label: t(`role.${name}`) });
  const mac = platform === 'mac';

  const items = (menu: MenuId): MenuItem[] => {
    const own = itemsOf(menu, t, state);
    switch (menu) {
      case 'file':
        return mac ? own : [...own, LINE, role('quit')];
      case 'edit':
        return own.map((item) => {
          const worded = ROLE_OF.get(item.command ?? '');
          return worded === undefined ? item : role(worded);
        });
      case 'view':
        return [...own, LINE, role('togglefullscreen')];
      case 'help':
        return mac ? itemsOf(menu, t, state, ABOUT) : own;
      default:
        return own;
    }
  };
  const menus = MENUS.map((menu) => ({
    label: t(`menu.${menu}`),
    ...(!mac && { mnemonic: MNEMONICS[menu] }),
    ...(mac && menu === 'help' && { role: 'help' as const }),
    items: items(menu),
  }));
  if (!mac) return menus;

  const program = [
    itemOf(commandById(ABOUT), t, state),
    LINE,
    role('services'),
    LINE,
    role('hide'),
    role('hideOthers'),
    role('unhide'),
    LINE,
    role('quit'),
  ];
  const window = [role('minimize'), role('zoom'), LINE, role('front')];
  return [
    { label: t('about.name'), items: program },
    ...menus.slice(0, -1),
    { label: t('menu.window'), role: 'window', items: window },
    ...menus.slice(-1),
  ];
}
