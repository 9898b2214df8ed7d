import { appStartBench } from './app-start.ts';
import { commandLineBench } from './command-line.ts';
import { exportsBench } from './exports.ts';
import { keystrokesBench } from './keystrokes/keystrokes.ts';
import { largeBetweennessBench } from './large-betweenness.ts';
import { mapBench } from './map.ts';
import type { Bench } from './measurement.ts';
import { measuresBench } from './measures.ts';
import { reportBench } from './report.ts';
import { saveBench } from './save.ts';

/** THE LIST of benches, in the order in which they run. */
export const BENCHES: readonly Bench[] = [
  measuresBench,
  largeBetweennessBench,
  reportBench,
  saveBench,
  exportsBench,
  commandLineBench,
  appStartBench,
  mapBench,
  keystrokesBench,
];
