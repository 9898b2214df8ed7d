import { ArrowRight, ArrowRightLeft } from 'lucide-react';
import { useApp } from '#renderer/state/app-context.ts';
import type { MapPair } from '#renderer/state/compared.ts';
import { useT } from '#renderer/state/use-t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { Engagement } from '#shared/model/engagement.ts';
import { mapsInOrder } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';

/** Which two maps are compared, and which of them is the one before. */
export function CompareHead({ engagement, pair }: { readonly engagement: Engagement; readonly pair: MapPair }) {
  const app = useApp();
  const t = useT();
  const [before, after] = pair;
  const options = mapsInOrder(engagement).map((row) => ({ value: row.id, label: nameIn(row, t.language) }));
  const compare = (compared: MapPair): void => app.store.setState({ compared });
  return (
    <header className="compare-head">
      <SelectField
        label={t('compare.before')}
        value={before}
        options={options}
        onChange={(one) => compare([one, one === after ? before : after])}
      />
      <ArrowRight size={18} aria-hidden="true" />
      <SelectField
        label={t('compare.after')}
        value={after}
        options={options}
        onChange={(other) => compare([other === before ? after : before, other])}
      />
      <IconButton icon={ArrowRightLeft} label={t('compare.swap')} onClick={() => compare([after, before])} />
    </header>
  );
}
