import { err, ok } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import { checkName } from '#shared/model/named.ts';
import type { RaterId } from '#shared/model/rater.ts';
import { defineEdit } from './edit.ts';
import { putRow } from './rows.ts';

export interface DescribeRater {
  readonly rater: RaterId;
  readonly name?: string;
  readonly head?: boolean;
}

/** Renames a rater, or says whether they speak for their department. Fields left out stay. */
export const describeRater = defineEdit({
  id: 'describe-rater',
  run(engagement, input: DescribeRater) {
    const row = engagement.raters.get(input.rater);
    if (row === undefined) return err({ code: 'no-such-rater' });
    const name = checkName(input.name ?? row.name);
    if (!name.ok) return name;
    const key = nameKey(name.value);
    for (const other of engagement.raters.values()) {
      const isTaken = other.id !== row.id && other.department === row.department && nameKey(other.name) === key;
      if (input.name !== undefined && isTaken) return err({ code: 'rater-taken', name: name.value });
    }
    const head = input.head ?? row.head;
    if (name.value === row.name && head === row.head) return ok(engagement);
    return ok(putRow(engagement, 'raters', { ...row, name: name.value, head }));
  },
});
