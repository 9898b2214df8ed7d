import { err, ok } from '#shared/kernel/result.ts';
import { cleanText } from '#shared/kernel/text.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { Standard } from '#shared/model/standard.ts';
import { defineEdit } from './edit.ts';
import { putRow } from './rows.ts';

export interface DescribeService {
  readonly service: ServiceId;
  readonly notes?: string;
  readonly standard?: Standard;
}

/** Sets what is recorded about a service besides its ends, name and weight. Fields left out stay. */
export const describeService = defineEdit({
  id: 'describe-service',
  run(engagement, input: DescribeService) {
    const row = engagement.services.get(input.service);
    if (row === undefined) return err({ code: 'no-such-service' });
    const notes = input.notes === undefined ? row.notes : cleanText(input.notes);
    const standard = input.standard ?? row.standard;
    if (notes === row.notes && standard === row.standard) return ok(engagement);
    return ok(putRow(engagement, 'services', { ...row, notes, ...(standard === undefined ? {} : { standard }) }));
  },
});
