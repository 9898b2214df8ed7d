import { Languages, Moon, Sun } from 'lucide-react';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';

/** The two switches that a workshop needs at hand: language, and light or dark. */
export function ViewSwitches() {
  const app = useApp();
  const t = useT();
  const chinese = useStore((state) => state.language === 'zh-CN');
  const dark = useStore((state) => state.effectiveTheme === 'dark');
  return (
    <div className="toolbar-group">
      <IconButton
        icon={Languages}
        label={t(chinese ? 'command.language-en' : 'command.language-zh')}
        onClick={() => runCommand(app, commandById(chinese ? 'view.language-en' : 'view.language-zh'))}
      />
      <IconButton
        icon={dark ? Sun : Moon}
        label={t(dark ? 'command.theme-light' : 'command.theme-dark')}
        onClick={() => runCommand(app, commandById(dark ? 'view.theme-light' : 'view.theme-dark'))}
      />
    </div>
  );
}
