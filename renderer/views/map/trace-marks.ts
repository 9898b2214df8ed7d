import type { Trace } from '#renderer/state/proof-trace.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Service } from '#shared/model/service.ts';
import type { Light } from './map-light.ts';
import type { ElementSpec } from './map-model.ts';

/** Of the arrow that stands for a service that is not recorded. */
export const NOTHING_CLASS = 'nothing';
/** With more services than this their names would cover one another. */
const NAMED_LIMIT = 12;
const NOTHING_ID = 'trace-nothing';

/** What a line of a proof adds to departments and services, and the arrows of its own. */
export interface TraceMarks {
  dataOf(id: DepartmentId): { readonly step?: number };
  departmentClasses(id: DepartmentId): readonly (string | false)[];
  serviceClasses(row: Service): readonly (string | false)[];
  arrows(content: MapContent): readonly (readonly [id: string, spec: ElementSpec])[];
}

const NO_MARKS: TraceMarks = {
  dataOf: () => ({}),
  departmentClasses: () => [],
  serviceClasses: () => [],
  arrows: () => [],
};

export function traceMarks(trace: Trace | undefined): TraceMarks {
  if (trace === undefined) return NO_MARKS;
  const { takenOut, nothing } = trace;
  const steps = new Map(trace.path.map((id, place) => [id, place + 1]));
  const cutOff = new Set(trace.cutOff);
  const services = new Set(trace.services);
  return {
    dataOf(id) {
      const step = steps.get(id);
      return step === undefined ? {} : { step };
    },
    departmentClasses: (id) => [cutOff.has(id) && 'cut-off', id === takenOut && 'taken-out'],
    serviceClasses: (row) => [
      services.has(row.id) && 'traced',
      (row.provider === takenOut || row.customer === takenOut) && 'severed',
    ],
    arrows({ departments }) {
      if (nothing === undefined || !departments.has(nothing.provider) || !departments.has(nothing.customer)) return [];
      const data = { source: nothing.provider, target: nothing.customer };
      return [[NOTHING_ID, { group: 'edges', data, classes: NOTHING_CLASS, selected: false }]];
    },
  };
}

/** What is lit of the map while a line of a proof is drawn: that and nothing else. */
export function traceLight(trace: Trace): Light {
  return {
    dims: true,
    departments: new Set(trace.departments),
    near: new Set(),
    services: new Set(trace.services),
    names: trace.services.length <= NAMED_LIMIT,
  };
}
