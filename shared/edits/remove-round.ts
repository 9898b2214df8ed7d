import { err, ok } from '#shared/kernel/result.ts';
import type { RoundId } from '#shared/model/round.ts';
import { defineEdit } from './edit.ts';

export interface RemoveRound {
  readonly round: RoundId;
}

/** Takes a round away with every rating of it. */
export const removeRound = defineEdit({
  id: 'remove-round',
  run(engagement, { round }: RemoveRound) {
    const rounds = new Map(engagement.rounds);
    if (!rounds.delete(round)) return err({ code: 'no-such-round' });
    const ratings = new Map([...engagement.ratings].filter(([, row]) => row.round !== round));
    return ok({ ...engagement, rounds, ratings });
  },
});
