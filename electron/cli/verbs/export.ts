import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { codedCopy } from '#shared/export/coded-copy.ts';
import { contentOf } from '#shared/export/export-input.ts';
import { SHEET_IDS } from '#shared/export/sheets/sheets.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { chooseExport } from '../choose-export.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { defineVerb } from '../verb.ts';
import { writeResult } from '../write-result.ts';

export const exportFile = defineVerb({
  id: 'export',
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {
    to: { value: 'OUT.(pptx|png|svg|drawio|gexf|graphml|json|xlsx|csv)', required: true, words: 'cli.option.to' },
    format: { value: 'FORMAT', words: 'cli.option.format' },
    sheet: { value: 'SHEET', choices: SHEET_IDS, words: 'cli.option.sheet' },
    codes: { words: 'cli.option.codes' },
    map: { value: 'NAME', words: 'cli.option.map' },
  },
  words: 'cli.verb.export',
  run: async (call) => {
    const { operands, options, t, terminal } = call;
    const path = options.get('to') ?? '';
    const tool = chooseExport(call, path);
    if (!tool.ok) return tool;
    const engagement = await readEngagement(call);
    if (!engagement.ok) return engagement;
    const content = chooseMap(call, engagement.value);
    if (!content.ok) return content;
    const { map } = content.value;
    const out = options.has('codes')
      ? codedCopy(engagement.value, map.id, t)
      : { engagement: engagement.value, map: map.id };
    const report = runAnalysis(contentOf(out), out.engagement.settings, ratingsOf(out.engagement));
    if (!report.ok) terminal.err(`${operands[0]}: ${faultText(t, report.failure).what}\n`);
    const bytes = await tool.value.write({
      ...out,
      report: report.ok ? report.value : undefined,
      translator: t,
      date: terminal.today,
      sheet: SHEET_IDS.find((id) => id === options.get('sheet')) ?? 'services',
    });
    return writeResult(call, path, bytes);
  },
});
