import { describe, expect, it } from 'vitest';
import { NOTHING, selectServices } from '#renderer/state/selection.ts';
import type { LedgerLine } from '#renderer/views/ledger/ledger-model.ts';
import { pickedLines, rowAfter } from '#renderer/views/ledger/ledger-travel.ts';
import { service } from '#tests/driver/engagement-builder.ts';

const line = (key: string, ...services: number[]): LedgerLine =>
  ({ key, services: services.map(service) }) as unknown as LedgerLine;

describe('the rows of the ledger', () => {
  it('are travelled by arrow keys, and end at both ends', () => {
    expect(rowAfter('ArrowDown', 0, 3)).toBe(1);
    expect(rowAfter('ArrowDown', 2, 3)).toBe(2);
    expect(rowAfter('ArrowUp', 0, 3)).toBe(0);
    expect(rowAfter('End', 0, 3)).toBe(2);
    expect(rowAfter('Home', 2, 3)).toBe(0);
    expect(rowAfter('Tab', 0, 3)).toBeUndefined();
  });

  it('show what another view has selected', () => {
    const lines = [line('a b', 1, 2), line('c d', 3)];
    expect([...pickedLines(lines, selectServices([service(2)]))]).toEqual(['a b']);
    expect([...pickedLines(lines, NOTHING)]).toEqual([]);
  });
});
