import { err, ok } from '#shared/kernel/result.ts';
import { type ServiceId, weightFault } from '#shared/model/service.ts';
import { defineEdit } from './edit.ts';
import { withRow } from './rows.ts';

export interface SetWeight {
  readonly services: Iterable<ServiceId>;
  readonly weight: number;
}

/** Says how much the internal customer depends on each of these services. */
export const setWeight = defineEdit({
  id: 'set-weight',
  run(engagement, input: SetWeight) {
    let services = engagement.services;
    for (const id of input.services) {
      const row = services.get(id);
      if (row === undefined) return err({ code: 'no-such-service' });
      const map = engagement.maps.get(row.map);
      if (map === undefined) return err({ code: 'no-such-map' });
      const fault = weightFault(input.weight, map.weights);
      if (fault !== undefined) return err(fault);
      if (row.weight === input.weight && !row.assumed) continue;
      services = withRow(services, { ...row, weight: input.weight, assumed: false });
    }
    return ok(services === engagement.services ? engagement : { ...engagement, services });
  },
});
