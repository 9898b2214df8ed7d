import { ok } from '#shared/kernel/result.ts';
import { respondentLimit } from '#shared/ratings/gate.ts';
import { scoresOf } from '#shared/ratings/scores.ts';
import { chooseRound } from '../choose-round.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { scoresJson } from '../scores-json.ts';
import { scoresText } from '../scores-text.ts';
import { defineVerb } from '../verb.ts';

export const scores = defineVerb({
  id: 'scores',
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {
    json: { words: 'cli.option.json' },
    map: { value: 'NAME', words: 'cli.option.map' },
    round: { value: 'NAME', words: 'cli.option.round' },
  },
  words: 'cli.verb.scores',
  run: async (call) => {
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const round = chooseRound(call, engagement.value);
    if (!round.ok) return round;
    const limit = respondentLimit(engagement.value);
    const told = round.value && scoresOf(engagement.value, content.value.map.id, round.value.id);
    if (call.options.has('json')) return ok(scoresJson(content.value, round.value, limit, told));
    if (round.value === undefined || told === undefined) return ok(`${call.t('rating.none')}\n`);
    return ok(scoresText(call.t, content.value, round.value, limit, told));
  },
});
