import { useLayoutEffect, useRef } from 'react';
import { commandById } from '#renderer/commands/commands.ts';
import { contextItems } from '#renderer/commands/context-items.ts';
import { keysText } from '#renderer/commands/key-bindings.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Menu } from '#renderer/ui/menu.tsx';

/** Between the menu and the edge of the window, px. */
const EDGE = 8;

/** The menu beside the pointer: what can be done with what is under it. */
export function ContextMenu() {
  const app = useApp();
  const t = useT();
  const open = useStore((state) => state.contextMenu);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = box.current?.firstElementChild;
    if (open === undefined || !(menu instanceof HTMLElement) || box.current === null) return;
    const { width, height } = menu.getBoundingClientRect();
    box.current.style.left = `${Math.max(EDGE, Math.min(open.x, window.innerWidth - width - EDGE))}px`;
    box.current.style.top = `${Math.max(EDGE, Math.min(open.y, window.innerHeight - height - EDGE))}px`;
  }, [open]);
  if (open === undefined) return null;
  const close = (): void => app.store.setState({ contextMenu: undefined });
  const mac = app.info.platform === 'mac';
  const items = contextItems(open.on, t, app.store.getState());
  return (
    <div ref={box} className="context-menu" style={{ left: open.x, top: open.y }}>
      <Menu
        label={t('menu.context')}
        items={items.map((item) => ({ ...item, keys: item.keys && keysText(item.keys, mac) }))}
        onChoose={({ command }) => {
          close();
          app.canvas?.focus();
          const chosen = command === undefined ? undefined : commandById(command);
          if (chosen !== undefined) runCommand(app, chosen);
        }}
        onClose={() => {
          close();
          app.canvas?.focus();
        }}
      />
    </div>
  );
}
