import type { DepartmentId } from '#shared/model/department.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { AGREEMENTS, EMPTY_STANDARD, STANDARD_STATUSES } from '#shared/model/standard.ts';
import { collatorOf, numberText, type Sheet, type SheetColumn, type SheetInput, textValue } from './sheet.ts';

/** The services of a map with their ends and what was agreed. */
export function serviceSheet({ engagement, map, t }: SheetInput): Sheet {
  const content = mapContent(engagement, map);
  const departments = content?.departments ?? new Map();
  const name = (id: DepartmentId): string => {
    const row = departments.get(id);
    return row === undefined ? '' : nameIn(row, t.language);
  };
  const names = [...departments.keys()].map(name).sort(collatorOf(t).compare);
  const columns: readonly SheetColumn[] = [
    { id: 'provider', label: t('service.provider'), width: 180, kind: 'choice', choices: names, needed: true },
    { id: 'customer', label: t('service.customer'), width: 180, kind: 'choice', choices: names, needed: true },
    { id: 'name', label: t('field.service-name'), width: 180, kind: 'text' },
    {
      id: 'weight',
      label: content?.map.weights === 'volume' ? t('field.volume') : t('tables.weight'),
      width: 84,
      kind: 'number',
    },
    {
      id: 'agreement',
      label: t('field.standard'),
      width: 130,
      kind: 'choice',
      choices: AGREEMENTS.map((agreement) => t(`agreement.${agreement}`)),
    },
    {
      id: 'status',
      label: t('standard.status'),
      width: 110,
      kind: 'choice',
      choices: STANDARD_STATUSES.map((status) => t(`standard.status.${status}`)),
    },
    { id: 'responseTime', label: t('tables.response'), width: 130, kind: 'text' },
    { id: 'completionTime', label: t('tables.completion'), width: 130, kind: 'text' },
    { id: 'feedbackChannel', label: t('field.feedback'), width: 150, kind: 'text' },
    { id: 'notes', label: t('field.notes'), width: 220, kind: 'text' },
  ];
  const rows = [...(content?.services.values() ?? [])].map((row) => {
    const { agreement, status, responseTime, completionTime, feedbackChannel } = row.standard ?? EMPTY_STANDARD;
    const texts = {
      provider: name(row.provider),
      customer: name(row.customer),
      name: nameIn(row, t.language),
      weight: numberText(row.weight),
      agreement: t(`agreement.${agreement}`),
      // Of no agreement there is nothing to say.
      status: row.standard === undefined ? '' : t(`standard.status.${status}`),
      responseTime,
      completionTime,
      feedbackChannel,
      notes: row.notes,
    };
    const values = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, textValue(text)]));
    const order = row.standard === undefined ? {} : { status: STANDARD_STATUSES.indexOf(status) };
    return {
      id: row.id,
      texts,
      values: { ...values, ...order, weight: row.weight, agreement: AGREEMENTS.indexOf(agreement) },
    };
  });
  return { kind: 'services', columns, rows };
}
