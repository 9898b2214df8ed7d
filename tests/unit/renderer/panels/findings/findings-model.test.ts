import { expect, it } from 'vitest';
import { listedFindings } from '#renderer/panels/findings/findings-model.ts';
import type { Finding, Report } from '#shared/analysis/report.ts';

const report = (departments: number, findings: number): Report =>
  ({
    metrics: { departments },
    findings: Array.from({ length: findings }, (_, key) => ({ key }) as unknown as Finding),
  }) as unknown as Report;

it.each([
  [12, 9, 5, 4],
  [40, 30, 10, 20],
  [12, 3, 3, 0],
])('with %i departments and %i findings shows %i and folds %i away', (departments, findings, shown, hidden) => {
  const list = listedFindings(report(departments, findings), false);
  expect([list.shown.length, list.hidden]).toEqual([shown, hidden]);
});

it('shows all on demand', () => expect(listedFindings(report(12, 9), true)).toMatchObject({ hidden: 0 }));
