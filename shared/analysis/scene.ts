import { ok, type Result } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import type { Scene } from './finding.ts';
import { graphFrom } from './graph.ts';
import type { MeasuresMemory } from './measures-memory.ts';
import { type Measures, measuresOf } from './metrics/metric.ts';
import { rescaled } from './rescale.ts';

/** What the rules look at, from what is measured of the map. */
export function sceneOn(content: MapContent, measures: Measures, memory?: MeasuresMemory): Scene {
  if (content.map.weights !== 'volume') return { content, measures, rescaled: false };
  const classes = rescaled(measures.graph);
  return { content, measures: memory?.measuresOf(classes, 'rescaled') ?? measuresOf(classes), rescaled: true };
}

/** The same from the map alone. */
export function sceneOf(content: MapContent): Result<Scene, AnalysisFault> {
  const graph = graphFrom(content);
  return graph.ok ? ok(sceneOn(content, measuresOf(graph.value))) : graph;
}
