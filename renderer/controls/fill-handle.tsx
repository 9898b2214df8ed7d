import { type PointerEvent, useEffect, useState } from 'react';
import { type FillWays, filledSpan } from '#renderer/state/grid-fill.ts';
import type { Place, Span } from '#renderer/state/grid-span.ts';
import './fill-handle.css';

export interface FillDrag {
  /** What would be filled, while the handle is dragged over cells outside the marking. */
  readonly area: Span | undefined;
  readonly dragging: boolean;
  readonly start: () => void;
  /** The pointer is over a cell of the grid. */
  readonly over: (place: Place) => void;
}

/** Dragging the handle at the corner of a marking over more cells; Escape gives it up. */
export function useFillDrag(span: Span, ways: FillWays, onFill: (area: Span) => void): FillDrag {
  const [to, setTo] = useState<Place>();
  const [dragging, setDragging] = useState(false);
  const area = dragging && to !== undefined ? filledSpan(span, to, ways) : undefined;
  useEffect(() => {
    if (!dragging) return;
    const stop = (): void => {
      setDragging(false);
      setTo(undefined);
    };
    const onUp = (): void => {
      stop();
      if (area !== undefined) onFill(area);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      stop();
    };
    window.addEventListener('pointerup', onUp);
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [dragging, area, onFill]);
  return { area, dragging, start: () => setDragging(true), over: setTo };
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface FillHandleProps {
  readonly drag: FillDrag;
  readonly span: Span;
  /** Where a rectangle of cells stands within the grid, in px. */
  readonly boxOf: (span: Span) => Box;
  readonly hint: string;
}

/** The handle, and a frame round what it would fill. The keyboard has keys of its own for that. */
export function FillHandle({ drag, span, boxOf, hint }: FillHandleProps) {
  const { top, left, width, height } = boxOf(span);
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    drag.start();
  };
  return (
    <>
      {drag.area !== undefined && <div className="fill-area" style={{ ...boxOf(drag.area) }} />}
      <div
        className="fill-handle"
        aria-hidden="true"
        title={hint}
        style={{ top: top + height, left: left + width }}
        onPointerDown={press}
      />
    </>
  );
}
