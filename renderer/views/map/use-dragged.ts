import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { Point } from '#shared/model/department.ts';

const NOWHERE: ReadonlyMap<string, Point> = new Map();

/** Where boxes are while they are dragged, by id, told once a frame at most; none while nothing is dragged. */
export function useDragged(cy: Core, wanted: boolean): ReadonlyMap<string, Point> {
  const [places, setPlaces] = useState(NOWHERE);
  useEffect(() => {
    if (!wanted) return;
    const starts = new Map<string, Point>();
    let asked = 0;
    const boxes = () => cy.nodes('.department, .collapsed');
    const onGrab = (): void => {
      starts.clear();
      boxes().forEach((node: NodeSingular) => void starts.set(node.id(), { ...node.position() }));
    };
    const tell = (): void => {
      const moved = new Map<string, Point>();
      boxes().forEach((node: NodeSingular) => {
        const [start, { x, y }] = [starts.get(node.id()), node.position()];
        if (start !== undefined && (start.x !== x || start.y !== y)) moved.set(node.id(), { x, y });
      });
      setPlaces(moved);
    };
    const onDrag = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(tell);
    };
    const onFree = (): void => {
      cancelAnimationFrame(asked);
      setPlaces(NOWHERE);
    };
    cy.on('grabon', 'node', onGrab);
    cy.on('drag', 'node', onDrag);
    cy.on('freeon', 'node', onFree);
    return () => {
      cancelAnimationFrame(asked);
      cy.off('grabon', 'node', onGrab);
      cy.off('drag', 'node', onDrag);
      cy.off('freeon', 'node', onFree);
    };
  }, [cy, wanted]);
  return places;
}
