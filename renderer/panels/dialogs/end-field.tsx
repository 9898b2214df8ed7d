import { type KeyboardEvent, useId, useState } from 'react';
import { belongsToInputMethod } from '#renderer/commands/key-bindings.ts';
import type { End, Offer } from '#renderer/state/connect-ends.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Field } from '#renderer/ui/field.tsx';
import './end-field.css';

export interface EndFieldProps {
  readonly label: string;
  /** What is written in the field. */
  readonly text: string;
  readonly offersFor: (typed: string) => readonly Offer[];
  /** `end` where one was chosen from the list. */
  readonly onChange: (text: string, end?: End) => void;
  /** What is wrong with it. */
  readonly fault: string | undefined;
  readonly first: boolean;
}

/** One end of a service, found by typing as in the command palette: either language, pinyin and its first letters. */
export function EndField({ label, text, offersFor, onChange, fault, first }: EndFieldProps) {
  const t = useT();
  const list = useId();
  const [query, setQuery] = useState<string>();
  const [at, setAt] = useState(0);
  const open = query !== undefined;
  const found = open ? offersFor(query) : [];
  // What is written out already needs no list over the fields below.
  const offers = found.length === 1 && found[0]?.end.kind === 'department' && found[0].label === text ? [] : found;
  const read = (typed: string, composing: boolean): void => {
    onChange(typed);
    // Letters of a half-composed word would find the wrong things.
    if (composing) return;
    setQuery(typed);
    setAt(0);
  };
  const choose = (offer: Offer | undefined): void => {
    if (offer !== undefined) onChange(offer.label, offer.end);
    setQuery(undefined);
  };
  const go = (step: 1 | -1): void => {
    if (!open) {
      // Opened by a key, it offers every department, whatever stands in the field.
      setQuery('');
      setAt(0);
      return;
    }
    const next = (at + step + offers.length) % Math.max(1, offers.length);
    setAt(next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (belongsToInputMethod(event.nativeEvent)) return;
    if (event.key === 'ArrowDown') go(1);
    else if (event.key === 'ArrowUp') go(-1);
    else if (event.key === 'Enter' && offers.length > 0) choose(offers[at]);
    else if (event.key === 'Escape' && open) setQuery(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Field label={label} hint={fault}>
      {(id) => (
        <div className="end-field">
          <input
            id={id}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            data-first={first || undefined}
            aria-expanded={offers.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={offers.length > 0 ? `${list}-${at}` : undefined}
            aria-invalid={fault !== undefined}
            value={text}
            onFocus={(event) => event.target.select()}
            onBlur={() => setQuery(undefined)}
            onClick={() => !open && setQuery('')}
            onChange={({ target, nativeEvent }) =>
              read(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
            }
            onCompositionEnd={(event) => read(event.currentTarget.value, false)}
            onKeyDown={onKeyDown}
          />
          <div id={list} className="end-offers" role="listbox" aria-label={t('connect.offers')}>
            {offers.map(({ end, label: offered, division }, index) => (
              <div
                key={end.kind === 'new' ? 'new' : end.id}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                // The field would lose the focus, and with it the list, before the click.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(offers[index])}
                onKeyDown={onKeyDown}
              >
                <span className="end-offer-name">
                  {end.kind === 'new' ? t('connect.new', { name: offered }) : offered}
                </span>
                <span className="end-offer-division">{division}</span>
              </div>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}
