import { err, ok } from '#shared/kernel/result.ts';
import { type Service, type ServiceId, weightFault } from '#shared/model/service.ts';
import { defineEdit } from './edit.ts';

export interface SetWeight {
  readonly services: Iterable<ServiceId>;
  readonly weight: number;
}

/** Says how much the internal customer depends on each of these services. */
export const setWeight = defineEdit({
  id: 'set-weight',
  run(engagement, input: SetWeight) {
    const services = new Map<ServiceId, Service>(engagement.services);
    let changed = false;
    for (const id of input.services) {
      const row = services.get(id);
      if (row === undefined) return err({ code: 'no-such-service' });
      const map = engagement.maps.get(row.map);
      if (map === undefined) return err({ code: 'no-such-map' });
      const fault = weightFault(input.weight, map.weights);
      if (fault !== undefined) return err(fault);
      if (row.weight === input.weight && !row.assumed) continue;
      services.set(id, { ...row, weight: input.weight, assumed: false });
      changed = true;
    }
    return ok(changed ? { ...engagement, services } : engagement);
  },
});
