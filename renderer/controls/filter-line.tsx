import { Filter } from 'lucide-react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { clearFilter } from '#renderer/state/filter.ts';
import { leftOut, shownNow } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import './filter-line.css';

/** Says above a view how much of the map filter and focus leave out of it, with the way back; `sums`: and what sums count then. */
export function FilterLine({ sums = false }: { readonly sums?: boolean }) {
  const app = useApp();
  const t = useT();
  const way = useStore((state) => state.filter.way);
  const shown = useStore(shownNow);
  const left = shown && leftOut(app.store.getState());
  if (left === undefined) return null;
  return (
    <div className="filter-line">
      <Filter size={15} aria-hidden="true" />
      <output>
        {t(`filter.left.${way}`, left)} {sums && t(`filter.sums.${way}`)}
      </output>
      <Button look="quiet" onClick={() => clearFilter(app)}>
        {t('command.filter-clear')}
      </Button>
    </div>
  );
}
