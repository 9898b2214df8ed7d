import { useApp, useStore } from '#renderer/state/app-context.ts';
import { clearFilter, setFilter } from '#renderer/state/filter.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { FILTER_WAYS } from '#shared/model/map-filter.ts';
import { MapPanel } from '../looks/map-panel.tsx';
import { DivisionsFilter } from './divisions-filter.tsx';
import { findingOptions, shownCount } from './filter-model.ts';
import { FocusFields } from './focus-fields.tsx';
import { WeightFilter } from './weight-filter.tsx';

/** Says what is looked at on the map. As with looks, there is nothing to undo and nothing to save. */
export function FilterPanel() {
  const open = useStore((state) => state.mapPanel === 'filter');
  return open ? <OpenFilterPanel /> : null;
}

function OpenFilterPanel() {
  const app = useApp();
  const t = useT();
  const filter = useStore((state) => state.filter);
  const state = useStore((all) => all);
  const count = shownCount(state);
  return (
    <MapPanel title={t('filter.title')}>
      <SearchField label={t('filter.text')} value={filter.text} onChange={(text) => setFilter(app, { text })} />
      <DivisionsFilter />
      <div className="map-panel-pair">
        <WeightFilter />
        <SelectField
          label={t('filter.finding')}
          value={filter.finding ?? ''}
          options={findingOptions(t, state)}
          onChange={(finding) => setFilter(app, { finding: finding === '' ? undefined : finding })}
        />
      </div>
      <FocusFields />
      <Choice
        label={t('filter.way')}
        value={filter.way}
        options={FILTER_WAYS.map((value) => ({ value, label: t(`filter.way.${value}`) }))}
        onChange={(way) => setFilter(app, { way })}
      />
      <footer>
        <span role="status">{count !== undefined && t('filter.chip', { shown: count.shown, all: count.all })}</span>
        <Button look="quiet" disabled={count === undefined} onClick={() => clearFilter(app)}>
          {t('command.filter-clear')}
        </Button>
      </footer>
    </MapPanel>
  );
}
