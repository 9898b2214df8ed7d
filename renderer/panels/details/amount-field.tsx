import { useApp } from '#renderer/state/app-context.ts';
import { TextField } from '#renderer/ui/text-field.tsx';

export interface AmountFieldProps {
  readonly label: string;
  readonly amount: number | undefined;
  /** `null`: the field was emptied. */
  readonly onCommit: (amount: number | null) => boolean;
}

/** A number above zero, or nothing. */
export function AmountField({ label, amount, onCommit }: AmountFieldProps) {
  const app = useApp();
  const commit = (text: string): boolean => {
    const typed = text.normalize('NFKC').trim();
    if (typed === '') return onCommit(null);
    const number = Number(typed);
    if (Number.isFinite(number)) return onCommit(number);
    app.refuse({ code: 'amount-not-positive' });
    return false;
  };
  return <TextField label={label} value={amount === undefined ? '' : String(amount)} onCommit={commit} />;
}
