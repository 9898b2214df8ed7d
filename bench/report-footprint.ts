import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { must } from '#shared/kernel/result.ts';
import { largeMap } from './large-engagement.ts';

/** What the first report of a process takes. */
export interface Footprint {
  /** Milliseconds, those of the compiler included. */
  readonly cpu: number;
  /** Growth of the resident set over the report at its greatest, in MB; the map itself is there before. */
  readonly memory: number;
}

const [departments = 0, services = 0] = process.argv.slice(2).map(Number);
const content = largeMap(departments, services);
const before = process.memoryUsage.rss();
const start = process.cpuUsage();
const report = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
const { user, system } = process.cpuUsage(start);
// In kB, and of the whole life of the process.
const peak = process.resourceUsage().maxRSS * 1024;
const footprint: Footprint = { cpu: (user + system) / 1000, memory: Math.max(0, peak - before) / 1e6 };
if (report.departments.size !== departments) throw new Error('the report is not of this map');
console.log(JSON.stringify(footprint));
