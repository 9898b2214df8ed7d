import { ok } from '#shared/kernel/result.ts';
import { codesOf } from '#shared/model/codes.ts';
import { defineEdit } from './edit.ts';

/** Writes down the code of every department, so that it is the same in every coded copy from now on. */
export const keepCodes = defineEdit({
  id: 'keep-codes',
  run(engagement, _: Readonly<Record<string, never>>) {
    const codes = codesOf(engagement);
    const departments = new Map(
      [...engagement.departments].map(([id, row]) => {
        const code = codes.get(id);
        return [id, code === undefined || code === row.code ? row : { ...row, code }];
      }),
    );
    const same = [...departments].every(([id, row]) => row === engagement.departments.get(id));
    return ok(same ? engagement : { ...engagement, departments });
  },
});
