import type { DepartmentMetrics } from '#shared/analysis/report.ts';
import type { Department } from '#shared/model/department.ts';
import { nameIn } from '#shared/model/named.ts';
import { betweennessShare } from '../betweenness-share.ts';
import { type CellKind, column, defineSheet, tabulated } from '../sheet.ts';
import { departmentsInOrder } from './in-order.ts';

interface Measured {
  readonly department: Department;
  readonly metrics: DepartmentMetrics;
}

/** What is measured of each internal department; an empty cell: the measure is not defined there. */
export const metricsSheet = defineSheet({
  id: 'metrics',
  build: (input) => {
    const { report, translator: t } = input;
    const rows = departmentsInOrder(input).flatMap((department): Measured[] => {
      const metrics = report?.departments.get(department.id);
      return metrics === undefined ? [] : [{ department, metrics }];
    });
    const figure = (
      head: string,
      value: (metrics: DepartmentMetrics) => number | undefined,
      kind: CellKind = 'number',
    ) => column<Measured>(head, ({ metrics }) => value(metrics), kind);
    return tabulated(t('sheet.metrics'), rows, [
      column(t('sheet.department'), ({ department }) => nameIn(department, t.language)),
      figure(t('sheet.load'), (metrics) => metrics.outStrength),
      figure(t('sheet.need'), (metrics) => metrics.inStrength),
      figure(t('sheet.customers'), (metrics) => metrics.outDegree),
      figure(t('sheet.providers'), (metrics) => metrics.inDegree),
      figure(t('method.measure.net.name'), (metrics) => metrics.net, 'decimal'),
      figure(t('method.measure.betweenness.name'), (metrics) => report && betweennessShare(report, metrics), 'share'),
      figure(
        t('method.measure.betweenness-unweighted.name'),
        (metrics) => report && betweennessShare(report, { ...metrics, betweenness: metrics.betweennessUnweighted }),
        'share',
      ),
      figure(t('method.measure.page-rank.name'), (metrics) => metrics.pageRank, 'decimal'),
      figure(t('method.measure.constraint.name'), (metrics) => metrics.constraint, 'decimal'),
      figure(t('method.measure.provider-concentration.name'), (metrics) => metrics.providerConcentration, 'decimal'),
      figure(t('method.measure.coreness.name'), (metrics) => metrics.coreness),
      figure(t('sheet.community'), (metrics) => metrics.community + 1),
      figure(t('sheet.steps'), (metrics) => metrics.stepsToCustomer),
    ]);
  },
});
