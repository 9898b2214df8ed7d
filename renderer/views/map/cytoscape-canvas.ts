import type { Core, NodeCollection } from 'cytoscape';
import type { App } from '#renderer/state/app.ts';
import type { MapCanvas } from '#renderer/state/map-canvas.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import { glide } from './glide.ts';

/** Empty space kept around what is fitted, in px: room for the floating tools. */
const MARGIN = 72;
/** The same while presenting, where no tools float. */
const PRESENTED_MARGIN = 32;
/** A small map is not blown up beyond this. */
const FIT_MAX = 1.25;

/** What commands may ask of the canvas, done with cytoscape. */
export function createCanvas(cy: Core, app: App): MapCanvas {
  const some = (ids: Iterable<DepartmentId>): NodeCollection => {
    const wanted = new Set<string>(ids);
    return cy.nodes('.department').filter((node) => wanted.has(node.id()));
  };
  const middle = () => {
    const { x1, x2, y1, y2 } = cy.extent();
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  };
  const zoomTo = (level: number): void => {
    cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  };
  let pointer: Point | undefined;
  cy.on('mousemove', ({ position }) => {
    pointer = { ...position };
  });
  cy.container()?.addEventListener('mouseleave', () => {
    pointer = undefined;
  });
  return {
    fit(departments, closest = FIT_MAX) {
      cy.resize();
      const wanted = departments === undefined ? cy.elements() : some(departments);
      if (wanted.empty()) return;
      cy.fit(wanted, app.store.getState().presenting === undefined ? MARGIN : PRESENTED_MARGIN);
      if (cy.zoom() > closest) {
        cy.zoom(closest);
        cy.center(wanted);
      }
    },
    keepView() {
      const [zoom, pan] = [cy.zoom(), { ...cy.pan() }];
      return () => {
        cy.resize();
        cy.viewport({ zoom, pan });
      };
    },
    sight: () => ({ position: middle(), zoom: cy.zoom() }),
    size: () => ({ width: cy.width(), height: cy.height() }),
    lookAt({ x, y }, kept, canvas) {
      cy.resize();
      const [width, height] = [cy.width(), cy.height()];
      const zoom = canvas === undefined ? kept : kept * Math.min(width / canvas.width, height / canvas.height);
      cy.viewport({ zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } });
    },
    reveal(departments) {
      const wanted = some(departments);
      if (wanted.empty()) return;
      const box = wanted.boundingBox();
      const seen = cy.extent();
      const inside = box.x1 >= seen.x1 && box.x2 <= seen.x2 && box.y1 >= seen.y1 && box.y2 <= seen.y2;
      if (inside) return;
      if (box.w > seen.w || box.h > seen.h) cy.fit(wanted, MARGIN);
      else cy.center(wanted);
    },
    glide: (change) => glide(cy, change),
    zoomBy: (factor) => zoomTo(cy.zoom() * factor),
    zoomTo,
    middle,
    pointer: () => pointer ?? middle(),
    spotOf({ departments, services }) {
      const bounds = cy.container()?.getBoundingClientRect();
      const [id] = [...departments, ...services];
      const node = cy.nodes().getElementById(id ?? '');
      const edge = cy.edges().getElementById(id ?? '');
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      const at = node.nonempty() ? node.renderedPosition() : edge.nonempty() ? edge.renderedMidpoint() : middle;
      return { x: (bounds?.left ?? 0) + at.x, y: (bounds?.top ?? 0) + at.y };
    },
    editLabel: (department) => app.store.setState({ editing: department }),
    focus: () => document.getElementById('map')?.focus(),
  };
}
