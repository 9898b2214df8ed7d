import { Menu } from 'electron';
import type { MenuItem } from '#shared/ipc/contract.ts';
import { menuTemplate } from './menu-template.ts';

/** Shows the renderer's menu as the system's. */
export function showMenu(items: readonly MenuItem[], choose: (command: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(items, choose)));
}
