import type { MapContent } from '#shared/model/map-content.ts';
import type { FindingRule, Scene } from './finding.ts';
import type { FINDINGS } from './findings.ts';
import type { Graph } from './graph.ts';
import type { MeasuresMemory } from './measures-memory.ts';
import { type Measures, measuresOf } from './metrics/metric.ts';
import type { Finding } from './report.ts';
import { rescaled } from './rescale.ts';
import type { AnalysisSettings } from './settings.ts';

/** What the rules look at: on a volume map, the weights rescaled. `measures` are those of `graph`, which is the map's. */
export function sceneOf(content: MapContent, graph: Graph, measures: Measures, memory?: MeasuresMemory): Scene {
  if (content.map.weights !== 'volume') return { content, measures, rescaled: false };
  const classes = rescaled(graph);
  return { content, measures: memory?.measuresOf(classes, 'rescaled') ?? measuresOf(classes), rescaled: true };
}

/** What a rule flags with the cut-offs of the settings. */
export function detect(
  rule: FindingRule & (typeof FINDINGS)[number],
  scene: Scene,
  settings: AnalysisSettings,
): readonly Finding[] {
  const cutoffs = { ...rule.cutoffs, ...settings.cutoffs[rule.id] };
  const detected = rule.detect(scene, { sensitivity: settings.sensitivity, cutoffs });
  return detected.map((one) => {
    const key = [rule.id, ...one.departments].join(':');
    // The id and the evidence come from one rule, which the compiler cannot follow through the list.
    return { id: rule.id, revision: rule.revision, key, ...one } as Finding;
  });
}
