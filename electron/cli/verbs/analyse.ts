import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { ok } from '#shared/kernel/result.ts';
import { analysisJson } from '../analysis-json.ts';
import { analysisText } from '../analysis-text.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { refuseInput } from '../refuse.ts';
import { defineVerb } from '../verb.ts';

export const analyse = defineVerb({
  id: 'analyse',
  aliases: ['analyze'],
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {
    json: { words: 'cli.option.json' },
    why: { words: 'cli.option.why' },
    map: { value: 'NAME', words: 'cli.option.map' },
  },
  words: 'cli.verb.analyse',
  run: async (call) => {
    const { operands, options, t } = call;
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const report = runAnalysis(content.value, engagement.value.settings);
    if (!report.ok) return refuseInput(t, operands[0], report.failure);
    const say = options.has('json') ? analysisJson : analysisText;
    return ok(say(t, content.value, report.value, { why: options.has('why') }));
  },
});
