import { nameIn } from '#shared/model/named.ts';
import type { Service } from '#shared/model/service.ts';
import { EMPTY_STANDARD } from '#shared/model/standard.ts';
import { column, defineSheet, tabulated } from '../sheet.ts';
import { collatorFor, departmentNamed, said } from './in-order.ts';

/** The services of the map with what was agreed about each. As CSV, a table that can be imported again. */
export const servicesSheet = defineSheet({
  id: 'services',
  build: (input) => {
    const { content, translator: t } = input;
    const name = departmentNamed(input);
    const { compare } = collatorFor(t);
    const key = (row: Service) => [name(row.provider), name(row.customer), nameIn(row, t.language)] as const;
    const services = [...content.services.values()].sort((a, b) => {
      const [left, right] = [key(a), key(b)];
      return compare(left[0], right[0]) || compare(left[1], right[1]) || compare(left[2], right[2]);
    });
    const standard = (row: Service) => row.standard ?? EMPTY_STANDARD;
    return tabulated(t('sheet.services'), services, [
      column(t('service.provider'), (row) => name(row.provider)),
      column(t('service.customer'), (row) => name(row.customer)),
      column(t('field.service-name'), (row) => said(nameIn(row, t.language))),
      column(content.map.weights === 'volume' ? t('field.volume') : t('tables.weight'), (row) => row.weight, 'number'),
      column(t('sheet.assumed'), (row) => (row.assumed ? t('sheet.yes') : t('sheet.no'))),
      column(t('field.standard'), (row) => t(`agreement.${standard(row).agreement}`)),
      column(t('tables.response'), (row) => said(standard(row).responseTime)),
      column(t('tables.completion'), (row) => said(standard(row).completionTime)),
      column(t('field.feedback'), (row) => said(standard(row).feedbackChannel)),
      column(t('sheet.attainment'), (row) => row.standard?.attainment, 'share'),
      column(t('field.notes'), (row) => said(row.notes)),
    ]);
  },
});
