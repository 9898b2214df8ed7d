import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { FindingId } from '#shared/analysis/findings.ts';
import { cutoffsInUse } from '#shared/analysis/settings.ts';
import { cutoffLabel, cutoffValue, isChanged, sensitivityName } from '#shared/export/cutoff-words.ts';

/** The cut-offs with which a kind of finding was made, the changed ones marked, and the way to change them. */
export function CutoffsUsed({ id }: { readonly id: FindingId }) {
  const app = useApp();
  const t = useT();
  const settings = useStore((state) => state.analysis.report?.settings);
  if (settings === undefined) return null;
  const cutoffs = cutoffsInUse(id, settings);
  const changed = cutoffs.filter(isChanged).length;
  return (
    <details className="cutoffs-used">
      <summary>{t('cutoff.used-with', { sensitivity: sensitivityName(t, settings.sensitivity), changed })}</summary>
      <table className="evidence">
        <tbody>
          {cutoffs.map((cutoff) => (
            <tr key={cutoff.name}>
              <th scope="row">{cutoffLabel(t, id, cutoff.name)}</th>
              <td>
                {cutoffValue(t, cutoff.range, cutoff.value)}
                {isChanged(cutoff) && (
                  <span className="cutoff-changed">
                    {t('cutoff.changed', { standard: cutoffValue(t, cutoff.range, cutoff.standard) })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {cutoffs.length === 0 && <p className="panel-note">{t('cutoff.none')}</p>}
      <Button look="quiet" onClick={() => app.store.setState({ dialog: { kind: 'cutoffs' } })}>
        {t('command.cutoffs')}
      </Button>
    </details>
  );
}
