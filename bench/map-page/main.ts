import { largeEngagement } from '../large-engagement.ts';
import { bareStage } from './bare-stage.ts';
import { ownStage } from './own-stage.ts';
import { type EditKind, framesPerSecond, nextDrawing, pointer, type Stage } from './stage.ts';

const STEP = 4;

/** What the bench asks of the page. */
export interface MapBench {
  /** Milliseconds from nothing to the first drawing of so many departments and services. */
  setUp(kind: 'own' | 'bare', departments: number, services: number): Promise<number>;
  /** Frames per second while the view is panned, or one department is dragged, for so many ms. */
  pan(duration: number): Promise<number>;
  drag(duration: number): Promise<number>;
  /** Milliseconds until such an edit is drawn. */
  edit(kind: EditKind, turn: number): Promise<number>;
  /** Renames and takes back, so often, without waiting for the canvas. */
  churn(edits: number): void;
}

let stage: Stage | undefined;
const held = (): Stage => {
  if (stage === undefined) throw new Error('nothing is set up');
  return stage;
};

const bench: MapBench = {
  async setUp(kind, departments, services) {
    const place = document.getElementById('stage');
    if (place === null) throw new Error('the page has no stage');
    const engagement = placedInRows(departments, services);
    const start = performance.now();
    stage = await (kind === 'own' ? ownStage(place, engagement) : bareStage(place, engagement));
    return performance.now() - start;
  },
  async pan(duration) {
    const { cy, button } = held();
    const container = cy.container();
    if (container === null) throw new Error('nothing to pan');
    let drawings = 0;
    const count = (): void => {
      drawings++;
    };
    cy.on('render', count);
    const before = cy.pan().x;
    // The corner is free of departments. To and fro, so that the map is in sight all the time.
    const way = (frame: number): number => 10 + STEP * (frame % 60 < 30 ? frame % 60 : 60 - (frame % 60));
    pointer(container.querySelector('canvas') ?? container, 'mousedown', 10, 10, button);
    const frames = await framesPerSecond(held(), duration, (frame) =>
      pointer(document.body, 'mousemove', way(frame), 10, button),
    );
    pointer(document.body, 'mousemove', 50, 10, button);
    pointer(document.body, 'mouseup', 50, 10, button);
    // A picture that was moved is drawn once the hand rests.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    cy.off('render', count);
    if (cy.pan().x === before || drawings === 0) throw new Error('nothing was panned');
    return frames;
  },
  async drag(duration) {
    const { cy } = held();
    const node = cy.nodes('.department')[Math.floor(cy.nodes('.department').length / 2)];
    const container = cy.container();
    if (node === undefined || container === null) throw new Error('nothing to drag');
    const bounds = container.getBoundingClientRect();
    const { x, y } = node.renderedPosition();
    const at = (by: number) => [bounds.left + x + by, bounds.top + y + by] as const;
    pointer(container.querySelector('canvas') ?? container, 'mousemove', ...at(0));
    pointer(container.querySelector('canvas') ?? container, 'mousedown', ...at(0));
    const before = node.position('x');
    const frames = await framesPerSecond(held(), duration, (frame) =>
      pointer(document.body, 'mousemove', ...at(frame % 60 < 30 ? 10 + 2 * (frame % 60) : 130 - 2 * (frame % 60))),
    );
    pointer(document.body, 'mousemove', ...at(33));
    await new Promise((resolve) => setTimeout(resolve, 50));
    pointer(document.body, 'mouseup', ...at(33));
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (node.position('x') === before) throw new Error('nothing was dragged');
    return frames;
  },
  async edit(kind, turn) {
    const { cy, edit } = held();
    return nextDrawing(cy, () => edit[kind](turn));
  },
  churn(edits) {
    const { edit, undo } = held();
    for (let turn = 0; turn < edits; turn++) {
      edit.rename(turn);
      undo();
    }
  },
};

function placedInRows(departments: number, services: number) {
  const engagement = largeEngagement(departments, services);
  const columns = Math.ceil(Math.sqrt(departments));
  const rows = [...engagement.departments].map(
    ([id, row], at) =>
      [id, { ...row, position: { x: (at % columns) * 250, y: Math.floor(at / columns) * 160 } }] as const,
  );
  return { ...engagement, departments: new Map(rows) };
}

(globalThis as unknown as { mapBench: MapBench }).mapBench = bench;
