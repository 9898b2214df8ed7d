import type { Range } from '#shared/analysis/finding.ts';
import { FINDINGS, type FindingId } from '#shared/analysis/findings.ts';
import { type AnalysisSettings, type CutoffInUse, type CutoffsOf, cutoffsInUse } from '#shared/analysis/settings.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Sensitivity } from '#shared/model/settings.ts';

type CutoffKey = { [Id in FindingId]: `cutoff.${Id}.${keyof CutoffsOf<Id> & string}` }[FindingId];

export function sensitivityName(t: Translator, sensitivity: Sensitivity): string {
  return t(`sensitivity.${sensitivity}`);
}

/** What the sensitivity means, in a sentence. */
export function sensitivityHelp(t: Translator, sensitivity: Sensitivity): string {
  return t(`sensitivity.${sensitivity}-help`);
}

/** What a cut-off is called; read before its number. */
export function cutoffLabel(t: Translator, id: FindingId, name: string): string {
  return t(`cutoff.${id}.${name}` as CutoffKey);
}

/** A cut-off with its unit. */
export function cutoffValue(t: Translator, { unit }: Range, value: number): string {
  const number = (of: number, style: 'decimal' | 'percent' = 'decimal') =>
    new Intl.NumberFormat(t.language, { style, maximumFractionDigits: 2 }).format(of);
  if (unit === 'percent') return number(value / 100, 'percent');
  return unit === 'times' ? t('cutoff.times', { value: number(value) }) : number(value);
}

export const isChanged = ({ value, standard }: CutoffInUse): boolean => value !== standard;

/** The cut-offs of a kind of finding as they were used, those that were changed with what they are else. */
export function cutoffTexts(t: Translator, id: FindingId, settings: AnalysisSettings): readonly string[] {
  return cutoffsInUse(id, settings).map((cutoff) => {
    const slots = {
      label: cutoffLabel(t, id, cutoff.name),
      value: cutoffValue(t, cutoff.range, cutoff.value),
      standard: cutoffValue(t, cutoff.range, cutoff.standard),
    };
    return isChanged(cutoff) ? t('cutoff.value-changed', slots) : t('cutoff.value', slots);
  });
}

/** “Standard sensitivity, 2 cut-offs changed”. */
export function settingsLine(t: Translator, settings: AnalysisSettings): string {
  const changed = FINDINGS.flatMap(({ id }) => cutoffsInUse(id, settings)).filter(isChanged).length;
  return t('cutoff.settings', { sensitivity: sensitivityName(t, settings.sensitivity), changed });
}
