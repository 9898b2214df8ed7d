import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { useT } from '#renderer/state/use-t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { FindingId } from '#shared/analysis/findings.ts';
import { cutoffLabel, cutoffValue } from '#shared/export/cutoff-words.ts';
import type { CutoffField as Field } from './cutoffs-model.ts';

export interface CutoffFieldProps {
  readonly id: FindingId;
  readonly field: Field;
  readonly onType: (text: string) => void;
}

/** One cut-off: its number, what it may be, and the way back to what it is unless changed. */
export function CutoffField({ id, field, onType }: CutoffFieldProps) {
  const t = useT();
  const input = useId();
  const hint = useId();
  const { range, standard, text, isGood } = field;
  const label = cutoffLabel(t, id, field.name);
  const ends = { min: cutoffValue(t, range, range.min), max: cutoffValue(t, range, range.max) };
  const usual = cutoffValue(t, range, standard);
  const isChanged = text !== String(standard);
  return (
    <div className="cutoff-field" data-changed={isChanged}>
      <label htmlFor={input}>{label}</label>
      <span className="cutoff-input">
        <input
          id={input}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={!isGood}
          aria-describedby={hint}
          onChange={(event) => onType(event.target.value)}
        />
        <span aria-hidden="true">{range.unit === 'percent' ? '%' : ''}</span>
        <IconButton
          icon={RotateCcw}
          label={t('cutoff.reset', { label, value: usual })}
          disabled={!isChanged}
          onClick={() => onType(String(standard))}
        />
      </span>
      <p id={hint} className={isGood ? 'field-hint' : 'field-hint cutoff-wrong'}>
        {isGood
          ? `${t('cutoff.between', ends)} · ${t('cutoff.usually', { value: usual })}`
          : t('cutoff.out-of-range', { ...ends, whole: range.whole ? 'whole' : 'any' })}
      </p>
    </div>
  );
}
