import { expect, test } from 'vitest';
import { net } from '#shared/analysis/metrics/net.ts';
import { byName } from '#tests/driver/measured.ts';

test('net position goes from pure customer to pure provider, and is undefined where nothing is exchanged', () => {
  const sketch = ['Purchasing > Assembly 3', 'Assembly > Sales 4', 'Sales > Assembly 1', 'Archive'];
  expect(byName(net, ...sketch)).toStrictEqual({ Purchasing: 1, Assembly: 0, Sales: -0.6, Archive: undefined });
});

test('net position counts parallel services together', () => {
  expect(byName(net, 'A > B 4', 'A > B 2', 'B > A 2')).toStrictEqual({ A: 0.5, B: -0.5 });
});
