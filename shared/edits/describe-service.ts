import { err, ok } from '#shared/kernel/result.ts';
import { checkText } from '#shared/model/limits.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { checkStandard, type Standard } from '#shared/model/standard.ts';
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
    const notes = input.notes === undefined ? ok(row.notes) : checkText(input.notes);
    if (!notes.ok) return notes;
    const standard = input.standard === undefined ? ok(row.standard) : checkStandard(input.standard);
    if (!standard.ok) return standard;
    if (notes.value === row.notes && standard.value === row.standard) return ok(engagement);
    const agreed = standard.value === undefined ? {} : { standard: standard.value };
    return ok(putRow(engagement, 'services', { ...row, notes: notes.value, ...agreed }));
  },
});
