import type { Core } from 'cytoscape';
import { useLayoutEffect, useState } from 'react';

/** A rectangle on the canvas in px, from its top left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a department is drawn right now, following pan, zoom and drag; undefined while it is not. */
export function useRenderedRect(cy: Core, id: string | undefined): Rect | undefined {
  const [rect, setRect] = useState<Rect>();
  // Before the next key is heard, so that no letter typed at once is lost.
  useLayoutEffect(() => {
    if (id === undefined) {
      setRect(undefined);
      return;
    }
    const update = (): void => {
      const node = cy.getElementById(id);
      if (node.empty()) {
        setRect(undefined);
        return;
      }
      const { x, y } = node.renderedPosition();
      const [width, height] = [node.renderedWidth(), node.renderedHeight()];
      setRect((old) => {
        const next = { left: x - width / 2, top: y - height / 2, width, height };
        const same = old?.left === next.left && old.top === next.top && old.width === width && old.height === height;
        return same ? old : next;
      });
    };
    update();
    cy.on('render', update);
    return () => {
      cy.off('render', update);
    };
  }, [cy, id]);
  return rect;
}
