import { ClipboardPaste, FileSpreadsheet, PencilRuler, Sparkles } from 'lucide-react';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { RecentList } from '#renderer/controls/recent-list.tsx';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { openRecentFile } from '#renderer/state/open-recent.ts';
import { useRecent } from '#renderer/state/use-recent.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Mark } from '#renderer/ui/mark.tsx';

/** More are in the dialog of recent files. */
const SHOWN = 5;

/** What stands on a map with nothing on it: the ways to begin. */
export function EmptyMap() {
  const app = useApp();
  const t = useT();
  const empty = useStore(({ engagement, map }) => ![...engagement.departments.values()].some((row) => row.map === map));
  const recent = useRecent();
  if (!empty) return null;
  const run = (id: 'department.add' | 'edit.paste' | 'file.import' | 'file.sample') => () =>
    runCommand(app, commandById(id));
  return (
    <div className="empty-map">
      <Mark size={56} />
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
      <div className="empty-map-ways">
        <Button look="primary" icon={PencilRuler} onClick={run('department.add')}>
          {t('empty.draw')}
        </Button>
        <Button icon={ClipboardPaste} onClick={run('edit.paste')}>
          {t('empty.paste')}
        </Button>
        <Button icon={Sparkles} onClick={run('file.sample')}>
          {t('empty.sample')}
        </Button>
        <Button look="quiet" icon={FileSpreadsheet} onClick={run('file.import')}>
          {t('empty.import')}
        </Button>
      </div>
      {recent.length > 0 && (
        <section className="empty-map-recent" aria-label={t('recent.title')}>
          <h3>{t('recent.title')}</h3>
          <RecentList files={recent.slice(0, SHOWN)} onOpen={({ token }) => void openRecentFile(app, token)} />
        </section>
      )}
    </div>
  );
}
