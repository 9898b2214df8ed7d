import type { SharedMeasure, Values } from './peer.ts';

/** Largest difference, in proportion from 1 on, of values that count as the same. */
const ROUNDING = 1e-9;
/** Groups differ from one way of finding them to another; they may have this much less modularity. */
const LESS_MODULARITY = 0.01;

/** What is to be said of our values beside those of a peer; nothing where they are the same. */
export function verdict(measure: SharedMeasure, ours: Values, theirs: Values): string {
  if (measure === 'modularity') {
    const [own = 0, other = 0] = [ours[0] ?? 0, theirs[0] ?? 0];
    return `${own < other - LESS_MODULARITY ? ' LESS MODULARITY' : ''} (${own.toFixed(3)} for ${other.toFixed(3)})`;
  }
  const isSame = (value: number | null, at: number): boolean => {
    const other = theirs[at];
    if (value === null || other === null || other === undefined) return value === other;
    return Math.abs(value - other) <= ROUNDING * Math.max(1, Math.abs(value));
  };
  return ours.length === theirs.length && ours.every(isSame) ? '' : ' VALUES DIFFER';
}
