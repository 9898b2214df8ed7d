import { describe, expect, test } from 'vitest';
import { map } from '#tests/driver/engagement-builder.ts';
import { findingsOf } from '#tests/driver/findings-of.ts';

const GAPS = ['noRelationships', 'noCustomers', 'noProviders', 'noPathToCustomer'] as const;
const gaps = (...sketch: readonly string[]) =>
  findingsOf(map(...sketch), 'isolated').map(({ severity, departments, evidence }) => {
    expect(severity).toBe('data-prompt');
    return [departments.join(), ...GAPS.filter((gap) => evidence[gap])].join(' ');
  });
const PAIR = ['A > B 3', 'B > A 3'];

describe('an incomplete record', () => {
  test('has no relationships, no customers or no providers', () => {
    expect(gaps(...PAIR, 'Nobody')).toEqual(['Nobody noRelationships noCustomers noProviders']);
    expect(gaps(...PAIR, 'A > Sink 3')).toEqual(['Sink noCustomers']);
    expect(gaps(...PAIR, 'Source > A 3')).toEqual(['Source noProviders']);
    expect(gaps(...PAIR)).toEqual([]);
  });

  test('takes external parties for relationships, not for customers and providers inside', () => {
    const found = findingsOf(
      map(...PAIR, 'Client (external-customer)', 'A > Client 3', 'Front > Client 3'),
      'isolated',
    );
    expect(found).toMatchObject([
      {
        departments: ['Front'],
        evidence: { noRelationships: false, noCustomers: true, noProviders: true, servesOutside: true },
      },
    ]);
    expect(gaps(...PAIR, 'Bank (external-supplier)')).toEqual([]);
  });

  test('has no way to the external customer, where the map has one', () => {
    expect(gaps(...PAIR, 'C > D 3', 'D > C 3')).toEqual([]);
    expect(gaps(...PAIR, 'C > D 3', 'D > C 3', 'Client (external-customer)', 'B > Client 3')).toEqual([
      'C noPathToCustomer',
      'D noPathToCustomer',
    ]);
    expect(gaps(...PAIR, 'Bank (external-supplier)', 'Bank > A 2')).toEqual([]);
  });

  test('is not looked for on a map on which nobody serves anybody yet', () => {
    expect(gaps('A', 'B', 'C')).toEqual([]);
  });
});
