import type { Core } from 'cytoscape';
import type { Point } from '#shared/model/department.ts';
import { isLarge } from './large-map.ts';

/** How long the hand rests before the picture is drawn afresh, in ms. */
const REST = 140;
/** What share of the view may be missing at one side before that is done on the way. */
const MISSING = 0.4;
const NOWHERE: Point = { x: 0, y: 0 };

export interface Panning {
  /** Moves what is seen, in px of the screen. */
  by(shift: Point): void;
  /** Draws afresh what was only moved so far; nothing where that is nothing. */
  settle(): void;
  stop(): void;
}

/**
 * Panning that does not draw: on a large map the picture on the screen is moved by the compositor, and drawn afresh when the hand
 * rests. `place`, the canvas's container, has `data-ahead` while the picture is ahead of the drawing.
 */
export function createPanning(cy: Core, place: HTMLElement): Panning {
  /** What the hand moved since the last drawing was asked for, and what it had moved before and waits to be drawn. */
  let ahead = NOWHERE;
  let asked = NOWHERE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    const [x, y] = [asked.x + ahead.x, asked.y + ahead.y];
    const moved = x !== 0 || y !== 0;
    const picture = place.querySelector<HTMLElement>(':scope > div');
    if (picture !== null) picture.style.translate = moved ? `${x}px ${y}px` : '';
    place.toggleAttribute('data-ahead', moved);
  };
  const onRender = (): void => {
    if (asked === NOWHERE) return;
    asked = NOWHERE;
    show();
  };
  const settle = (): void => {
    clearTimeout(timer);
    if (ahead.x === 0 && ahead.y === 0) return;
    const by = ahead;
    asked = { x: asked.x + by.x, y: asked.y + by.y };
    ahead = NOWHERE;
    cy.panBy({ ...by });
  };
  /** Somebody else turned to another view: what the hand did to the old one is gone with it. */
  const onViewport = (): void => {
    if (ahead === NOWHERE) return;
    clearTimeout(timer);
    ahead = NOWHERE;
    show();
  };
  cy.on('render', onRender);
  cy.on('viewport', onViewport);
  return {
    by(shift) {
      if (!isLarge(cy)) {
        cy.panBy({ ...shift });
        return;
      }
      ahead = { x: ahead.x + shift.x, y: ahead.y + shift.y };
      show();
      clearTimeout(timer);
      const far = Math.abs(ahead.x) > MISSING * cy.width() || Math.abs(ahead.y) > MISSING * cy.height();
      if (far) settle();
      else timer = setTimeout(settle, REST);
    },
    settle,
    stop() {
      clearTimeout(timer);
      cy.off('render', onRender);
      cy.off('viewport', onViewport);
    },
  };
}
