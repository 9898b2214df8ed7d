import { Lock } from 'lucide-react';
import { useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';

/** Says, for as long as it is open, that the engagement comes from a newer version and cannot be changed here. */
export function ReadOnlyBanner() {
  const t = useT();
  const readOnly = useStore((state) => state.readOnly);
  if (!readOnly) return null;
  return (
    <p className="banner" role="status">
      <Lock size={14} aria-hidden="true" /> {t('banner.read-only')}
    </p>
  );
}
