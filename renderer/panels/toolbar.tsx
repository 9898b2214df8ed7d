import { FileOutput, Redo2, Save, Undo2 } from 'lucide-react';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { CommandButton } from '#renderer/controls/command-button.tsx';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { isEdited } from '#renderer/state/store.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Mark } from '#renderer/ui/mark.tsx';
import { nameIn } from '#shared/model/named.ts';
import { MapChoice } from './map-choice.tsx';
import { MenuBar } from './menu-bar.tsx';
import { ViewSwitches } from './view-switches.tsx';

/** The bar at the top: what is open, the way back, and the way out. */
export function Toolbar() {
  const app = useApp();
  const t = useT();
  const title = useStore((state) => nameIn(state.engagement.profile, state.language));
  const edited = useStore(isEdited);
  return (
    <header className="toolbar">
      <Mark size={26} />
      {app.info.host !== 'electron' && <MenuBar />}
      <h1 className="toolbar-title">
        <span>{title}</span>
        {edited && (
          <span className="toolbar-dot" role="img" aria-label={t('toolbar.edited')} title={t('toolbar.edited')} />
        )}
      </h1>
      <MapChoice />
      <div className="toolbar-group">
        <CommandButton id="edit.undo" icon={Undo2} />
        <CommandButton id="edit.redo" icon={Redo2} />
        <CommandButton id="file.save" icon={Save} />
      </div>
      <ViewSwitches />
      <Button look="primary" icon={FileOutput} onClick={() => runCommand(app, commandById('file.export'))}>
        {t('toolbar.export')}
      </Button>
    </header>
  );
}
