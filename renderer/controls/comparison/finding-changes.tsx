import { useState } from 'react';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Analysed, Comparison } from '#shared/analysis/compare.ts';
import { type FindingChangeWords, findingChangeWords } from '#shared/export/comparison-words.ts';
import { severityName } from '#shared/export/finding-words.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { FateMark } from './fate-mark.tsx';

export interface ComparisonProps {
  readonly before: Analysed;
  readonly after: Analysed;
  readonly comparison: Comparison;
}

/** Drawn at once; more on request. */
const SHOWN = 6;

/** Findings that appear, vanish or change severity; how many stay. */
export function FindingChanges({ before, after, comparison }: ComparisonProps) {
  const t = useT();
  const changes = findingChangeWords(t, before, after, comparison);
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, SHOWN);
  const stay = after.report.findings.length - comparison.findings.appeared.length - comparison.findings.changed.length;
  return (
    <>
      {changes.length === 0 && <p className="panel-note">{t('compare.findings-same')}</p>}
      <ul className="change-list finding-changes">
        {shown.map((change) => (
          <li key={`${change.fate} ${change.finding.key}`}>
            <div className="change-head">
              <FateMark fate={change.fate}>{fateText(t, change)}</FateMark>
              <span>
                {change.words.name} · {severityName(t, change.finding.severity)}
              </span>
            </div>
            <p>{change.words.headline}</p>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('compare.all-rows', { count: changes.length })}
        </Button>
      )}
      {stay > 0 && <p className="panel-note">{t('compare.findings-stay', { count: stay })}</p>}
    </>
  );
}

function fateText(t: Translator, { fate, was, finding }: FindingChangeWords): string {
  if (was !== undefined)
    return t('fate.severity', { before: severityName(t, was), after: severityName(t, finding.severity) });
  return t(fate === 'gone' ? 'fate.vanished' : 'fate.appeared');
}
