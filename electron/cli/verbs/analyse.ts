import type { Report } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { SAMPLE_LIMIT, type Stability, stabilityOf, standardPlan } from '#shared/analysis/stability.ts';
import { ok } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { analysisJson } from '../analysis-json.ts';
import { analysisText } from '../analysis-text.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { refuseInput } from '../refuse.ts';
import { defineVerb } from '../verb.ts';

/** Seeds are folded to 32 bits. */
const SEED_LIMIT = 2 ** 32 - 1;

export const analyse = defineVerb({
  id: 'analyse',
  aliases: ['analyze'],
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {
    json: { words: 'cli.option.json' },
    why: { words: 'cli.option.why' },
    stability: { words: 'cli.option.stability' },
    samples: { value: 'N', range: [1, SAMPLE_LIMIT], words: 'cli.option.samples' },
    seed: { value: 'N', range: [0, SEED_LIMIT], words: 'cli.option.seed' },
    map: { value: 'NAME', words: 'cli.option.map' },
  },
  words: 'cli.verb.analyse',
  run: async (call) => {
    const { operands, options, t } = call;
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const report = runAnalysis(content.value, engagement.value.settings, ratingsOf(engagement.value));
    if (!report.ok) return refuseInput(t, operands[0], report.failure);
    const say = options.has('json') ? analysisJson : analysisText;
    const why = options.has('why');
    const stability = stabilityAsked(options, content.value, report.value);
    return ok(say(t, content.value, report.value, { why, ...(stability && { stability }) }));
  },
});

/** How stable the findings are, by key, or undefined where nobody asked. */
function stabilityAsked(
  options: ReadonlyMap<string, string>,
  content: MapContent,
  report: Report,
): ReadonlyMap<string, Stability> | undefined {
  if (!['stability', 'samples', 'seed'].some((name) => options.has(name))) return undefined;
  const usual = standardPlan(content);
  const samples = Number(options.get('samples') ?? usual.samples);
  const seed = Number(options.get('seed') ?? usual.seed);
  return stabilityOf(content, report.settings, report.findings, { samples, seed });
}
