import { type KeyboardEvent, useState } from 'react';
import { MENUS, type MenuId } from '#renderer/commands/command.ts';
import { commandById } from '#renderer/commands/commands.ts';
import { keysText } from '#renderer/commands/key-bindings.ts';
import { itemsOf } from '#renderer/commands/menu-model.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import type { MenuItem } from '#shared/ipc/contract.ts';

/** The menu bar inside the window, where the system has none of ours. */
export function MenuBar() {
  const app = useApp();
  const t = useT();
  const [open, setOpen] = useState<number>();
  const choose = (item: MenuItem): void => {
    setOpen(undefined);
    const command = item.command === undefined ? undefined : commandById(item.command);
    if (command !== undefined) runCommand(app, command);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.menu-bar-button')];
    const at = open ?? buttons.indexOf(document.activeElement as HTMLElement);
    if (by === undefined || at < 0) return;
    const next = (at + by + MENUS.length) % MENUS.length;
    event.preventDefault();
    buttons[next]?.focus();
    if (open !== undefined) setOpen(next);
  };
  return (
    <div className="menu-bar" role="menubar" tabIndex={-1} aria-label={t('menu.bar')} onKeyDown={onKeyDown}>
      {MENUS.map((menu, index) => (
        <div key={menu} className="menu-bar-slot" onPointerEnter={() => open !== undefined && setOpen(index)}>
          <button
            type="button"
            role="menuitem"
            className="menu-bar-button"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === 0 ? 0 : -1}
            onClick={() => setOpen(open === index ? undefined : index)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') setOpen(index);
            }}
          >
            {t(`menu.${menu}`)}
          </button>
          {open === index && <OpenMenu menu={menu} onChoose={choose} onClose={() => setOpen(undefined)} />}
        </div>
      ))}
    </div>
  );
}

interface OpenMenuProps {
  readonly menu: MenuId;
  readonly onChoose: (item: MenuItem) => void;
  readonly onClose: () => void;
}

/** What can be done now is asked only while somebody looks: some commands have to seek for it. */
function OpenMenu({ menu, onChoose, onClose }: OpenMenuProps) {
  const app = useApp();
  const t = useT();
  const state = useStore((whole) => whole);
  const isMac = app.info.platform === 'mac';
  const items = itemsOf(menu, t, state).map((item) => ({
    ...item,
    keys: item.keys === undefined ? undefined : keysText(item.keys, isMac),
  }));
  return <Menu label={t(`menu.${menu}`)} items={items} onChoose={onChoose} onClose={onClose} />;
}
