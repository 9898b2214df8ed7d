import { useApp, useStore } from '#renderer/state/app-context.ts';
import { setFilter } from '#renderer/state/filter.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Toggle } from '#renderer/ui/toggle.tsx';
import type { MapFilter } from '#shared/model/map-filter.ts';
import { divisionOptions } from './filter-model.ts';

type Wanted = MapFilter['divisions'][number];

/** The divisions to be shown; all of them while none is ticked. */
export function DivisionsFilter() {
  const app = useApp();
  const t = useT();
  const state = useStore((all) => all);
  const options = divisionOptions(t, state);
  if (options.length === 0) return null;
  const { divisions } = state.filter;
  const toggle = (value: Wanted): void =>
    setFilter(app, {
      divisions: divisions.includes(value) ? divisions.filter((other) => other !== value) : [...divisions, value],
    });
  return (
    <fieldset className="map-panel-ticks">
      <legend>{t('filter.divisions')}</legend>
      {options.map(({ value, label }) => (
        <Toggle
          key={value}
          label={label}
          on={divisions.includes(value as Wanted)}
          onChange={() => toggle(value as Wanted)}
        />
      ))}
    </fieldset>
  );
}
