import { RecentList } from '#renderer/controls/recent-list.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { openRecentFile } from '#renderer/state/open-recent.ts';
import { useRecent } from '#renderer/state/use-recent.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';

/** The engagements opened lately, to open again or to forget. */
export function RecentDialog() {
  const app = useApp();
  const t = useT();
  const files = useRecent();
  const close = (): void => app.store.setState({ dialog: undefined });
  const forget = (): void => {
    void app.host.call('recent.clear', {});
    close();
  };
  return (
    <Dialog
      title={t('recent.title')}
      closeLabel={t('dialog.close')}
      wide={true}
      onClose={close}
      footer={
        files.length > 0 && (
          <Button look="quiet" onClick={forget}>
            {t('recent.clear')}
          </Button>
        )
      }
    >
      {files.length === 0 && <p className="panel-note">{t('recent.none')}</p>}
      <RecentList
        files={files}
        onOpen={({ token }) => {
          close();
          void openRecentFile(app, token);
        }}
      />
    </Dialog>
  );
}
