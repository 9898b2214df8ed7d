import type { AppState } from '#renderer/state/app-state.ts';
import type { Context } from '#renderer/state/context-menu.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MenuItem } from '#shared/ipc/contract.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { itemOf } from './menu-model.ts';

/** The commands that can be used on what is under the pointer, in the order of the menu bar, a line between its groups. */
export function contextItems(on: Context, t: Translator, state: AppState): MenuItem[] {
  const items: MenuItem[] = [];
  let group: string | undefined;
  for (const command of COMMANDS as readonly Command[]) {
    if (command.on?.includes(on) !== true || command.enabled?.(state) === false) continue;
    const own = command.menu?.join(' ');
    if (group !== undefined && own !== group) items.push({});
    group = own;
    items.push(itemOf(command, t, state));
  }
  return items;
}
