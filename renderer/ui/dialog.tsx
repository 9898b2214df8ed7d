import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly wide?: boolean;
  /** As large as the window lets it be. */
  readonly large?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** A modal dialog on the browser's own `dialog`: focus stays inside, Escape closes, focus goes back where it was. */
export function Dialog({ title, closeLabel, wide = false, large = false, onClose, children, footer }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const back = document.activeElement;
    dialog.current?.showModal();
    // The browser would put the focus on the close button; the first thing to fill in, or the answer, serves better.
    const inBody = (what: string) => dialog.current?.querySelector<HTMLElement>(`.dialog-body ${what}`);
    const first = inBody('[data-first]') ?? inBody(':is(input, select, textarea, button)');
    (first ?? dialog.current?.querySelector<HTMLElement>('footer .button-primary'))?.focus();
    return () => {
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={large ? 'dialog dialog-large' : wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <IconButton icon={X} label={closeLabel} onClick={onClose} />
      </header>
      <div className="dialog-body">{children}</div>
      {footer !== undefined && <footer>{footer}</footer>}
    </dialog>
  );
}
