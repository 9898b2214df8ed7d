import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { faultText } from '#shared/i18n/fault-text.ts';
import { pasteCounts } from './paste-counts.ts';
import type { RowsPlan } from './plan-rows.ts';
import type { SheetColumn } from './sheet.ts';

/** Shown of what is taken, and of what is not. */
const ROWS = 10;
const REFUSALS = 5;

export interface PastePreviewProps {
  readonly plan: RowsPlan;
  readonly columns: readonly SheetColumn[];
  readonly onEnd: (apply: boolean) => void;
}

/** Asks before a pasted block is put into the table: how much is new, changed and refused, and why. */
export function PastePreview({ plan, columns, onEnd }: PastePreviewProps) {
  const t = useT();
  const counts = pasteCounts(plan);
  const set = columns.filter(({ id }) => plan.rows.some(({ texts }) => id in texts));
  const taken = counts.added + counts.changed;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys stay in the dialog
    <div onKeyDown={(event) => event.stopPropagation()}>
      <Dialog
        wide
        title={t('tables.paste-title')}
        closeLabel={t('dialog.close')}
        onClose={() => onEnd(false)}
        footer={
          <>
            <Button onClick={() => onEnd(false)}>{t('dialog.cancel')}</Button>
            <Button look="primary" disabled={taken === 0} onClick={() => onEnd(true)}>
              {t('tables.paste-apply', { count: taken })}
            </Button>
          </>
        }
      >
        <p className="paste-counts">{t('tables.paste-counts', { ...counts })}</p>
        {plan.refused.length > 0 && (
          <ul className="paste-refused">
            {plan.refused.slice(0, REFUSALS).map(({ line, fault }) => {
              const words = faultText(t, fault);
              return <li key={line}>{t('tables.paste-line', { line, what: words.what, action: words.do })}</li>;
            })}
            {plan.refused.length > REFUSALS && (
              <li>{t('tables.paste-more', { count: plan.refused.length - REFUSALS })}</li>
            )}
          </ul>
        )}
        {plan.rows.length > 0 && (
          <div className="paste-rows">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('tables.paste-state')}</th>
                  {set.map(({ id, label }) => (
                    <th key={id} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {plan.rows.slice(0, ROWS).map(({ line, state, texts }) => (
                  <tr key={line} data-state={state}>
                    <th scope="row">{t(`tables.paste-${state}`)}</th>
                    {set.map(({ id }) => (
                      <td key={id}>{texts[id]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Dialog>
    </div>
  );
}
