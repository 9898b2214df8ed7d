import { appStartBench } from './app-start.ts';
import { betweennessBench } from './betweenness.ts';
import { commandLineBench } from './command-line.ts';
import { mapBench } from './map.ts';
import type { Bench } from './measurement.ts';
import { reportBench } from './report.ts';
import { saveBench } from './save.ts';

/** THE LIST of benches, in the order in which they run. */
export const BENCHES: readonly Bench[] = [
  betweennessBench,
  reportBench,
  saveBench,
  commandLineBench,
  appStartBench,
  mapBench,
];
