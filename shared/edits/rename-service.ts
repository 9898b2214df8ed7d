import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { checkOptionalName, nameIn, renamedIn } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { defineEdit } from './edit.ts';
import { putRow } from './rows.ts';

export interface RenameService {
  readonly service: ServiceId;
  /** May be empty: the service loses its name. */
  readonly name: string;
  readonly language: Language;
}

export const renameService = defineEdit({
  id: 'rename-service',
  run(engagement, input: RenameService) {
    const row = engagement.services.get(input.service);
    if (row === undefined) return err({ code: 'no-such-service' });
    const name = checkOptionalName(input.name);
    if (!name.ok) return name;
    if (name.value === nameIn(row, input.language)) return ok(engagement);
    return ok(putRow(engagement, 'services', renamedIn(row, input.language, name.value)));
  },
});
