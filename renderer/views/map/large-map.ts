import type { Core } from 'cytoscape';

/** Arrows beyond which each frame of a drawing costs more than a hand waits for: then pictures of the drawing are moved instead. */
export const MANY_ARROWS = 400;
/** Arrows beyond which they are drawn straight: nobody tells two curves between the same boxes apart any more. */
export const PLAIN_ARROWS = 1500;

/** Whether what is drawn is so much that panning and dragging are done with pictures of it. */
export const isLarge = (cy: Core): boolean => cy.edges().length > MANY_ARROWS;
