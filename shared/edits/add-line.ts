import { ok } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { type AddDepartment, addDepartment } from './add-department.ts';
import { type Connect, connect } from './connect.ts';
import { defineEdit, type EditResult } from './edit.ts';
import { setWeight } from './set-weight.ts';

export interface AddLine {
  readonly map: MapId;
  readonly departments: readonly Pick<AddDepartment, 'id' | 'name' | 'position'>[];
  /** Between departments of the map, the new ones among them. */
  readonly services: readonly Connect[];
  /** What is said anew of services that are there already. */
  readonly weights: readonly { readonly service: ServiceId; readonly weight: number }[];
}

/** What one typed line says: departments, services and weights, all or none. */
export const addLine = defineEdit({
  id: 'add-line',
  run(engagement, { map, departments, services, weights }: AddLine) {
    const steps: ((on: typeof engagement) => EditResult)[] = [
      ...departments.map((row) => (on: typeof engagement) => addDepartment.run(on, { ...row, map })),
      ...services.map((row) => (on: typeof engagement) => connect.run(on, row)),
      ...weights.map(
        ({ service, weight }) =>
          (on: typeof engagement) =>
            setWeight.run(on, { services: [service], weight }),
      ),
    ];
    return steps.reduce<EditResult>((done, step) => (done.ok ? step(done.value) : done), ok(engagement));
  },
});
