import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { Department } from '#shared/model/department.ts';
import { nameIn } from '#shared/model/named.ts';
import { betweennessShare } from '../betweenness-share.ts';
import { column, defineSheet, tabulated } from '../sheet.ts';
import { departmentsInOrder, divisionNamed, said } from './in-order.ts';

/** The departments of the map with what is recorded of each, and the figures that are talked about most. */
export const departmentsSheet = defineSheet({
  id: 'departments',
  build: (input) => {
    const { content, translator: t, report } = input;
    const measured = (row: Department) => report?.departments.get(row.id);
    const findings = standingFindings(content, report);
    return tabulated(t('sheet.departments'), departmentsInOrder(input), [
      column(t('sheet.department'), (row) => nameIn(row, t.language)),
      column(t('field.division'), divisionNamed(input)),
      column(t('field.party'), (row) => t(`party.${row.party}`)),
      column(t('field.headcount'), (row) => row.headcount, 'number'),
      column(t('field.capacity'), (row) => row.capacity, 'number'),
      column(t('metric.provides'), (row) => measured(row)?.outStrength, 'number'),
      column(t('metric.receives'), (row) => measured(row)?.inStrength, 'number'),
      column(
        t('metric.betweenness'),
        (row) => {
          const figures = measured(row);
          return report && figures && betweennessShare(report, figures);
        },
        'share',
      ),
      column(
        t('tables.findings'),
        ({ id }) => report && findings.filter(({ departments }) => departments.includes(id)).length,
        'number',
      ),
      column(t('field.notes'), (row) => said(row.notes)),
    ]);
  },
});
