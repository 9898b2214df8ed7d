import type { LucideIcon } from 'lucide-react';
import type { Command } from '#renderer/commands/command.ts';
import { type CommandId, commandById } from '#renderer/commands/commands.ts';
import { keysText } from '#renderer/commands/key-bindings.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';

/** A button for a command: its words, keys and whether it can be used come from the command. */
export function CommandButton({ id, icon }: { readonly id: CommandId; readonly icon: LucideIcon }) {
  const app = useApp();
  const t = useT();
  const command: Command = commandById(id);
  const enabled = useStore((state) => command.enabled?.(state) ?? true);
  const checked = useStore((state) => command.checked?.(state));
  const label = useStore((state) => command.labelNow?.(t, state) ?? t(command.label));
  const keys = command.keys?.[0];
  return (
    <IconButton
      icon={icon}
      label={label}
      hint={keys === undefined ? undefined : keysText(keys, app.info.platform === 'mac')}
      disabled={!enabled}
      aria-pressed={checked}
      onClick={() => runCommand(app, command)}
    />
  );
}
