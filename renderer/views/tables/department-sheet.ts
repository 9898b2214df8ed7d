import { aliasesText } from '#renderer/state/aliases-text.ts';
import type { DepartmentMetrics, Report } from '#shared/analysis/report.ts';
import { standingFindings } from '#shared/analysis/set-aside.ts';
import { type Department, type DepartmentId, PARTIES } from '#shared/model/department.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import {
  collatorOf,
  numberText,
  type Sheet,
  type SheetColumn,
  type SheetInput,
  type SheetRow,
  textValue,
} from './sheet.ts';

/** The departments of a map, with what the analysis measured of each. */
export function departmentSheet(input: SheetInput): Sheet {
  const { engagement, map, t, report } = input;
  const content = mapContent(engagement, map);
  const divisions = [...(content?.divisions.values() ?? [])].map((row) => nameIn(row, t.language));
  const coded = [...(content?.departments.values() ?? [])].some(({ code }) => code !== undefined);
  const columns: readonly SheetColumn[] = [
    { id: 'name', label: t('field.name'), width: 190, kind: 'text', needed: true },
    {
      id: 'division',
      label: t('field.division'),
      width: 140,
      kind: 'choice',
      choices: [t('field.no-division'), ...divisions.sort(collatorOf(t).compare)],
      open: true,
    },
    {
      id: 'party',
      label: t('field.party'),
      width: 140,
      kind: 'choice',
      choices: PARTIES.map((party) => t(`party.${party}`)),
    },
    { id: 'headcount', label: t('field.headcount'), width: 90, kind: 'number' },
    { id: 'capacity', label: t('field.capacity'), width: 90, kind: 'number' },
    { id: 'notes', label: t('field.notes'), width: 220, kind: 'text' },
    { id: 'aliases', label: t('field.aliases'), width: 140, kind: 'text' },
    { id: 'provides', label: t('metric.provides'), width: 84, kind: 'figure' },
    { id: 'receives', label: t('metric.receives'), width: 84, kind: 'figure' },
    { id: 'betweenness', label: t('tables.betweenness'), width: 110, kind: 'figure' },
    { id: 'findings', label: t('tables.findings'), width: 84, kind: 'figure' },
    ...(coded ? [{ id: 'code', label: t('field.code'), width: 70, kind: 'figure' } as const] : []),
  ];
  const found = new Map<DepartmentId, number>();
  for (const { departments } of content === undefined ? [] : standingFindings(content, report))
    for (const id of new Set(departments)) found.set(id, (found.get(id) ?? 0) + 1);
  const rows = [...(content?.departments.values() ?? [])].map((row) => sheetRow(input, row, found.get(row.id) ?? 0));
  return { kind: 'departments', columns, rows };
}

function sheetRow({ engagement, t, report }: SheetInput, row: Department, findings: number): SheetRow {
  const { language } = t;
  const division = row.division === undefined ? undefined : engagement.divisions.get(row.division);
  const known = {
    name: nameIn(row, language),
    division: division === undefined ? '' : nameIn(division, language),
    party: t(`party.${row.party}`),
    aliases: aliasesText(row.aliases),
    notes: row.notes,
  };
  const figures = figuresOf(report, report?.departments.get(row.id), findings);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const shown = (value: number | undefined, as = number): string => (value === undefined ? '' : as.format(value));
  return {
    id: row.id,
    texts: {
      ...known,
      headcount: numberText(row.headcount),
      capacity: numberText(row.capacity),
      provides: shown(figures.provides),
      receives: shown(figures.receives),
      betweenness: shown(figures.betweenness, percent),
      findings: shown(figures.findings),
      code: row.code ?? '',
    },
    values: {
      ...known,
      division: textValue(known.division),
      aliases: textValue(known.aliases),
      notes: textValue(known.notes),
      headcount: row.headcount,
      capacity: row.capacity,
      code: textValue(row.code ?? ''),
      ...figures,
    },
  };
}

/** Nothing for external parties and while there is no analysis; the share is of all pairs of other departments. */
function figuresOf(report: Report | undefined, metrics: DepartmentMetrics | undefined, findings: number) {
  const count = report?.metrics.departments ?? 0;
  const pairs = (count - 1) * (count - 2);
  return {
    provides: metrics?.outStrength,
    receives: metrics?.inStrength,
    betweenness: metrics !== undefined && pairs > 0 ? metrics.betweenness / pairs : undefined,
    findings: metrics === undefined ? undefined : findings,
  };
}
