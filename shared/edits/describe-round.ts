import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { nameIn, renamedIn } from '#shared/model/named.ts';
import type { RoundId } from '#shared/model/round.ts';
import { defineEdit } from './edit.ts';
import { checkDate, checkRoundName } from './rounds.ts';
import { putRow } from './rows.ts';

export interface DescribeRound {
  readonly round: RoundId;
  readonly name?: string;
  /** The language in which the reader sees the name that is being replaced. */
  readonly language: Language;
  /** ISO date (YYYY-MM-DD), or empty. */
  readonly date?: string;
}

/** Renames a round or says when it was. Fields left out stay. */
export const describeRound = defineEdit({
  id: 'describe-round',
  run(engagement, { round, language, ...input }: DescribeRound) {
    const row = engagement.rounds.get(round);
    if (row === undefined) return err({ code: 'no-such-round' });
    const name = checkRoundName(engagement.rounds, input.name ?? nameIn(row, language), round);
    if (!name.ok) return name;
    const date = checkDate(input.date ?? row.date);
    if (!date.ok) return date;
    if (name.value === nameIn(row, language) && date.value === row.date) return ok(engagement);
    return ok(putRow(engagement, 'rounds', { ...renamedIn(row, language, name.value), date: date.value }));
  },
});
