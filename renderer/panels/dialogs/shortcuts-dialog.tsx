import { type Command, MENUS } from '#renderer/commands/command.ts';
import { COMMANDS } from '#renderer/commands/commands.ts';
import { keysText } from '#renderer/commands/key-bindings.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';

/** Every command that has keys, by menu; made from the list of commands, so that it is always whole. */
export function ShortcutsDialog() {
  const app = useApp();
  const t = useT();
  const mac = app.info.platform === 'mac';
  const close = (): void => app.store.setState({ dialog: undefined });
  const withKeys = (COMMANDS as readonly Command[]).filter((command) => command.keys !== undefined);
  return (
    <Dialog title={t('command.shortcuts')} closeLabel={t('dialog.close')} wide={true} onClose={close}>
      <div className="shortcuts">
        {MENUS.map((menu) => (
          <section key={menu}>
            <h3>{t(`menu.${menu}`)}</h3>
            <dl>
              {withKeys
                .filter((command) => command.menu?.[0] === menu)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{t(command.label)}</dt>
                    <dd>
                      {command.keys?.map((keys) => (
                        <kbd key={keys}>{keysText(keys, mac)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="field-hint">{t('shortcuts.canvas')}</p>
    </Dialog>
  );
}
