import { useT } from '#renderer/state/use-t.ts';
import type { Draft } from '#shared/import/draft.ts';
import { previewRows } from './import-model.ts';

/** The first rows of a draft, as they would come in. */
export function DraftPreview({ draft }: { readonly draft: Draft }) {
  const t = useT();
  const rows = previewRows(draft);
  return (
    <table className="preview">
      <thead>
        <tr>
          <th scope="col">{t('import.row')}</th>
          <th scope="col">{t('service.provider')}</th>
          <th scope="col">{t('service.customer')}</th>
          <th scope="col">{t('field.service-name')}</th>
          <th scope="col">{t('import.weight')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, provider, customer, service, weight }) => (
          <tr key={row}>
            <td>{row}</td>
            <td>{provider}</td>
            <td>{customer}</td>
            <td>{service}</td>
            <td>{weight}</td>
          </tr>
        ))}
      </tbody>
      {draft.services.length > rows.length && (
        <caption>{t('import.more-rows', { count: draft.services.length - rows.length })}</caption>
      )}
    </table>
  );
}
