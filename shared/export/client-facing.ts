import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { RESPONDENT_LIMIT } from '#shared/model/settings.ts';
import { respondentLimit } from '#shared/ratings/gate.ts';
import { ratingsOf } from '#shared/ratings/ratings-of.ts';
import { contentOf, type ExportInput } from './export-input.ts';

/**
 * The same as the client may see it: values of at least five respondents of an internal customer, however few the consultant looks
 * at on the screen, and findings that rest on no others. A higher limit stays.
 */
export function clientFacing<Input extends ExportInput>(input: Input): Input {
  if (respondentLimit(input.engagement) >= RESPONDENT_LIMIT) return input;
  const settings = { ...input.engagement.settings, respondentLimit: RESPONDENT_LIMIT };
  const engagement = { ...input.engagement, settings };
  if (input.report === undefined || engagement.ratings.size === 0) return { ...input, engagement };
  const report = runAnalysis(contentOf({ ...input, engagement }), settings, ratingsOf(engagement));
  return { ...input, engagement, report: report.ok ? report.value : undefined };
}
