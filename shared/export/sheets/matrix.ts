import type { Department } from '#shared/model/department.ts';
import { nameIn } from '#shared/model/named.ts';
import { column, defineSheet, tabulated } from '../sheet.ts';
import { departmentsInOrder } from './in-order.ts';

/** A spreadsheet has 16,384 columns, and nobody reads a tenth of them. */
const LIMIT = 1000;

/**
 * Providers down, internal customers across: of several services between the same two the strongest weight on a scale map, the sum on
 * a volume map. Of more than 1,000 departments only the heads of the rows.
 */
export const matrixSheet = defineSheet({
  id: 'matrix',
  build: (input) => {
    const { content, translator: t } = input;
    const departments = departmentsInOrder(input);
    const weights = new Map<string, number>();
    for (const { provider, customer, weight } of content.services.values()) {
      const key = `${provider} ${customer}`;
      const other = weights.get(key) ?? 0;
      weights.set(key, content.map.weights === 'volume' ? other + weight : Math.max(other, weight));
    }
    const across = departments.length > LIMIT ? [] : departments;
    return tabulated<Department>(t('sheet.matrix'), departments, [
      column(t('sheet.matrix-corner'), (row) => nameIn(row, t.language)),
      ...across.map((customer) =>
        column<Department>(
          nameIn(customer, t.language),
          (provider) => weights.get(`${provider.id} ${customer.id}`),
          'number',
        ),
      ),
    ]);
  },
});
