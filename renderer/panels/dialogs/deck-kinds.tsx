import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useT } from '#renderer/state/use-t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { SlideId } from '#shared/export/slides/slides.ts';
import { type KindRow, moved, placed, switched } from './deck-model.ts';

export interface DeckKindsProps {
  readonly rows: readonly KindRow[];
  /** Pages of each kind, once they are drawn. */
  readonly counts: ReadonlyMap<SlideId, number> | undefined;
  readonly onChange: (rows: readonly KindRow[]) => void;
}

/** The kinds of slide in the order of the deck: ticked or not, moved by buttons, by Alt and the arrows, or by dragging. */
export function DeckKinds({ rows, counts, onChange }: DeckKindsProps) {
  const t = useT();
  const [dragged, setDragged] = useState<SlideId>();
  const move = (id: SlideId, by: number): void => {
    const focus = document.activeElement;
    onChange(moved(rows, id, by));
    // A row that is put elsewhere loses the focus.
    requestAnimationFrame(() => {
      if (focus instanceof HTMLElement) focus.focus();
    });
  };
  const press = (event: KeyboardEvent, id: SlideId): void => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(id, by);
  };
  return (
    <ol className="deck-kinds" aria-label={t('deck.kinds')}>
      {rows.map(({ id, on }, place) => {
        const name = t(`export.slides.${id}`);
        const count = counts?.get(id) ?? 0;
        return (
          <li
            key={id}
            draggable
            className={dragged === id ? 'dragged' : undefined}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', name);
              setDragged(id);
            }}
            onDragOver={(event) => {
              if (dragged === undefined) return;
              event.preventDefault();
              if (dragged !== id) onChange(placed(rows, dragged, place));
            }}
            onDrop={(event) => event.preventDefault()}
            onDragEnd={() => setDragged(undefined)}
            onKeyDown={(event) => press(event, id)}
          >
            <GripVertical className="deck-grip" size={14} aria-hidden="true" />
            <label>
              <input type="checkbox" checked={on} onChange={() => onChange(switched(rows, id))} />
              <span>{name}</span>
            </label>
            {on && counts !== undefined && <small>{t('deck.pages', { count })}</small>}
            <IconButton
              icon={ChevronUp}
              label={t('deck.up', { name })}
              disabled={place === 0}
              onClick={() => move(id, -1)}
            />
            <IconButton
              icon={ChevronDown}
              label={t('deck.down', { name })}
              disabled={place === rows.length - 1}
              onClick={() => move(id, 1)}
            />
          </li>
        );
      })}
    </ol>
  );
}
