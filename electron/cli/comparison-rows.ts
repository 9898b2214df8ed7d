import type { Analysed, Comparison } from '#shared/analysis/compare.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { FIELD_NAMES, statementChangeWords } from '#shared/export/comparison-words.ts';
import { speakerFor } from '#shared/export/finding-words/speaker.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { SEVERITY_MARKS } from './severity-marks.ts';

type Rows = readonly (readonly string[])[];

const ADDED = '+';
const GONE = '−';
const CHANGED = '~';

/** Departments and services that differ, one row each: sign, what it is, which fields. */
export function rowChangeRows(
  t: Translator,
  before: MapContent,
  after: MapContent,
  { departments, services }: Comparison,
): { readonly departments: Rows; readonly services: Rows } {
  const [was, is] = [speakerFor(t, before).name, speakerFor(t, after).name];
  const [gave, gives] = [serviceText(t, before), serviceText(t, after)];
  const list = new Intl.ListFormat(t.language, { type: 'unit', style: 'narrow' });
  const fields = (names: readonly (keyof typeof FIELD_NAMES)[]) =>
    list.format(names.map((name) => t(FIELD_NAMES[name])));
  const both = (one: string, other: string) => (one === other ? one : `${one} ⇒ ${other}`);
  return {
    departments: [
      ...departments.gone.map((id) => [GONE, was(id)]),
      ...departments.added.map((id) => [ADDED, is(id)]),
      ...departments.changed.map((row) => [CHANGED, both(was(row.before), is(row.after)), fields(row.fields)]),
    ],
    services: [
      ...services.gone.map((id) => [GONE, gave(id)]),
      ...services.added.map((id) => [ADDED, gives(id)]),
      ...services.changed.map((row) => [CHANGED, both(gave(row.before), gives(row.after)), fields(row.fields)]),
    ],
  };
}

/** Findings that appear, vanish or change severity: sign, severity, which. */
export function findingChangeRows(
  t: Translator,
  before: MapContent,
  after: MapContent,
  { findings }: Comparison,
): Rows {
  const row = (sign: string, content: MapContent, finding: Finding, mark: string) => {
    const { name, where } = findingWords(t, finding, content);
    return [sign, mark, `${name} · ${where}`];
  };
  return [
    ...findings.vanished.map((one) => row(GONE, before, one, SEVERITY_MARKS[one.severity])),
    ...findings.appeared.map((one) => row(ADDED, after, one, SEVERITY_MARKS[one.severity])),
    ...findings.changed.map((pair) =>
      row(
        CHANGED,
        after,
        pair.after,
        `${SEVERITY_MARKS[pair.before.severity]} ⇒ ${SEVERITY_MARKS[pair.after.severity]}`,
      ),
    ),
  ];
}

/** What is said of only one of the maps as a whole. */
export function statementChangeRows(t: Translator, before: Analysed, after: Analysed): Rows {
  return statementChangeWords(t, before, after).map(({ fate, text }) => [fate === 'gone' ? GONE : ADDED, text]);
}

/** “Finance → Sales: credit check 4”. */
function serviceText(t: Translator, content: MapContent): (id: ServiceId) => string {
  const { name, number } = speakerFor(t, content);
  return (id) => {
    const row = content.services.get(id);
    if (row === undefined) return '';
    const ends = { provider: name(row.provider), customer: name(row.customer), weight: number(row.weight) };
    const label = nameIn(row, t.language);
    return label === '' ? t('compare.service-unnamed', ends) : t('compare.service', { ...ends, name: label });
  };
}
