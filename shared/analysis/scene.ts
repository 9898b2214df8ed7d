import { ok, type Result } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { AnalysisFault } from './analysis-fault.ts';
import type { Scene } from './finding.ts';
import { graphFrom } from './graph.ts';
import type { MeasuresMemory } from './measures-memory.ts';
import { type Measures, measuresOf } from './metrics/metric.ts';
import { NO_RATINGS, type Ratings } from './ratings.ts';
import { rescaled } from './rescale.ts';

/** What the rules look at, from what is measured of the map. */
export function sceneOn(content: MapContent, measures: Measures, ratings: Ratings, memory?: MeasuresMemory): Scene {
  if (content.map.weights !== 'volume') return { content, measures, rescaled: false, ratings };
  const classes = rescaled(measures.graph);
  const onClasses = memory?.measuresOf(classes, 'rescaled') ?? measuresOf(classes);
  return { content, measures: onClasses, rescaled: true, ratings };
}

/** The same from the map alone, without what is said in ratings. */
export function sceneOf(content: MapContent): Result<Scene, AnalysisFault> {
  const graph = graphFrom(content);
  return graph.ok ? ok(sceneOn(content, measuresOf(graph.value), NO_RATINGS)) : graph;
}
