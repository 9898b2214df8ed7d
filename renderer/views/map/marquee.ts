import type { Core } from 'cytoscape';
import type { App } from '#renderer/state/app.ts';

/** Escape gives up a marquee (the library draws it) and leaves the selection as it was. Gives the way out. */
export function listenToMarquee(cy: Core, app: App): () => void {
  let drawing = false;
  const onStart = (): void => {
    drawing = true;
  };
  const onEnd = (): void => {
    drawing = false;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !drawing) return;
    event.preventDefault();
    event.stopPropagation();
    // The library knows no way out but letting go.
    window.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    const { departments, services } = app.store.getState().selection;
    const selected = new Set<string>([...departments, ...services]);
    cy.batch(() => {
      cy.elements().forEach((element) => {
        if (element.selected() !== selected.has(element.id()))
          element[selected.has(element.id()) ? 'select' : 'unselect']();
      });
    });
  };
  cy.on('boxstart', onStart);
  cy.on('boxend', onEnd);
  window.addEventListener('keydown', onKey, true);
  return () => {
    cy.off('boxstart', onStart);
    cy.off('boxend', onEnd);
    window.removeEventListener('keydown', onKey, true);
  };
}
