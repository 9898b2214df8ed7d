import type { Selection } from '#renderer/state/selection.ts';
import type { LedgerLine } from './ledger-model.ts';

/** The place that an arrow key, Home or End leads to; undefined where the key does not travel. */
export function rowAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Keys of the lines of which a service is selected, here or in another view. */
export function pickedLines(lines: readonly LedgerLine[], { services }: Selection): ReadonlySet<string> {
  if (services.size === 0) return new Set();
  return new Set(lines.filter((line) => line.services.some((id) => services.has(id))).map(({ key }) => key));
}
