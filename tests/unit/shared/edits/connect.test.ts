import { describe, expect, test } from 'vitest';
import { addDepartment } from '#shared/edits/add-department.ts';
import { addMap } from '#shared/edits/add-map.ts';
import { type Connect, connect } from '#shared/edits/connect.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapId } from '#shared/model/map.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { outcome } from '#tests/driver/edit-outcome.ts';
import { department, engagement, engagementOn, service } from '#tests/driver/engagement-builder.ts';

const sketch = ['Finance > Sales 4', 'HR'] as const;
const before = engagement(...sketch);
const id = 'new' as ServiceId;
const asked: Connect = { id, provider: department('HR'), customer: department('Sales') };
const draw = (change: Partial<Connect>) => connect.run(before, { ...asked, ...change });

describe('a new service', () => {
  test('has the weight that is assumed until somebody says it', () => {
    expect(must(draw({})).services.get(id)).toMatchObject({
      provider: 'HR',
      customer: 'Sales',
      name: '',
      weight: 3,
      assumed: true,
    });
  });

  test('has the name and weight that it was given', () => {
    const row = must(draw({ name: ' credit\ncheck ', weight: 5 })).services.get(id);
    expect(row).toMatchObject({ name: 'credit check', weight: 5, assumed: false });
  });

  test('may be another one between the same two', () => {
    expect(outcome(draw({ provider: department('Finance') }))).toBe('done');
  });
});

test.each<[string, Partial<Connect>]>([
  ['no-such-department', { provider: department('Gone') }],
  ['no-such-department', { customer: department('Gone') }],
  ['self-service', { customer: department('HR') }],
  ['id-taken', { id: service(1) }],
  ['weight-off-scale', { weight: 6 }],
  ['weight-off-scale', { weight: 2.5 }],
  ['weight-not-positive', { weight: 0 }],
  ['weight-not-a-number', { weight: Number.NaN }],
  ['name-too-long', { name: 'x'.repeat(201) }],
])('is refused with %s', (code, change) => {
  expect(outcome(draw(change))).toBe(code);
});

test('a map of volumes takes volumes', () => {
  const volumes = engagementOn({ weights: 'volume' }, ...sketch);
  expect(outcome(connect.run(volumes, { ...asked, weight: 1250.5 }))).toBe('done');
  expect(outcome(connect.run(volumes, { ...asked, weight: 1e16 }))).toBe('weight-too-large');
});

test('does not lead from one map to another', () => {
  const other = 'to-be' as MapId;
  const two = must(addMap.run(before, { id: other, name: 'To-be', kind: 'to-be', weights: 'scale' }));
  const far = must(addDepartment.run(two, { id: department('Far'), map: other, name: 'Far' }));
  expect(outcome(connect.run(far, { ...asked, customer: department('Far') }))).toBe('different-maps');
});
