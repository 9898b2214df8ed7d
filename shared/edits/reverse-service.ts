import { err, ok } from '#shared/kernel/result.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { defineEdit } from './edit.ts';
import { withRow } from './rows.ts';

export interface ReverseService {
  readonly services: Iterable<ServiceId>;
}

/** Swaps provider and internal customer. */
export const reverseService = defineEdit({
  id: 'reverse-service',
  run(engagement, input: ReverseService) {
    let services = engagement.services;
    for (const id of input.services) {
      const row = services.get(id);
      if (row === undefined) return err({ code: 'no-such-service' });
      services = withRow(services, { ...row, provider: row.customer, customer: row.provider });
    }
    return ok(services === engagement.services ? engagement : { ...engagement, services });
  },
});
