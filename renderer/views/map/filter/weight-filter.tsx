import { useApp, useStore } from '#renderer/state/app-context.ts';
import { setFilter } from '#renderer/state/filter.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Field } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';

/** The least weight of services: a step of the scale, or any volume above zero. */
export function WeightFilter() {
  const app = useApp();
  const t = useT();
  const weight = useStore((state) => state.filter.weight);
  const scale = useStore((state) => state.engagement.maps.get(state.map)?.weights !== 'volume');
  const set = (text: string): void => {
    const number = Number(text);
    setFilter(app, { weight: number > 0 && Number.isFinite(number) ? number : undefined });
  };
  if (!scale) {
    return (
      <Field label={t('filter.weight')}>
        {(id) => (
          <input
            id={id}
            type="number"
            min={0}
            placeholder={t('filter.weight.all')}
            value={weight ?? ''}
            onChange={(event) => set(event.target.value)}
          />
        )}
      </Field>
    );
  }
  const steps = new Set([2, 3, 4, 5, ...(weight === undefined ? [] : [weight])]);
  return (
    <SelectField
      label={t('filter.weight')}
      value={String(weight ?? '')}
      options={[
        { value: '', label: t('filter.weight.all') },
        ...[...steps].map((least) => ({ value: String(least), label: t('filter.weight.least', { weight: least }) })),
      ]}
      onChange={set}
    />
  );
}
