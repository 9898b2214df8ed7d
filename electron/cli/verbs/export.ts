import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { chooseExport } from '../choose-export.ts';
import { chooseMap, readEngagement } from '../read-engagement.ts';
import { defineVerb } from '../verb.ts';
import { writeResult } from '../write-result.ts';

export const exportFile = defineVerb({
  id: 'export',
  operands: [{ name: 'FILE.orgloom', required: true }],
  options: {
    to: { value: 'OUT.(pptx|png|svg|drawio|gexf|graphml|json)', required: true, words: 'cli.option.to' },
    format: { value: 'FORMAT', words: 'cli.option.format' },
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
    const report = runAnalysis(content.value, engagement.value.settings, NO_RATINGS);
    if (!report.ok) terminal.err(`${operands[0]}: ${faultText(t, report.failure).what}\n`);
    const bytes = await tool.value.write({
      engagement: engagement.value,
      map: content.value.map.id,
      report: report.ok ? report.value : undefined,
      translator: t,
      date: terminal.today,
    });
    return writeResult(call, path, bytes);
  },
});
