import type { Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';

/** What the words of every finding are made with: one language, the names on one map. */
export interface Speaker {
  readonly t: Translator;
  /** The department's name; empty where the map no longer has it. */
  name(id: DepartmentId | undefined): string;
  /** A share of 0 to 1 as a percentage with at most one decimal: the floors are no finer. */
  percent(share: number): string;
  /** At most two decimals. */
  number(value: number): string;
}

export function speakerFor(t: Translator, content: MapContent): Speaker {
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(t.language, { maximumFractionDigits: 2 });
  return {
    t,
    name(id) {
      const department = id && content.departments.get(id);
      return department === undefined ? '' : nameIn(department, t.language);
    },
    percent: (share) => percent.format(share),
    number: (value) => number.format(value),
  };
}
