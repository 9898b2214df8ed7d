import type { Removal } from '../removal.ts';

/**
 * Connections that the others would lose without a department, in department-equivalents: L_v = (R(G) - R(G-v)) / (n-2) with R
 * the ordered pairs of others of which the first reaches the second; 0 to n-1. One department cut off from all others as
 * provider counts 1. 0 for n < 3.
 */
export function reachabilityLoss({ pairsLost }: Removal, departments: number): number {
  return departments < 3 ? 0 : pairsLost / (departments - 2);
}
