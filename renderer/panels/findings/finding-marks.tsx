import { useId, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { reopen, SET_ASIDE, setAside } from '#renderer/state/set-aside.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Finding } from '#shared/analysis/report.ts';
import type { FindingWords } from '#shared/export/finding-words.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '#shared/model/mark.ts';
import { MarkNote } from './mark-note.tsx';

export interface FindingMarksProps {
  readonly finding: Finding;
  readonly words: FindingWords;
  /** That sets it aside; missing while it is open. */
  readonly mark: Mark | undefined;
  readonly lit: boolean;
}

/** The ways to set an open finding aside, while it is lit; of one that is set aside the reason, and the way back. */
export function FindingMarks({ finding, words, mark, lit }: FindingMarksProps) {
  const app = useApp();
  const t = useT();
  const [kind, setKind] = useState<MarkKind>();
  /** The form that was left, whose button takes the focus back. */
  const [left, setLeft] = useState<MarkKind>();
  const name = `${words.name} · ${words.where}`;
  const cancel = (): void => {
    setLeft(kind);
    setKind(undefined);
  };
  const keep = (reason: string): void => {
    if (kind === undefined || !setAside(app, finding, kind, reason, name)) return;
    // The card goes, and the focus with it: on to where the card has gone, once that is drawn.
    setTimeout(() => document.getElementById(SET_ASIDE)?.focus());
  };
  if (mark !== undefined) {
    return (
      <MarkNote mark={mark}>
        <Button
          look="quiet"
          aria-label={t('mark.reopen-one', { finding: name })}
          onClick={() => reopen(app, mark, name)}
        >
          {t('mark.reopen')}
        </Button>
      </MarkNote>
    );
  }
  if (!lit) return null;
  if (kind !== undefined) {
    return <ReasonForm kind={kind} onCancel={cancel} onKeep={keep} />;
  }
  return (
    <div className="mark-buttons">
      {MARK_KINDS.map((one) => (
        <Button key={one} autoFocus={one === left} onClick={() => setKind(one)}>
          {t(`mark.do-${one}`)}
        </Button>
      ))}
    </div>
  );
}

interface ReasonFormProps {
  readonly kind: MarkKind;
  readonly onCancel: () => void;
  readonly onKeep: (reason: string) => void;
}

function ReasonForm({ kind, onCancel, onKeep }: ReasonFormProps) {
  const t = useT();
  const id = useId();
  const [reason, setReason] = useState('');
  return (
    <form
      className="mark-form field"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(reason);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        } else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
          event.preventDefault();
          onKeep(reason);
        }
      }}
    >
      <label htmlFor={id}>{t('mark.reason')}</label>
      <textarea
        id={id}
        rows={2}
        // biome-ignore lint/a11y/noAutofocus: it opens where a button was pressed, and takes its place
        autoFocus
        value={reason}
        placeholder={t(`mark.reason-example-${kind}`)}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="mark-buttons">
        <Button look="primary" type="submit">
          {t('mark.keep')}
        </Button>
        <Button onClick={onCancel}>{t('dialog.cancel')}</Button>
      </div>
    </form>
  );
}
