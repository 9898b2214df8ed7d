import { err, ok } from '#shared/kernel/result.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import { defineEdit } from './edit.ts';

export interface ReverseService {
  readonly services: Iterable<ServiceId>;
}

/** Swaps provider and internal customer. */
export const reverseService = defineEdit({
  id: 'reverse-service',
  run(engagement, input: ReverseService) {
    const chosen = new Set(input.services);
    const services = new Map<ServiceId, Service>(engagement.services);
    for (const id of chosen) {
      const row = services.get(id);
      if (row === undefined) return err({ code: 'no-such-service' });
      services.set(id, { ...row, provider: row.customer, customer: row.provider });
    }
    return ok(chosen.size === 0 ? engagement : { ...engagement, services });
  },
});
