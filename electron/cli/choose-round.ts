import { ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '#shared/kernel/text.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import { nameIn, nameKeys } from '#shared/model/named.ts';
import { type Round, roundsInOrder } from '#shared/model/round.ts';
import { latestRound } from '#shared/ratings/ratings-of.ts';
import { refuseInput } from './refuse.ts';
import type { Call, Refusal } from './verb.ts';

/** The round that `--round` names in any language, else the latest; undefined where there is none to choose from. */
export function chooseRound(call: Call, engagement: Engagement): Result<Round | undefined, Refusal> {
  const asked = call.options.get('round');
  if (asked === undefined) {
    const latest = latestRound(engagement);
    return ok(latest === undefined ? undefined : engagement.rounds.get(latest));
  }
  const rounds = roundsInOrder(engagement);
  const round = rounds.find((row) => nameKeys(row).includes(nameKey(asked)));
  if (round !== undefined) return ok(round);
  const names = rounds.map((row) => nameIn(row, call.t.language)).join(', ');
  const fault = { code: 'cli-round-unknown', round: asked, rounds: names || '–' } as const;
  return refuseInput(call.t, call.operands[0], fault);
}
