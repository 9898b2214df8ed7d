import { useApp, useStore } from '#renderer/state/app-context.ts';
import { clearFilter } from '#renderer/state/filter.ts';
import { departmentsOnMap } from '#renderer/state/on-map.ts';
import { shownNow } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';

/** Says why the map is empty where all of it is hidden. */
export function NothingShown() {
  const app = useApp();
  const t = useT();
  const nothing = useStore(
    (state) => state.filter.way === 'hide' && departmentsOnMap(state) > 0 && shownNow(state)?.departments.size === 0,
  );
  if (!nothing) return null;
  return (
    <div className="empty-map" role="status">
      <h2>{t('filter.none.title')}</h2>
      <p>{t('filter.none.text')}</p>
      <div className="empty-map-ways">
        <Button onClick={() => clearFilter(app)}>{t('command.filter-clear')}</Button>
      </div>
    </div>
  );
}
