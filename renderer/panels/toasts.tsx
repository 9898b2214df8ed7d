import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { TOAST_MS, type Toast } from '#renderer/state/toast.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';

/** Short words at the bottom: what was done goes by itself, errors stay until closed. */
export function Toasts() {
  const toasts = useStore((state) => state.toasts);
  return (
    <div className="toasts">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastBox({ toast }: { readonly toast: Toast }) {
  const app = useApp();
  const t = useT();
  const close = (): void =>
    app.store.setState((state) => ({ toasts: state.toasts.filter(({ id }) => id !== toast.id) }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts once for each toast
  useEffect(() => {
    if (toast.kind === 'error') return;
    const timer = setTimeout(close, toast.undo ? 2 * TOAST_MS : TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast.id]);
  return (
    <div className={`toast toast-${toast.kind}`} role={toast.kind === 'error' ? 'alert' : 'status'}>
      {toast.kind === 'error' ? <FaultNote text={toast.text} /> : <span>{toast.text}</span>}
      {toast.kind === 'done' && toast.undo && (
        <Button
          look="quiet"
          onClick={() => {
            app.undo();
            close();
          }}
        >
          {t('command.undo')}
        </Button>
      )}
      <IconButton icon={X} label={t('dialog.close')} onClick={close} />
    </div>
  );
}
