import { type ClipboardEvent, type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { belongsToInputMethod } from '#renderer/commands/key-bindings.ts';
import { useT } from '#renderer/state/use-t.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { offered, taken } from './offered.ts';
import type { SheetColumn } from './sheet.ts';
import type { Leave, Typing } from './use-table-grid.ts';

export interface CellEditorProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Said of the whole table while nothing is typed. */
  readonly label: string;
  readonly column: SheetColumn;
  readonly typing: Typing | undefined;
  /** Id of the cell under the cursor. */
  readonly cell: string;
  readonly grid: string;
  readonly box: { readonly top: number; readonly left: number; readonly width: number };
  /** Whether the list opens upwards, for want of room below. */
  readonly above: boolean;
  readonly onType: (text: string, replaced: boolean) => void;
  readonly onLeave: (text: string | undefined, to: Leave) => void;
  /** A key while nothing is typed. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * The field that has the focus of the table. Unseen over the cell under the cursor, so that an input method composes there from
 * its first key on; with the first letter it becomes the editor of the cell.
 */
export function CellEditor(props: CellEditorProps) {
  const { column, typing, box, above, onType, onLeave } = props;
  const t = useT();
  const id = useId();
  const [lit, setLit] = useState(-1);
  const list =
    typing === undefined || column.kind !== 'choice'
      ? []
      : offered(column.choices ?? [], typing.replaced ? typing.text : undefined);
  const fault = typing?.fault === undefined ? undefined : faultText(t, typing.fault);
  const end = (to: Leave): void => {
    setLit(-1);
    if (typing === undefined) return;
    onLeave(column.kind === 'choice' ? taken(typing.text, list, lit, column.open ?? false) : typing.text, to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (belongsToInputMethod(event.nativeEvent)) return;
    if (typing === undefined) {
      props.onKey(event);
      return;
    }
    event.stopPropagation();
    const { key, shiftKey } = event;
    if (key === 'Enter' && event.altKey) onType(`${typing.text}\n`, typing.replaced);
    else if (key === 'Enter') end(shiftKey ? 'up' : 'down');
    else if (key === 'Tab') end(shiftKey ? 'left' : 'right');
    else if (key === 'Escape') {
      setLit(-1);
      onLeave(undefined, 'stay');
    } else if (list.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const step = key === 'ArrowDown' ? 1 : -1;
      setLit((lit + step + list.length + (lit < 0 && step < 0 ? 1 : 0)) % list.length);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="cell-editor" data-open={typing !== undefined} data-above={above} style={box}>
      <textarea
        ref={props.field}
        rows={1}
        data-key-catcher={typing === undefined ? 'true' : undefined}
        aria-label={typing === undefined ? props.label : column.label}
        aria-controls={typing === undefined ? props.grid : list.length > 0 ? id : undefined}
        aria-activedescendant={typing === undefined ? props.cell : lit >= 0 ? `${id}-${lit}` : undefined}
        aria-invalid={fault !== undefined}
        spellCheck={false}
        autoComplete="off"
        value={typing?.text ?? ''}
        onChange={(event) => {
          setLit(-1);
          onType(event.target.value, true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => end('stay')}
        onCopy={props.onCopy}
        onPaste={props.onPaste}
      />
      {fault !== undefined && (
        <p className="cell-fault" role="alert">
          <strong>{fault.what}</strong> {fault.do}
        </p>
      )}
      {list.length > 0 && (
        <div id={id} className="cell-list" role="listbox" aria-label={column.label}>
          {list.map((choice, at) => (
            <div
              key={choice}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === lit}
              ref={at === lit ? (item) => item?.scrollIntoView({ block: 'nearest' }) : undefined}
              // The field keeps the focus: a click picks, it does not leave.
              onPointerDown={(event) => {
                event.preventDefault();
                onLeave(choice, 'stay');
              }}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
