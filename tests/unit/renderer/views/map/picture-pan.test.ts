import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MANY_ARROWS } from '#renderer/views/map/large-map.ts';
import { createPanning, type Panning } from '#renderer/views/map/picture-pan.ts';

/** As much of an element as panning asks of one. */
function place() {
  const picture = { style: { translate: '' } };
  const marks = new Set<string>();
  return {
    picture,
    marks,
    element: {
      querySelector: () => picture,
      toggleAttribute: (name: string, on: boolean) => (on ? marks.add(name) : marks.delete(name)),
    } as unknown as HTMLElement,
  };
}

function canvas(arrows: number): Core {
  const cy = cytoscape({ headless: true });
  cy.add([{ data: { id: 'a' } }, { data: { id: 'b' } }]);
  cy.add(Array.from({ length: arrows }, (_, at) => ({ data: { id: `s${at}`, source: 'a', target: 'b' } })));
  vi.spyOn(cy, 'width').mockReturnValue(1000);
  vi.spyOn(cy, 'height').mockReturnValue(800);
  return cy;
}

let stop: Panning | undefined;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop?.stop();
  vi.useRealTimers();
});

it('moves the view of a small map at once', () => {
  const cy = canvas(3);
  const { element, marks } = place();
  stop = createPanning(cy, element);
  stop.by({ x: 5, y: -7 });
  expect([cy.pan(), marks.size]).toEqual([{ x: 5, y: -7 }, 0]);
});

it('moves the picture of a large map, and the view once when the hand rests', () => {
  const cy = canvas(MANY_ARROWS + 1);
  const { element, marks, picture } = place();
  stop = createPanning(cy, element);
  stop.by({ x: 5, y: 0 });
  stop.by({ x: 5, y: 2 });
  expect([cy.pan(), picture.style.translate, marks.has('data-ahead')]).toEqual([{ x: 0, y: 0 }, '10px 2px', true]);
  vi.runAllTimers();
  expect(cy.pan()).toEqual({ x: 10, y: 2 });
  // The picture stays where it is until the drawing has caught up.
  expect(picture.style.translate).toBe('10px 2px');
  stop.by({ x: 1, y: 0 });
  cy.emit('render');
  expect([picture.style.translate, marks.size]).toEqual(['1px 0px', 1]);
});

it('draws on the way where too much would be missing', () => {
  const cy = canvas(MANY_ARROWS + 1);
  stop = createPanning(cy, place().element);
  stop.by({ x: 401, y: 0 });
  expect(cy.pan().x).toBe(401);
});

it('lets go of what was moved where somebody else turns to another view', () => {
  const cy = canvas(MANY_ARROWS + 1);
  const { element, picture } = place();
  stop = createPanning(cy, element);
  stop.by({ x: 30, y: 0 });
  cy.viewport({ zoom: 2, pan: { x: 0, y: 0 } });
  vi.runAllTimers();
  expect([cy.pan(), picture.style.translate]).toEqual([{ x: 0, y: 0 }, '']);
});
