import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { DivisionId } from '#shared/model/division.ts';
import { nameIn, renamedIn } from '#shared/model/named.ts';
import { defineEdit } from './edit.ts';
import { checkFreeName, putRow } from './rows.ts';

export interface RenameDivision {
  readonly division: DivisionId;
  readonly name: string;
  readonly language: Language;
}

export const renameDivision = defineEdit({
  id: 'rename-division',
  run(engagement, input: RenameDivision) {
    const row = engagement.divisions.get(input.division);
    if (row === undefined) return err({ code: 'no-such-division' });
    const name = checkFreeName(engagement.divisions.values(), row.map, input.name, row.id);
    if (!name.ok) return name;
    if (name.value === nameIn(row, input.language)) return ok(engagement);
    return ok(putRow(engagement, 'divisions', renamedIn(row, input.language, name.value)));
  },
});
