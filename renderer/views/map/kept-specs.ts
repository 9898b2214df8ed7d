import type { Department } from '#shared/model/department.ts';
import type { Service } from '#shared/model/service.ts';
import type { Flags } from './map-light.ts';
import { type ElementSpec, isPlain, type MapDrawn, type MapInput } from './map-model.ts';

/** What of the last drawing draws the same in the next one; undefined for what does not, or may not. */
export interface KeptSpecs {
  department(row: Department): ElementSpec | undefined;
  service(row: Service, beside: boolean, width: number): ElementSpec | undefined;
}

const NONE: KeptSpecs = { department: () => undefined, service: () => undefined };

/**
 * Rows are values: a row that is the same draws the same, as long as what it is drawn by is. Only a drawing in which nothing is lit, sought or
 * tried out is kept, since that may touch any row.
 */
export function keptSpecs(input: MapInput, flags: Flags, last: MapDrawn | undefined): KeptSpecs {
  if (last === undefined || !isPlainlySeen(input) || !isPlainlySeen(last.input)) return NONE;
  const { input: before, elements } = last;
  if (
    input.language !== before.language ||
    input.serviceNames !== before.serviceNames ||
    isPlain(input.content) !== isPlain(before.content) ||
    !sameIds(flags.bottlenecks, last.flags.bottlenecks) ||
    !sameIds(flags.oneWay, last.flags.oneWay)
  )
    return NONE;
  const [now, then] = [input.content, before.content];
  const sameDepartment = (id: Department['id']): boolean => now.departments.get(id) === then.departments.get(id);
  return {
    department(row) {
      const spec = elements.get(row.id);
      const { id, division } = row;
      const same =
        then.departments.get(id) === row &&
        (division === undefined || now.divisions.get(division) === then.divisions.get(division)) &&
        spec?.selected === input.selection.departments.has(id);
      return same ? spec : undefined;
    },
    service(row, beside, width) {
      const spec = elements.get(row.id);
      const { departments } = before.selection;
      const same =
        then.services.get(row.id) === row &&
        spec?.selected === input.selection.services.has(row.id) &&
        spec.data.width === width &&
        beside === (departments.has(row.provider) || departments.has(row.customer)) &&
        // How long its name may be depends on where its ends stand and how wide they are.
        (spec.data.label === '' || (sameDepartment(row.provider) && sameDepartment(row.customer)));
      return same ? spec : undefined;
    },
  };
}

const isPlainlySeen = ({ lit, trace, fates, bright }: MapInput): boolean =>
  lit === undefined && trace === undefined && fates.size === 0 && bright === undefined;

const sameIds = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));
