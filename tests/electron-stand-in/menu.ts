import { record } from './record.ts';

interface Item {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly Item[];
}

/** An item of the menu that is shown, as data. */
export type ShownItem = Omit<Item, 'click' | 'submenu'> & { readonly submenu?: readonly ShownItem[] };

export class Menu {
  static #shown: Menu | null = null;
  readonly items: readonly Item[];

  constructor(items: readonly Item[]) {
    this.items = items;
  }

  static buildFromTemplate(template: readonly Item[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu | null): void {
    record('menu', menu?.items.length ?? null);
    Menu.#shown = menu;
  }

  /** Not Electron's: what the user sees; null where the app shows no menu. */
  static standInShown(): readonly ShownItem[] | null {
    return Menu.#shown === null ? null : (JSON.parse(JSON.stringify(Menu.#shown.items)) as ShownItem[]);
  }

  /** Not Electron's: the user chooses an item. */
  static standInChoose(id: string): void {
    const item = find(Menu.#shown?.items ?? [], id);
    if (item === undefined || item.enabled === false) throw new Error(`nothing to choose in the menu: ${id}`);
    item.click?.();
  }
}

function find(items: readonly Item[], id: string): Item | undefined {
  for (const item of items) {
    const found = item.id === id ? item : find(item.submenu ?? [], id);
    if (found !== undefined) return found;
  }
  return undefined;
}
