import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { graphFrom } from '#shared/analysis/graph.ts';
import { betweenness } from '#shared/analysis/metrics/betweenness.ts';
import { measuresOf } from '#shared/analysis/metrics/metric.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import { largeMap } from './large-engagement.ts';
import { type Bench, medianCpu } from './measurement.ts';
import type { Footprint } from './report-footprint.ts';

const SIZES = [
  [14, 45],
  [60, 250],
  [1_000, 10_000],
] as const;

const LARGEST = [5_000, 50_000] as const;

export const reportBench: Bench = {
  id: 'report',
  title: 'the whole report of a map, all measures and findings, beside its weighted betweenness alone, CPU time',
  async run() {
    const rows = SIZES.map(([departments, services]) => {
      const content = largeMap(departments, services);
      const graph = must(graphFrom(content));
      const [whole, alone] = medianCpu([
        () => must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)),
        () => measuresOf(graph).of(betweenness),
      ]) as [number, number];
      const fresh = footprint(departments, services);
      return [
        `${departments}/${services}: ${whole.toFixed(1)} ms, betweenness ${alone.toFixed(1)} ms`,
        `ratio ${(whole / alone).toFixed(2)} (wanted at 1,000/10,000: under 2)`,
        `${fresh.cpu.toFixed(0)} ms the first time in a new process (wanted at 60/250: under 50 ms)`,
      ].join(', ');
    });
    const { cpu, memory } = footprint(...LARGEST);
    const [departments, services] = LARGEST;
    return [
      ...rows,
      `${departments}/${services}: ${(cpu / 1000).toFixed(1)} s in a new process, which grew by ${memory.toFixed(0)} MB at most (wanted: under 200 MB)`,
    ];
  },
};

function footprint(departments: number, services: number): Footprint {
  const script = fileURLToPath(new URL('report-footprint.ts', import.meta.url));
  const options = [script, String(departments), String(services)];
  const { stdout, stderr, status } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Footprint;
}
