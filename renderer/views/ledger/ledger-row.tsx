import { ArrowLeftRight, ArrowRight, Circle, CircleDot, Equal, MessagesSquare } from 'lucide-react';
import { memo } from 'react';
import { useT } from '#renderer/state/use-t.ts';
import { ShareBar } from '#renderer/ui/share-bar.tsx';
import { severityName } from '#shared/export/finding-words.ts';
import type { LedgerLine, SideText } from './ledger-model.ts';

export interface LedgerRowProps {
  readonly line: LedgerLine;
  readonly picked: boolean;
  /** Whether Tab stops here: one row is enough, the arrow keys reach the others. */
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onPick: () => void;
}

const sameRow = (a: LedgerRowProps, b: LedgerRowProps): boolean =>
  a.line === b.line && a.picked === b.picked && a.stop === b.stop;

export const LedgerRow = memo(function LedgerRow({ line, picked, stop, onFocus, onPick }: LedgerRowProps) {
  const t = useT();
  const { provider, customer, given, returned, material, feedback, severity } = line;
  return (
    <tr data-picked={picked} onClick={onPick}>
      <th scope="row">
        <button type="button" className="ledger-pick" aria-pressed={picked} tabIndex={stop ? 0 : -1} onFocus={onFocus}>
          <span>{provider}</span>
          <span>
            <ArrowRight size={14} aria-hidden="true" />
            <span className="unseen"> {t('ledger.gives-to')} </span>
            {customer}
          </span>
        </button>
      </th>
      <Side side={given} />
      <Side side={returned} />
      <td>
        <Asymmetry line={line} />
      </td>
      <td className={material ? '' : 'ledger-faint'}>{t(material ? 'ledger.material' : 'ledger.immaterial')}</td>
      <td className={feedback ? '' : 'ledger-faint'}>
        <span className="ledger-mark">
          {feedback && <MessagesSquare size={14} aria-hidden="true" />}
          {t(feedback ? 'finding.evidence.recorded' : 'finding.evidence.not-recorded')}
        </span>
      </td>
      <td>
        {severity !== undefined && (
          <span className={`ledger-mark ledger-${severity}`}>
            {severity === 'finding' ? (
              <CircleDot size={14} aria-hidden="true" />
            ) : (
              <Circle size={14} aria-hidden="true" />
            )}
            {severityName(t, severity)}
          </span>
        )}
      </td>
    </tr>
  );
}, sameRow);

function Side({ side }: { readonly side: SideText }) {
  const t = useT();
  if (side.amount === '') return <td className="ledger-faint">{t('ledger.nothing')}</td>;
  return (
    <td>
      <span className="ledger-side">
        <span className="service-weight">{side.amount}</span>
        <span>
          {side.grade !== '' && <span className="ledger-faint">{side.grade} · </span>}
          {side.services}
        </span>
      </span>
    </td>
  );
}

/** One way, to one side, or even: a shape and words, and how much as a bar. */
function Asymmetry({ line: { oneWay, asymmetry, asymmetryText } }: Pick<LedgerRowProps, 'line'>) {
  const t = useT();
  const Icon = oneWay ? ArrowRight : asymmetry === 0 ? Equal : ArrowLeftRight;
  return (
    <span className="ledger-asymmetry" data-one-way={oneWay}>
      <span className="ledger-mark">
        <Icon size={14} aria-hidden="true" />
        {oneWay ? t('ledger.one-way') : asymmetryText}
      </span>
      <ShareBar share={asymmetry} />
    </span>
  );
}
