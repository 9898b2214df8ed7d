import { useState } from 'react';
import { FateMark } from '#renderer/controls/comparison/fate-mark.tsx';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { RowWords } from '#shared/export/comparison-words.ts';

/** Drawn at once; more on request. */
const SHOWN = 12;

/** Departments and services that are gone, added or changed, one line each. */
export function RowChanges({ rows }: { readonly rows: readonly RowWords<string>[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <p className="panel-note">{t('compare.rows-same')}</p>;
  return (
    <>
      <ul className="change-list">
        {(all ? rows : rows.slice(0, SHOWN)).map(({ fate, id, name, details }) => (
          <li key={`${fate} ${id}`} className="row-change">
            <FateMark fate={fate}>{t(`fate.${fate}`)}</FateMark>
            <span>
              <strong>{name}</strong>
              {details.length > 0 && <small>{details.join(' · ')}</small>}
            </span>
          </li>
        ))}
      </ul>
      {!all && rows.length > SHOWN && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('compare.all-rows', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
