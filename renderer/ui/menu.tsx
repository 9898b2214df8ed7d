import { Check } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';

export interface MenuEntry {
  readonly label?: string | undefined;
  readonly command?: string | undefined;
  readonly keys?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly checked?: boolean | undefined;
}

export interface MenuProps {
  readonly label: string;
  /** An entry without a label is a line. */
  readonly items: readonly MenuEntry[];
  readonly onChoose: (item: MenuEntry) => void;
  readonly onClose: () => void;
}

/** A list of commands: arrows travel, Home and End jump, a letter finds, Enter chooses, Escape and leaving close. */
export function Menu({ label, items, onChoose, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const back = document.activeElement;
    entries(list.current)[0]?.focus();
    return () => {
      if (back instanceof HTMLElement && list.current?.contains(document.activeElement)) back.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = entries(list.current);
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = target(event.key, at, all);
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (to === undefined) return;
    else all[to]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) onClose();
  };
  return (
    <div ref={list} className="menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown} onBlur={onBlur}>
      {items.map((item, index) =>
        item.label === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else to tell them apart
          <hr key={index} />
        ) : (
          <button
            key={item.label}
            type="button"
            {...roleOf(item)}
            aria-disabled={item.enabled === false}
            tabIndex={-1}
            onClick={() => item.enabled !== false && onChoose(item)}
          >
            <span className="menu-check">{item.checked === true && <Check size={14} aria-hidden="true" />}</span>
            <span className="menu-label">{item.label}</span>
            {item.keys !== undefined && <kbd>{item.keys}</kbd>}
          </button>
        ),
      )}
    </div>
  );
}

/** A command that is on or off is read as a check box. */
const roleOf = ({ checked }: MenuEntry): { role: string; 'aria-checked'?: boolean } =>
  checked === undefined ? { role: 'menuitem' } : { role: 'menuitemcheckbox', 'aria-checked': checked };

const entries = (list: HTMLElement | null): HTMLButtonElement[] => [...(list?.querySelectorAll('button') ?? [])];

function target(key: string, at: number, all: readonly HTMLButtonElement[]): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % all.length;
    case 'ArrowUp':
      return (at - 1 + all.length) % all.length;
    case 'Home':
      return 0;
    case 'End':
      return all.length - 1;
    default: {
      if (key.length !== 1 || key === ' ') return undefined;
      const order = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      const found = order.find((entry) => entry.textContent?.toLowerCase().startsWith(key.toLowerCase()));
      return found === undefined ? undefined : all.indexOf(found);
    }
  }
}
