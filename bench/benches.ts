import { betweennessBench } from './betweenness.ts';
import type { Bench } from './measurement.ts';

/** THE LIST of benches, in the order in which they run. */
export const BENCHES: readonly Bench[] = [betweennessBench];
