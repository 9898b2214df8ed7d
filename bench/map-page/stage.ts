import type { Core } from 'cytoscape';

/** One way to show the same map: the product's, or the drawing library alone. */
export interface Stage {
  readonly cy: Core;
  /** Whether a frame shows something new only where the library has drawn; else the compositor moves a picture in each. */
  readonly draws: boolean;
  /** Presses and moves the pointer as this stage is panned: `by` px further to the right. */
  pan(by: number): void;
  panEnd(): void;
  /** Changes the name of a department, in the model where there is one. */
  rename(name: string): void;
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
