import { FateMark } from '#renderer/controls/comparison/fate-mark.tsx';
import { useT } from '#renderer/state/use-t.ts';
import type { Analysed } from '#shared/analysis/compare.ts';
import { statementChangeWords } from '#shared/export/comparison-words.ts';

/** What is said of one of the maps as a whole and not, or not in these numbers, of the other. */
export function StatementChanges({ before, after }: { readonly before: Analysed; readonly after: Analysed }) {
  const t = useT();
  const changes = statementChangeWords(t, before, after);
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{t('compare.statements')}</h3>
      <ul className="change-list">
        {changes.map(({ fate, text }) => (
          <li key={`${fate} ${text}`} className="statement-change">
            <FateMark fate={fate}>{t(fate === 'gone' ? 'compare.before' : 'compare.after')}</FateMark>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
