import { type KeyboardEvent, useEffect, useState } from 'react';
import { Field } from './field.tsx';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly lines?: number;
  /** Called on Enter and on leaving, once for each change. A refusal gives false, and the old text comes back. */
  readonly onCommit: (value: string) => boolean;
}

/** Text that is kept when it is finished, not letter by letter, so that it is one undo step. */
export function TextField({ label, value, hint, placeholder, lines, onCommit }: TextFieldProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = (): void => {
    if (draft !== value && !onCommit(draft)) setDraft(value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && lines === undefined) commit();
    if (event.key === 'Escape') setDraft(value);
  };
  const shared = { value: draft, placeholder, onBlur: commit, onKeyDown };
  return (
    <Field label={label} hint={hint}>
      {(id) =>
        lines === undefined ? (
          <input id={id} type="text" {...shared} onChange={(event) => setDraft(event.target.value)} />
        ) : (
          <textarea id={id} rows={lines} {...shared} onChange={(event) => setDraft(event.target.value)} />
        )
      }
    </Field>
  );
}
