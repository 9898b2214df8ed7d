import { useApp } from '#renderer/state/app-context.ts';
import { tryChange } from '#renderer/state/try-change.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { MapContent } from '#shared/model/map-content.ts';
import { SCALE_MAX, SCALE_MIN, type ServiceId } from '#shared/model/service.ts';
import { PartnerField } from './partner-field.tsx';

const STEPS = Array.from({ length: SCALE_MAX }, (_, place) => String(SCALE_MIN + place));

export interface ServiceChangeProps {
  readonly content: MapContent;
  readonly services: readonly ServiceId[];
}

/** What can be tried with services besides taking them out: another weight, and of a single one a second provider. */
export function ServiceChange({ content, services }: ServiceChangeProps) {
  const app = useApp();
  const t = useT();
  const rows = services.flatMap((id) => content.services.get(id) ?? []);
  const weights = new Set(rows.map((row) => row.weight));
  const [only] = weights;
  const before = weights.size === 1 ? only : undefined;
  const shared = before === undefined ? '' : String(before);
  const weigh = (text: string): boolean => {
    const weight = Number(text.normalize('NFKC').trim());
    if (!(weight > 0)) return false;
    tryChange(app, { kind: 'weight', services, before, weight });
    return true;
  };
  const [row] = rows;
  return (
    <>
      {content.map.weights === 'volume' ? (
        <TextField key={services.join(' ')} label={t('what-if.weight')} value={shared} onCommit={weigh} />
      ) : (
        <Choice
          label={t('what-if.weight')}
          value={shared}
          options={STEPS.map((step) => ({ value: step, label: step }))}
          onChange={weigh}
        />
      )}
      {rows.length === 1 && row !== undefined && (
        <PartnerField
          label={t('what-if.provider')}
          content={content}
          except={[row.provider, row.customer]}
          onChoose={(provider) =>
            tryChange(app, { kind: 'provider', service: row.id, provider, id: app.ids('service') })
          }
        />
      )}
    </>
  );
}
