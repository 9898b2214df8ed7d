import { useApp, useStore } from '#renderer/state/app-context.ts';
import { setFocus } from '#renderer/state/filter.ts';
import { useT } from '#renderer/state/use-t.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { FOCUS_STEPS, FOCUS_WAYS, type FocusSteps } from '#shared/model/map-filter.ts';
import { focusNames } from './filter-model.ts';

const OFF = '';

/** How far around some departments the map is looked at; those selected, until it is turned off. */
export function FocusFields() {
  const app = useApp();
  const t = useT();
  const state = useStore((all) => all);
  const { focus, selection } = state;
  if (focus === undefined && selection.departments.size === 0) {
    return <p className="map-panel-hint">{t('filter.focus.none')}</p>;
  }
  const names =
    focusNames(t, state) ??
    focusNames(t, { ...state, focus: { departments: [...selection.departments], steps: 1, way: 'both' } });
  const choose = (value: string): void => {
    const steps = FOCUS_STEPS.find((one) => String(one) === value);
    if (steps === undefined) app.store.setState({ focus: undefined });
    else setFocus(app, { steps: steps satisfies FocusSteps });
  };
  return (
    <div className="map-panel-pair">
      <SelectField
        label={t('filter.focus', { names: names ?? '' })}
        value={String(focus?.steps ?? OFF)}
        options={[
          { value: OFF, label: t('filter.focus.off') },
          ...FOCUS_STEPS.map((steps) => ({ value: String(steps), label: t('filter.focus.steps', { count: steps }) })),
        ]}
        onChange={choose}
      />
      {focus !== undefined && (
        <SelectField
          label={t('filter.focus.way')}
          value={focus.way}
          options={FOCUS_WAYS.map((value) => ({ value, label: t(`filter.focus.way.${value}`) }))}
          onChange={(way) => setFocus(app, { way })}
        />
      )}
    </div>
  );
}
