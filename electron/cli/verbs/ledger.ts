import { ledgerOf } from '#shared/analysis/ledger.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { ok } from '#shared/kernel/result.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { ledgerJson } from '../ledger-json.ts';
import { ledgerText } from '../ledger-text.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { refuseInput } from '../refuse.ts';
import { defineVerb } from '../verb.ts';

export const ledger = defineVerb({
  id: 'ledger',
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {
    json: { words: 'cli.option.json' },
    map: { value: 'NAME', words: 'cli.option.map' },
  },
  words: 'cli.verb.ledger',
  run: async (call) => {
    const { operands, options, t } = call;
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const report = runAnalysis(content.value, engagement.value.settings, ratingsOf(engagement.value));
    if (!report.ok) return refuseInput(t, operands[0], report.failure);
    const rows = ledgerOf(content.value, report.value);
    return ok(options.has('json') ? ledgerJson(content.value, rows) : ledgerText(t, content.value, rows));
  },
});
