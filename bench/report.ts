import { graphFrom } from '#shared/analysis/graph.ts';
import { betweenness } from '#shared/analysis/metrics/betweenness.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { largeEngagement } from './large-engagement.ts';
import { type Bench, medianTime } from './measurement.ts';

const SIZES = [
  [14, 45],
  [60, 250],
  [1_000, 10_000],
] as const;

export const reportBench: Bench = {
  id: 'report',
  title: 'the whole report of a map, all measures and findings, beside its weighted betweenness alone',
  async run() {
    return SIZES.map(([departments, services]) => {
      const engagement = largeEngagement(departments, services);
      const content = mapContent(engagement, [...engagement.maps.keys()][0] as never);
      if (content === undefined) throw new Error('the engagement has no map');
      const whole = medianTime(() => must(runAnalysis(content, STANDARD_SETTINGS)));
      const graph = must(graphFrom(content));
      const alone = medianTime(() => measuresOf(graph).of(betweenness));
      return `${departments}/${services}: ${whole.toFixed(1)} ms, ratio ${(whole / alone).toFixed(2)}`;
    });
  },
};
