import type { Analysed, Comparison } from '#shared/analysis/compare.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { findingWords } from '#shared/export/finding-words.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { departmentJson, serviceJson } from './row-json.ts';

/**
 * The comparison as JSON for other programs. Names as they were typed: those of what is gone from the map before, those of what is
 * added from the map after; `metrics` by the name before, `graph` of the map as a whole; what is undefined is null.
 */
export function comparisonJson(
  t: Translator,
  { content: before }: Analysed,
  { content: after }: Analysed,
  { sameUnit, departments, services, mapMetrics, departmentMetrics, findings }: Comparison,
): string {
  const gone = (ids: readonly ServiceId[]) => ids.flatMap((id) => serviceJson(before, id));
  const added = (ids: readonly ServiceId[]) => ids.flatMap((id) => serviceJson(after, id));
  const finding = (content: typeof before) => (one: Finding) => ({
    id: one.id,
    severity: one.severity,
    departments: one.departments.map((id) => departmentJson(content, id)),
    text: findingWords(t, one, content).text,
  });
  const json = {
    before: before.map.name,
    after: after.map.name,
    sameUnit,
    departments: {
      added: departments.added.map((id) => departmentJson(after, id)),
      gone: departments.gone.map((id) => departmentJson(before, id)),
      changed: departments.changed.map((row) => ({
        ...row,
        before: departmentJson(before, row.before),
        after: departmentJson(after, row.after),
      })),
    },
    services: {
      added: added(services.added),
      gone: gone(services.gone),
      changed: services.changed.map((row) => ({
        ...row,
        before: gone([row.before])[0],
        after: added([row.after])[0],
      })),
    },
    graph: values(mapMetrics),
    metrics: Object.fromEntries(
      departmentMetrics.map((row) => [departmentJson(before, row.before), values(row.changes)]),
    ),
    findings: {
      appeared: findings.appeared.map(finding(after)),
      vanished: findings.vanished.map(finding(before)),
      changed: findings.changed.map((pair) => ({
        before: finding(before)(pair.before),
        after: finding(after)(pair.after),
      })),
    },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function values(changes: Comparison['mapMetrics']): object {
  return Object.fromEntries(
    changes.map(({ metric, before, after }) => [metric, { before: before ?? null, after: after ?? null }]),
  );
}
