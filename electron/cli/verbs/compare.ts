import { compareMaps } from '#shared/analysis/compare.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { ok } from '#shared/kernel/result.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { comparisonJson } from '../comparison-json.ts';
import { comparisonText } from '../comparison-text.ts';
import { mapNamed, readEngagement } from '../read-engagement.ts';
import { refuseInput } from '../refuse.ts';
import { defineVerb } from '../verb.ts';

export const compare = defineVerb({
  id: 'compare',
  operands: [
    { name: 'FILE.orgloom', required: true },
    { name: 'MAP1', required: true },
    { name: 'MAP2', required: true },
  ],
  options: { json: { words: 'cli.option.json' } },
  words: 'cli.verb.compare',
  run: async (call) => {
    const { operands, options, t } = call;
    const [file, first, second] = operands;
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const [was, is] = [mapNamed(call, engagement.value, first), mapNamed(call, engagement.value, second)];
    if (!was.ok) return was;
    if (!is.ok) return is;
    const { settings } = engagement.value;
    const ratings = ratingsOf(engagement.value);
    const [before, after] = [runAnalysis(was.value, settings, ratings), runAnalysis(is.value, settings, ratings)];
    if (!before.ok) return refuseInput(t, file, before.failure);
    if (!after.ok) return refuseInput(t, file, after.failure);
    const sides = [
      { content: was.value, report: before.value },
      { content: is.value, report: after.value },
    ] as const;
    const say = options.has('json') ? comparisonJson : comparisonText;
    return ok(say(t, ...sides, compareMaps(...sides)));
  },
});
