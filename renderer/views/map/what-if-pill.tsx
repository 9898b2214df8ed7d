import { FlaskConical } from 'lucide-react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { discardWhatIf } from '#renderer/state/try-change.ts';
import { useT } from '#renderer/state/use-t.ts';
import { changesOn } from '#renderer/state/what-if.ts';
import { Button } from '#renderer/ui/button.tsx';

/** Says over the map that what it shows is tried out and not made. */
export function WhatIfPill() {
  const app = useApp();
  const t = useT();
  const count = useStore((state) => changesOn(state.whatIf, state.map).length);
  if (count === 0) return null;
  return (
    <div className="map-pill what-if-pill">
      <button type="button" onClick={() => app.store.setState({ panel: 'what-if' })}>
        <FlaskConical size={15} aria-hidden="true" />
        {t('what-if.pill', { count })}
      </button>
      <Button look="quiet" onClick={() => discardWhatIf(app)}>
        {t('what-if.discard')}
      </Button>
    </div>
  );
}
