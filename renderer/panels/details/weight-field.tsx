import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { setWeight } from '#shared/edits/set-weight.ts';
import type { Service } from '#shared/model/service.ts';

const STEPS = ['1', '2', '3', '4', '5'] as const;
type Step = (typeof STEPS)[number];

/** How much the internal customer depends: five anchored steps, or the number on a map of volumes. */
export function WeightField({ services }: { readonly services: readonly Service[] }) {
  const app = useApp();
  const t = useT();
  const volume = useStore((state) => state.engagement.maps.get(state.map)?.weights === 'volume');
  const weights = new Set(services.map((row) => row.weight));
  const [only] = weights;
  const shared = weights.size === 1 && only !== undefined ? String(only) : '';
  const set = (weight: number): boolean => app.edit(setWeight, { services: services.map((row) => row.id), weight });
  if (volume)
    return (
      <TextField
        label={t('field.volume')}
        value={shared}
        onCommit={(text) => set(Number(text.normalize('NFKC').trim() || Number.NaN))}
      />
    );
  const chosen = STEPS.find((step) => step === shared);
  const assumed = services.some((row) => row.assumed);
  return (
    <div className="weight-field">
      <Choice<Step>
        label={t('field.weight')}
        value={chosen}
        options={STEPS.map((step) => ({ value: step, label: step, title: t(`weight.${step}`) }))}
        onChange={(step) => set(Number(step))}
      />
      {chosen !== undefined && <p className="field-hint">{t(`weight.${chosen}`)}</p>}
      {assumed && <p className="field-hint assumed">{t('weight.assumed')}</p>}
    </div>
  );
}
