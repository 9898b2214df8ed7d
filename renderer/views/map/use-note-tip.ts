import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { useStore } from '#renderer/state/app-context.ts';
import { onMark } from './note-tip-model.ts';

/** How long the pointer or the focus rests before a tip opens, and how long it stays behind, in ms: time to reach it. */
const REST = 500;
const LINGER = 400;

export interface NoteTipControls {
  /** What the open tip is about. */
  readonly id: string | undefined;
  /** The pointer has come into the tip, or has left it. */
  readonly hold: () => void;
  readonly let: () => void;
}

/** Opens a tip over the mark of a note under the pointer, or of what is selected by keyboard; Escape closes it. */
export function useNoteTip(cy: Core): NoteTipControls {
  const [id, setId] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const only = useStore(({ selection: { departments, services } }) =>
    departments.size + services.size === 1 ? ([...departments, ...services][0] as string) : undefined,
  );
  const later = (next: string | undefined): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setId(next), next === undefined ? LINGER : REST);
  };
  const turn = useRef(later);
  const byKey = useRef(false);
  useEffect(() => {
    let over: string | undefined;
    const move = (event: EventObject): void => {
      // The library hears the pointer also over what lies above the canvas.
      if (isTip(event.originalEvent.target)) return;
      const now = markUnder(cy, event);
      if (now === over) return;
      over = now;
      turn.current(now);
    };
    const away = ({ relatedTarget }: MouseEvent): void => {
      if (isTip(relatedTarget)) return;
      over = undefined;
      turn.current(undefined);
    };
    const close = (): void => {
      clearTimeout(timer.current);
      setId(undefined);
    };
    const onKey = (): void => {
      byKey.current = true;
    };
    const onPointer = (): void => {
      byKey.current = false;
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onPointer, true);
    cy.on('mousemove', move);
    cy.on('grab viewport tapstart', close);
    cy.container()?.addEventListener('mouseleave', away);
    return () => {
      close();
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPointer, true);
      cy.off('mousemove', move);
      cy.off('grab viewport tapstart', close);
      cy.container()?.removeEventListener('mouseleave', away);
    };
  }, [cy]);
  useEffect(() => {
    // What a click has picked is under the pointer, which opens the tip by its mark alone.
    turn.current(byKey.current ? only : undefined);
  }, [only]);
  useEffect(() => {
    if (id === undefined) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setId(undefined);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [id]);
  return { id, hold: () => clearTimeout(timer.current), let: () => later(undefined) };
}

const isTip = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="tooltip"]') !== null;

/** What has a note whose mark is under the pointer: an arrow is its own mark. */
function markUnder(cy: Core, { target, position }: EventObject): string | undefined {
  if (target === cy || !target.hasClass('noted')) return undefined;
  if (target.isEdge()) return target.id();
  return onMark(position, { at: target.position(), width: target.width(), height: target.height() })
    ? target.id()
    : undefined;
}
