import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly icon: LucideIcon;
  /** What it does; read aloud, and shown when the pointer rests on it. */
  readonly label: string;
  /** Shown behind the label. */
  readonly hint?: string | undefined;
}

export function IconButton({ icon: Icon, label, hint, className = '', ...rest }: IconButtonProps) {
  const title = hint === undefined ? label : `${label}  ${hint}`;
  return (
    <button type="button" className={`icon-button ${className}`} aria-label={label} title={title} {...rest}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
