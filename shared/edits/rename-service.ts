import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import { checkName, nameIn, renamedIn } from '#shared/model/named.ts';
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
    const name = cleanLine(input.name);
    if (name !== '') {
      const checked = checkName(name);
      if (!checked.ok) return checked;
    }
    if (name === nameIn(row, input.language)) return ok(engagement);
    return ok(putRow(engagement, 'services', renamedIn(row, input.language, name)));
  },
});
