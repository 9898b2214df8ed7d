import type { DepartmentField, RowChange, ServiceField } from '#shared/analysis/changed-rows.ts';
import type { Analysed, Comparison } from '#shared/analysis/compare.ts';
import type { Finding } from '#shared/analysis/report.ts';
import type { PlainKey, Translator } from '#shared/i18n/translator.ts';
import type { Department, DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import { speakerFor } from './finding-words/speaker.ts';
import { type FindingWords, findingWords } from './finding-words.ts';
import { statementText } from './statement-words.ts';

/** What becomes of a thing from one map to the other. */
export type Fate = 'gone' | 'added' | 'changed';

/** What each field of a row is called. */
export const FIELD_NAMES = {
  name: 'compare.field.name',
  division: 'compare.field.division',
  party: 'compare.field.party',
  headcount: 'compare.field.headcount',
  capacity: 'compare.field.capacity',
  provider: 'compare.field.provider',
  customer: 'compare.field.customer',
  weight: 'compare.field.weight',
  assumed: 'compare.field.assumed',
  agreement: 'compare.field.agreement',
  feedback: 'compare.field.feedback',
} as const satisfies Record<DepartmentField | ServiceField, PlainKey>;

/** A department or service that differs, in words. */
export interface RowWords<Id extends string> {
  readonly fate: Fate;
  /** Of the map before where it is gone, else of the map after. */
  readonly id: Id;
  readonly name: string;
  /** What differs, one phrase for each field: “weight 5 → 3”. */
  readonly details: readonly string[];
}

export function departmentWords(
  t: Translator,
  { content: before }: Analysed,
  { content: after }: Analysed,
  { departments: { gone, added, changed } }: Comparison,
): readonly RowWords<DepartmentId>[] {
  const [was, is] = [speakerFor(t, before), speakerFor(t, after)];
  const value = (content: MapContent, row: Department, field: DepartmentField): string => {
    const { name, divisionOf, number } = speakerFor(t, content);
    if (field === 'name') return name(row.id);
    if (field === 'division') return divisionOf(row.id);
    if (field === 'party') return t(`party.${row.party}`);
    const amount = row[field];
    return amount === undefined ? '' : number(amount);
  };
  return [
    ...gone.map((id) => ({ fate: 'gone' as const, id, name: was.name(id), details: [] })),
    ...added.map((id) => ({ fate: 'added' as const, id, name: is.name(id), details: [] })),
    ...changed.map((change) => ({
      fate: 'changed' as const,
      id: change.after,
      name: is.name(change.after),
      details: detailsOf(t, change, before.departments, after.departments, before, after, value),
    })),
  ];
}

export function serviceWords(
  t: Translator,
  { content: before }: Analysed,
  { content: after }: Analysed,
  { services: { gone, added, changed } }: Comparison,
): readonly RowWords<ServiceId>[] {
  const value = (content: MapContent, row: Service, field: ServiceField): string => {
    const { name, number } = speakerFor(t, content);
    if (field === 'provider' || field === 'customer') return name(row[field]);
    if (field === 'name') return nameIn(row, t.language);
    if (field === 'weight') return number(row.weight);
    return field === 'agreement' ? t(`agreement.${row.standard?.agreement ?? 'none'}`) : '';
  };
  const weightOf = (content: MapContent, id: ServiceId): readonly string[] => {
    const row = content.services.get(id);
    return row === undefined ? [] : [`${t('compare.field.weight')} ${speakerFor(t, content).number(row.weight)}`];
  };
  return [
    ...gone.map((id) => ({
      fate: 'gone' as const,
      id,
      name: serviceText(t, before, id),
      details: weightOf(before, id),
    })),
    ...added.map((id) => ({
      fate: 'added' as const,
      id,
      name: serviceText(t, after, id),
      details: weightOf(after, id),
    })),
    ...changed.map((change) => ({
      fate: 'changed' as const,
      id: change.after,
      name: serviceText(t, after, change.after),
      details: detailsOf(t, change, before.services, after.services, before, after, value),
    })),
  ];
}

function detailsOf<Id extends string, Row, Field extends DepartmentField | ServiceField>(
  t: Translator,
  change: RowChange<Id, Field>,
  rowsBefore: ReadonlyMap<Id, Row>,
  rowsAfter: ReadonlyMap<Id, Row>,
  before: MapContent,
  after: MapContent,
  value: (content: MapContent, row: Row, field: Field) => string,
): readonly string[] {
  const [was, is] = [rowsBefore.get(change.before), rowsAfter.get(change.after)];
  if (was === undefined || is === undefined) return [];
  return change.fields.map((field) => {
    const [one, other] = [value(before, was, field), value(after, is, field)];
    const name = t(FIELD_NAMES[field]);
    return one === '' && other === '' ? name : `${name} ${one || '–'} → ${other || '–'}`;
  });
}

/** “Finance → Sales: credit check”. */
export function serviceText(t: Translator, content: MapContent, id: ServiceId): string {
  const row = content.services.get(id);
  if (row === undefined) return '';
  const { name } = speakerFor(t, content);
  const ends = { provider: name(row.provider), customer: name(row.customer) };
  return t('compare.service-named', { ...ends, name: nameIn(row, t.language) || t('service.unnamed') });
}

export interface FindingChangeWords {
  readonly fate: Fate;
  /** After, but of one that is gone before. */
  readonly finding: Finding;
  /** Severity before, of one that is changed. */
  readonly was: Finding['severity'] | undefined;
  readonly words: FindingWords;
}

/** Findings that appear, change severity or vanish, in this order. */
export function findingChangeWords(
  t: Translator,
  { content: before }: Analysed,
  { content: after }: Analysed,
  { findings: { vanished, appeared, changed } }: Comparison,
): readonly FindingChangeWords[] {
  const worded = (fate: Fate, finding: Finding, content: MapContent, was?: Finding['severity']) => ({
    fate,
    finding,
    was,
    words: findingWords(t, finding, content),
  });
  return [
    ...appeared.map((finding) => worded('added', finding, after)),
    ...changed.map((pair) => worded('changed', pair.after, after, pair.before.severity)),
    ...vanished.map((finding) => worded('gone', finding, before)),
  ];
}

/** What is said of only one of the maps as a whole, in the words of that map. */
export function statementChangeWords(
  t: Translator,
  before: Analysed,
  after: Analysed,
): readonly { readonly fate: Fate; readonly text: string }[] {
  const texts = ({ content, report }: Analysed) => report.statements.map((one) => statementText(t, one, content));
  const [was, is] = [texts(before), texts(after)];
  return [
    ...was.filter((text) => !is.includes(text)).map((text) => ({ fate: 'gone' as const, text })),
    ...is.filter((text) => !was.includes(text)).map((text) => ({ fate: 'added' as const, text })),
  ];
}
