import type { Core } from 'cytoscape';

/** What is edited, each time in a way that shows. */
export const EDITS = ['rename', 'weight', 'connect', 'move'] as const;
export type EditKind = (typeof EDITS)[number];

/** One way to show the same map: the product's, or the drawing library alone. */
export interface Stage {
  readonly cy: Core;
  /** Whether a frame shows something new only where the library has drawn; else the compositor moves a picture in each. */
  readonly draws: boolean;
  /** The button that drags the view: 0 left, 1 middle. */
  readonly button: 0 | 1;
  /** Edits in the model where there is one; `turn` makes each differ from the one before. */
  readonly edit: Readonly<Record<EditKind, (turn: number) => void>>;
  undo(): void;
}

/** Milliseconds until the canvas has drawn what is asked for now. */
export function nextDrawing(cy: Core, act: () => void): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    cy.one('render', () => resolve(performance.now() - start));
    act();
  });
}

/** Frames per second that show something new while `step` is done once for each frame of the page. */
export function framesPerSecond(
  { cy, draws }: Stage,
  duration: number,
  step: (frame: number) => void,
): Promise<number> {
  return new Promise((resolve) => {
    let frame = 0;
    let drawings = 0;
    const count = (): void => {
      drawings++;
    };
    cy.on('render', count);
    const start = performance.now();
    const tick = (): void => {
      const now = performance.now();
      if (now - start >= duration) {
        cy.off('render', count);
        resolve((1000 * (draws ? drawings : frame)) / (now - start));
        return;
      }
      step(frame++);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

export function pointer(target: EventTarget, type: string, x: number, y: number, button = 0): void {
  const held = type === 'mouseup' ? 0 : button === 1 ? 4 : 1;
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, button, buttons: held }),
  );
}
