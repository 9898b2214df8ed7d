import { Filter } from 'lucide-react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { clearFilter } from '#renderer/state/filter.ts';
import { shownNow } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { shownCount } from './filter-model.ts';

/** Says over the map that not all of it is looked at. */
export function FilterPill() {
  const app = useApp();
  const t = useT();
  const shown = useStore(shownNow);
  if (shown === undefined) return null;
  const state = app.store.getState();
  const count = shownCount(state);
  if (count === undefined || count.all === 0) return null;
  return (
    <div className="map-pill">
      <button type="button" onClick={() => app.store.setState({ mapPanel: 'filter' })}>
        <Filter size={15} aria-hidden="true" />
        {t('filter.chip', { shown: count.shown, all: count.all })}
      </button>
      <Button look="quiet" onClick={() => clearFilter(app)}>
        {t('command.filter-clear')}
      </Button>
    </div>
  );
}
