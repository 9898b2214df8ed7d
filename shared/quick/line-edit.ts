import type { AddLine } from '#shared/edits/add-line.ts';
import type { IdSource } from '#shared/kernel/id.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapId } from '#shared/model/map.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { changesWeight, type LinePlan } from './plan-line.ts';

/** A plan as the input of its edit, and what it speaks of on the map afterwards. */
export interface LineEdit {
  readonly input: AddLine;
  readonly departments: readonly DepartmentId[];
  readonly services: readonly ServiceId[];
}

/** The edit of a plan without faults. */
export function lineEdit(plan: LinePlan, map: MapId, ids: IdSource): LineEdit {
  const idOf = new Map(plan.departments.map(({ key, there }) => [key, there?.id ?? ids('department')]));
  const end = (key: string): DepartmentId => {
    const id = idOf.get(key);
    if (id === undefined) throw new Error(`a plan names a department that it does not hold: ${key}`);
    return id;
  };
  const services = plan.services.map((service) => ({ ...service, id: service.there?.id ?? ids('service') }));
  return {
    input: {
      map,
      departments: plan.departments.flatMap(({ key, name, there }) =>
        there === undefined ? [{ id: end(key), name }] : [],
      ),
      services: services.flatMap(({ id, provider, customer, name, weight, there }) =>
        there !== undefined
          ? []
          : [
              {
                id,
                provider: end(provider.key),
                customer: end(customer.key),
                name,
                ...(weight !== undefined && { weight }),
              },
            ],
      ),
      weights: services.flatMap((service) =>
        changesWeight(service) && service.weight !== undefined ? [{ service: service.id, weight: service.weight }] : [],
      ),
    },
    departments: [...idOf.values()],
    services: services.map(({ id }) => id),
  };
}
