import { useState } from 'react';
import { useT } from '#renderer/state/use-t.ts';

export interface MatrixTypingFieldProps {
  /** The digit that opened the field. */
  readonly first: string;
  readonly top: number;
  readonly left: number;
  readonly onEnd: (weight: number | undefined) => void;
}

/** A volume being typed over its cell: Enter sets it, Escape leaves it, going elsewhere sets it. */
export function MatrixTypingField({ first, top, left, onEnd }: MatrixTypingFieldProps) {
  const t = useT();
  const [text, setText] = useState(first);
  const number = Number(text.normalize('NFKC').replace(/[,\s]/g, ''));
  const end = (): void => onEnd(text.trim() === '' || !Number.isFinite(number) ? undefined : number);
  return (
    <input
      className="matrix-typing"
      aria-label={t('matrix.value')}
      inputMode="decimal"
      value={text}
      style={{ top, left }}
      // biome-ignore lint/a11y/noAutofocus: the field stands for the cell that has the focus
      autoFocus
      onChange={(event) => setText(event.target.value)}
      onBlur={end}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' || event.key === 'Tab') {
          event.preventDefault();
          end();
        } else if (event.key === 'Escape') onEnd(undefined);
      }}
    />
  );
}
