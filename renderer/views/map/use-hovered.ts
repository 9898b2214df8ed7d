import type { Core, EventObject } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { DepartmentId } from '#shared/model/department.ts';

/** How long a department counts as hovered after the pointer left it: time to reach its handle, in ms. */
const LINGER = 400;

/** The department under the pointer, or lately under it. */
export function useHovered(cy: Core): DepartmentId | undefined {
  const [hovered, setHovered] = useState<DepartmentId>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = (event: EventObject): void => {
      clearTimeout(timer);
      setHovered(event.target.id() as DepartmentId);
    };
    const out = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setHovered(undefined), LINGER);
    };
    cy.on('mouseover', '.department', over);
    cy.on('mouseout', '.department', out);
    return () => {
      clearTimeout(timer);
      cy.off('mouseover', '.department', over);
      cy.off('mouseout', '.department', out);
    };
  }, [cy]);
  return hovered;
}
