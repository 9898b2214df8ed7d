import type { Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';

/** What the words of every finding are made with: one language, the names on one map. */
export interface Speaker {
  readonly t: Translator;
  /** The department's name; empty where the map no longer has it. */
  name(id: DepartmentId | undefined): string;
  /** Their names as one enumeration; of many the first few, and how many more. */
  names(ids: readonly DepartmentId[]): string;
  /** The name of the department's division; empty where it has none. */
  divisionOf(id: DepartmentId | undefined): string;
  /** Departments as a chain of services, in their order. */
  chain(ids: readonly DepartmentId[]): string;
  /** A share of 0 to 1 as a percentage with at most one decimal: the floors are no finer. */
  percent(share: number): string;
  /** At most two decimals. */
  number(value: number): string;
  /** The same with its sign. */
  signed(value: number): string;
}

/** Longest enumeration of names that a sentence can bear. */
const NAMES_LIMIT = 5;

export function speakerFor(t: Translator, content: MapContent): Speaker {
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(t.language, { maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(t.language, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' });
  const name: Speaker['name'] = (id) => {
    const department = id && content.departments.get(id);
    return department === undefined ? '' : nameIn(department, t.language);
  };
  return {
    t,
    name,
    names(ids) {
      const named = ids.length > NAMES_LIMIT ? ids.slice(0, NAMES_LIMIT - 1) : ids;
      const count = ids.length - named.length;
      const rest = count === 0 ? [] : [t('finding.other-departments', { count })];
      return list.format([...named.map(name), ...rest]);
    },
    divisionOf(id) {
      const division = id && content.departments.get(id)?.division;
      const row = division && content.divisions.get(division);
      return row ? nameIn(row, t.language) : '';
    },
    chain: (ids) => ids.map(name).join(' → '),
    percent: (share) => percent.format(share),
    number: (value) => number.format(value),
    signed: (value) => signed.format(value),
  };
}
