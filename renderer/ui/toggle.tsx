export interface ToggleProps {
  readonly label: string;
  readonly title?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A filter that is on or off. */
export function Toggle({ label, title, on, onChange }: ToggleProps) {
  return (
    <label className="toggle" title={title}>
      <input type="checkbox" checked={on} onChange={() => onChange(!on)} />
      {label}
    </label>
  );
}
