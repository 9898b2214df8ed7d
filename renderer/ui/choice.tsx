import { useId } from 'react';

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly title?: string }[];
  readonly onChange: (value: Value) => void;
  /** `row`: short words beside each other; `list`: sentences below each other. */
  readonly shape?: 'row' | 'list';
}

/** One of a few: radio buttons, drawn as a bar or as a list. */
export function Choice<Value extends string>({ label, value, options, onChange, shape = 'row' }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={`choice choice-${shape}`}>
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value} title={option.title}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
