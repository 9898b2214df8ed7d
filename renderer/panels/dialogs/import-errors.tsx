import { useT } from '#renderer/state/use-t.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import type { RowFault } from '#shared/import/fault.ts';
import { ERROR_ROWS } from './import-model.ts';

/** The rows that cannot be taken, each with its reason. */
export function ImportErrors({ errors, leftOut }: { readonly errors: readonly RowFault[]; readonly leftOut: boolean }) {
  const t = useT();
  const rest = errors.length - ERROR_ROWS;
  return (
    <div className="import-errors" role="alert">
      <p className="dialog-warning">{t(leftOut ? 'paste.leaves-out' : 'import.refused', { count: errors.length })}</p>
      <ul>
        {errors.slice(0, ERROR_ROWS).map((error) => {
          const words = faultText(t, error);
          return (
            <li key={`${error.row} ${error.code}`}>
              <strong>{words.what}</strong> {words.do}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className="field-hint">{t('import.more-errors', { count: rest })}</p>}
    </div>
  );
}
