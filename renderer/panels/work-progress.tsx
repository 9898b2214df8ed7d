import { LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { BAR_AFTER, SPINNER_AFTER } from '#renderer/state/work.ts';

/** Nothing at first, then a spinner, then a bar with a way to cancel: for as long as something takes its time. */
export function WorkProgress() {
  const t = useT();
  const working = useStore((state) => state.busy !== undefined || state.analysis.running);
  const work = useStore((state) => state.work);
  const [shown, setShown] = useState<'nothing' | 'spinner' | 'bar'>('nothing');
  useEffect(() => {
    if (!working) return;
    const timers = [setTimeout(() => setShown('spinner'), SPINNER_AFTER), setTimeout(() => setShown('bar'), BAR_AFTER)];
    return () => {
      for (const timer of timers) clearTimeout(timer);
      setShown('nothing');
    };
  }, [working]);
  if (!working || shown === 'nothing') return null;
  if (shown === 'spinner' || work === undefined) {
    return <LoaderCircle className="spinner" size={14} aria-hidden="true" />;
  }
  return (
    <>
      <progress value={work.share} aria-label={t('busy.progress')} />
      <button type="button" className="status-cancel" onClick={work.cancel}>
        {t('dialog.cancel')}
      </button>
    </>
  );
}
