import type { CollectionReturnValue, Core, EventObject, NodeSingular } from 'cytoscape';
import { type Area, type Footprint, movedEnds, onPixels, piecesOf, touches } from './changed-area.ts';
import { Footprints } from './footprints.ts';
import { MANY_ARROWS } from './large-map.ts';
import { type Drawn, libraryRenderer } from './library-renderer.ts';

/** With more changes than this the whole is drawn sooner. */
export const MOST_CHANGES = 200;
/** And where more than this share of it lies in what is to be drawn afresh. */
const MOST_SHARE = 0.9;

/** Draws of a large map only where it changed. */
export interface Patching {
  /** To be told before these change, or go, in the next drawing. */
  expect(changed: CollectionReturnValue): void;
  /** To be told of what has come. */
  came(ids: readonly string[]): void;
}

interface Expected {
  readonly before: Footprint;
  /** Only its ends may be elsewhere: an arrow beside a department that changes, or the box around it. */
  readonly beside: boolean;
}

/** What is to be drawn afresh for one change. */
interface Part {
  readonly outer: Area;
  readonly pieces: readonly Area[];
}

/**
 * The library draws the whole canvas for every change, which of thousands of arrows takes longer than a hand waits for. Where it is
 * known what changed and the view is the same, only that part of the canvas is cleared and drawn; else the library does as ever.
 */
export function createPatching(cy: Core): Patching | undefined {
  const renderer = libraryRenderer(cy);
  if (renderer === undefined) return undefined;
  const footprints = new Footprints();
  const expected = new Map<string, Expected>();
  const arrived = new Set<string>();
  /** Something changed of which nobody knows where it was drawn. */
  let unforeseen = false;
  /** While drawing, the library asks how large things are, and takes its own question for a change. */
  let echoes = false;
  let view = '';
  let measures = false;

  renderer.onUpdateEleCalcs((_, elements) => {
    if (echoes) return;
    for (let at = 0; at < elements.length; at++) {
      const element = elements[at];
      if (element === undefined) continue;
      footprints.forget(element);
      if (!expected.has(element.id()) && !arrived.has(element.id())) unforeseen = true;
    }
  });

  cy.on('add remove', ({ target }: EventObject) => footprints.forget(target as Drawn));

  /** Counting arrows alone would ask every element. */
  const isLarge = (): boolean => renderer.getCachedZSortedEles().nondrag.length > MANY_ARROWS;
  const viewNow = (): string => {
    const { x, y } = cy.pan();
    return [cy.zoom(), x, y, renderer.canvasWidth, renderer.canvasHeight, renderer.getPixelRatio()].join(' ');
  };
  /** The parts of the map that are not as they were drawn; undefined where that is not known. */
  const changedParts = (): readonly Part[] | undefined => {
    if (unforeseen || !isLarge() || expected.size + arrived.size > MOST_CHANGES) return undefined;
    const zoom = cy.zoom();
    const parts: Part[] = [];
    const add = (pieces: readonly Area[]): void => {
      if (pieces.length > 0) parts.push({ outer: bounding(pieces), pieces });
    };
    for (const [id, { before, beside }] of expected) {
      const element = cy.getElementById(id);
      const after = element.empty() ? undefined : footprints.of(element);
      const ends = beside && after !== undefined ? stayed(before, after) : undefined;
      add(ends ?? piecesOf(before, zoom));
      if (ends === undefined && after !== undefined) add(piecesOf(after, zoom));
    }
    for (const id of arrived) {
      const element = cy.getElementById(id);
      if (element.nonempty()) add(piecesOf(footprints.of(element), zoom));
    }
    return parts;
  };
  const patch = (parts: readonly Part[]): boolean => {
    const { drag, nondrag } = renderer.getCachedZSortedEles();
    const context = renderer.data.contexts[renderer.NODE];
    if (drag.length > 0 || context === undefined) return false;
    const again = nondrag.filter((element) => {
      const footprint = footprints.of(element);
      return parts.some(
        ({ outer, pieces }) => touches(footprint, outer) && pieces.some((piece) => touches(footprint, piece)),
      );
    });
    if (again.length > MOST_SHARE * nondrag.length) return false;
    const ratio = renderer.getPixelRatio();
    const scale = cy.zoom() * ratio;
    const shift = { x: cy.pan().x * ratio, y: cy.pan().y * ratio };
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    for (const area of parts.flatMap(({ pieces }) => pieces)) {
      const { x1, y1, x2, y2 } = onPixels(area, shift, scale);
      context.rect(x1, y1, x2 - x1, y2 - y1);
      context.clearRect(x1, y1, x2 - x1, y2 - y1);
    }
    context.clip();
    context.setTransform(scale, 0, 0, scale, shift.x, shift.y);
    for (const element of again) {
      if (footprints.of(element).line === undefined) renderer.drawCachedElement(context, element, ratio);
      else {
        // The library asks four times for pictures that arrows without a name do not have.
        renderer.drawElementUnderlay(context, element);
        renderer.drawElement(context, element, undefined, false, false);
      }
    }
    context.restore();
    return true;
  };
  /** Measured while nobody waits, so that the first change does not have to. */
  const measureAll = (): void => {
    if (measures) return;
    measures = true;
    requestIdleCallback(() => {
      measures = false;
      if (cy.destroyed() || !isLarge()) return;
      for (const element of renderer.getCachedZSortedEles().nondrag) footprints.of(element);
    });
  };

  const whole = renderer.render.bind(renderer);
  renderer.render = (options) => {
    const needed = renderer.data.canvasNeedsRedraw;
    if (options?.forcedContext !== undefined || needed[renderer.NODE] !== true) return whole(options);
    const parts = view === viewNow() ? changedParts() : undefined;
    if (parts !== undefined && parts.length > 0 && patch(parts)) needed[renderer.NODE] = false;
    whole(options);
    echoes = true;
    renderer.flushRenderedStyleQueue();
    echoes = false;
    expected.clear();
    arrived.clear();
    unforeseen = false;
    view = viewNow();
    measureAll();
  };

  const note = (element: Drawn, beside: boolean): void => {
    const known = expected.get(element.id());
    if (known?.beside === false || (known !== undefined && beside)) return;
    expected.set(element.id(), { before: known?.before ?? footprints.of(element), beside });
  };
  return {
    expect(changed) {
      if (!isLarge() || changed.length > MOST_CHANGES) return;
      for (const element of changed.toArray() as Drawn[]) {
        note(element, false);
        if (!element.isNode()) continue;
        const node = element as NodeSingular;
        for (const near of [...node.connectedEdges().toArray(), ...node.ancestors().toArray()]) note(near, true);
      }
    },
    came(ids) {
      for (const id of ids) arrived.add(id);
    },
  };
}

/** Where something that only stands beside a change is drawn differently: nowhere, or at the ends of an arrow. */
function stayed(before: Footprint, after: Footprint): readonly Area[] | undefined {
  const [one, other] = [before.area, after.area];
  const same = one.x1 === other.x1 && one.x2 === other.x2 && one.y1 === other.y1 && one.y2 === other.y2;
  return before.line === undefined && same ? [] : movedEnds(before, after);
}

function bounding(areas: readonly Area[]): Area {
  const [first] = areas;
  let { x1, y1, x2, y2 } = first ?? { x1: 0, y1: 0, x2: 0, y2: 0 };
  for (const area of areas) {
    x1 = Math.min(x1, area.x1);
    y1 = Math.min(y1, area.y1);
    x2 = Math.max(x2, area.x2);
    y2 = Math.max(y2, area.y2);
  }
  return { x1, y1, x2, y2 };
}
