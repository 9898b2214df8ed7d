import { Search } from 'lucide-react';
import { useState } from 'react';

export interface SearchFieldProps {
  /** Said and, while the field is empty, shown. */
  readonly label: string;
  readonly value: string;
  /** Called with each letter; while an input method composes, not until it is done. */
  readonly onChange: (value: string) => void;
}

/** A field that narrows a list while one types. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [composed, setComposed] = useState<string>();
  return (
    <div className="search-field">
      <Search size={15} aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={composed ?? value}
        onChange={(event) => {
          const composing = 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true;
          setComposed(composing ? event.target.value : undefined);
          if (!composing) onChange(event.target.value);
        }}
        onCompositionEnd={(event) => {
          setComposed(undefined);
          onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
