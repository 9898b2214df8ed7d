import type { AppState } from '#renderer/state/app-state.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MenuItem } from '#shared/ipc/contract.ts';
import { type Command, MENUS, type MenuId } from './command.ts';
import { COMMANDS, type CommandId } from './commands.ts';
import { isSingle } from './key-bindings.ts';

/** The menu bar as data: all that the one in the window shows, and the heart of the native one. */
export function menuModel(t: Translator, state: AppState): MenuItem[] {
  return MENUS.map((menu) => ({ label: t(`menu.${menu}`), items: itemsOf(menu, t, state) }));
}

/** The items of one menu, without the command `but` where that has its place elsewhere. */
export function itemsOf(menu: MenuId, t: Translator, state: AppState, but?: CommandId): MenuItem[] {
  const items: MenuItem[] = [];
  let group: number | undefined;
  const own = (COMMANDS as readonly Command[])
    .filter((command) => command.menu?.[0] === menu && command.id !== but)
    .sort((a, b) => (a.menu?.[1] ?? 0) - (b.menu?.[1] ?? 0));
  for (const command of own) {
    if (group !== undefined && command.menu?.[1] !== group) items.push({});
    group = command.menu?.[1];
    items.push(itemOf(command, t, state));
  }
  return items;
}

export function itemOf(command: Command, t: Translator, state: AppState): MenuItem {
  const keys = command.keys?.find((each) => state.singleKeys || !isSingle(each));
  return {
    label: command.labelNow?.(t, state) ?? t(command.label),
    command: command.id,
    ...(keys === undefined ? {} : { keys }),
    enabled: command.enabled?.(state) ?? true,
    ...(command.checked === undefined ? {} : { checked: command.checked(state) }),
  };
}
