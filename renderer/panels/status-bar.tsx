import { useStore } from '#renderer/state/app-context.ts';
import { isEdited } from '#renderer/state/store.ts';
import { useT } from '#renderer/state/use-t.ts';
import { WorkProgress } from './work-progress.tsx';

/** The line at the bottom: where the work is kept, and what is going on. */
export function StatusBar() {
  const t = useT();
  const text = useStore((state) => {
    if (state.busy !== undefined) return t(`busy.${state.busy}`);
    if (state.tool === 'connect') return t('status.drawing');
    if (state.tool === 'quick') return t('status.quick');
    if (state.file === undefined) return t('status.no-file');
    if (state.readOnly) return t('status.read-only', { name: state.file.name });
    return t(isEdited(state) ? 'status.edited' : 'status.saved', { name: state.file.name });
  });
  return (
    <footer className="status-bar">
      <span>{text}</span>
      <WorkProgress />
      <span className="spring" />
      <span>{t('status.privacy')}</span>
    </footer>
  );
}
