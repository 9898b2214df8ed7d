import type { FindingRule, Scene } from './finding.ts';
import type { FINDINGS } from './findings.ts';
import type { Finding } from './report.ts';
import { type AnalysisSettings, cutoffsOf } from './settings.ts';

/** What a rule flags with the cut-offs of the settings. */
export function detect(
  rule: FindingRule & (typeof FINDINGS)[number],
  scene: Scene,
  settings: AnalysisSettings,
): readonly Finding[] {
  const cutoffs = cutoffsOf(rule.id, settings);
  const detected = rule.detect(scene, { sensitivity: settings.sensitivity, cutoffs });
  return detected.map((one) => {
    const key = [rule.id, ...one.departments].join(':');
    // The id and the evidence come from one rule, which the compiler cannot follow through the list.
    return { id: rule.id, revision: rule.revision, key, ...one } as Finding;
  });
}
