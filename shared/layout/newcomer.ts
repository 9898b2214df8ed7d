import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { type Box, boxAround, divisionBox, GRID, grown, lineMeets, MIN_GAP, overlap, type Size, union } from './box.ts';
import type { Pitch } from './floor.ts';
import { extentOf, type Scene } from './scene.ts';

/** What a place costs besides the length of its arrows, in columns of arrow. */
const PRICE = { runOver: 3, strayDivision: 40 } as const;
/** How strongly a department is drawn to the middle of its division, in arrows of weight 1. */
const DIVISION_PULL = 2;
/** A box this near to a division's box looks as if it belonged. */
const MARGIN = 12;
/** With more services than this nobody sees which arrow runs over which box. */
const COUNTED_SERVICES = 2000;
/** Columns and rows that are tried nearest to where a newcomer would like to be. */
const NEAREST = 24;

const onGrid = (length: number): number => Math.round(length / GRID) * GRID;

interface Partner {
  readonly id: DepartmentId;
  readonly centre: Point;
  readonly pull: number;
}

function partnersOf(content: MapContent, scene: Scene, id: DepartmentId): readonly Partner[] {
  const pulls = new Map<DepartmentId, number>();
  for (const { provider, customer, weight } of content.services.values()) {
    const partner = provider === id ? customer : customer === id ? provider : undefined;
    if (partner !== undefined) pulls.set(partner, (pulls.get(partner) ?? 0) + weight);
  }
  const heaviest = Math.max(...pulls.values());
  return [...pulls].flatMap(([partner, weight]) => {
    const centre = scene.centres.get(partner);
    return centre === undefined ? [] : [{ id: partner, centre, pull: 0.5 + weight / heaviest }];
  });
}

/** Where the arrows and the division would like to have the newcomer; below the picture where nobody calls. */
function wishOf(partners: readonly Partner[], home: Box | undefined, extent: Box, pitch: Pitch): Point {
  const calls = partners.map(({ centre, pull }) => ({ ...centre, pull }));
  if (home !== undefined) {
    calls.push({ x: (home.left + home.right) / 2, y: (home.top + home.bottom) / 2, pull: DIVISION_PULL });
  }
  const pull = calls.reduce((sum, call) => sum + call.pull, 0);
  if (pull === 0) return { x: (extent.left + extent.right) / 2, y: extent.bottom + pitch.y };
  return {
    x: calls.reduce((sum, call) => sum + call.x * call.pull, 0) / pull,
    y: calls.reduce((sum, call) => sum + call.y * call.pull, 0) / pull,
  };
}

/** Where a newcomer's centre lies when it stands just outside of everything. */
function outsideOf(extent: Box, pitch: Pitch, size: Size): Box {
  const x = pitch.x - pitch.box.width + size.width / 2;
  const y = pitch.y - pitch.box.height + size.height / 2;
  return { left: extent.left - x, top: extent.top - y, right: extent.right + x, bottom: extent.bottom + y };
}

/** Coordinates in line with what stands there, one step beside it, and outside of everything. */
function lines(taken: Iterable<number>, step: number, low: number, high: number, wish: number): readonly number[] {
  const all = new Set<number>();
  for (const at of taken) for (const by of [-step, 0, step]) all.add(onGrid(at + by));
  const near = [...all].sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b).slice(0, NEAREST);
  return [...near, onGrid(low), onGrid(high)];
}

/** How many boxes and divisions would come to stand inside each other. */
export function strays(scene: Scene, content: MapContent, newcomer: Department, box: Box): number {
  let count = 0;
  const home = newcomer.division === undefined ? undefined : scene.members.get(newcomer.division);
  const own = newcomer.division === undefined ? undefined : divisionBox(home === undefined ? box : union(home, box));
  const claimed = grown(own ?? box, MARGIN);
  for (const [division, members] of scene.members) {
    if (division !== newcomer.division && overlap(claimed, divisionBox(members))) count++;
  }
  if (own === undefined) return count;
  for (const [id, other] of scene.boxes) {
    if (content.departments.get(id)?.division !== newcomer.division && overlap(claimed, other)) count++;
  }
  return count;
}

/** How often arrows of the newcomer run over boxes, and arrows of others over its own. */
function runOvers(
  scene: Scene,
  content: MapContent,
  id: DepartmentId,
  box: Box,
  centre: Point,
  partners: readonly Partner[],
): number {
  if (content.services.size > COUNTED_SERVICES) return 0;
  let count = 0;
  for (const partner of partners) {
    for (const [other, standing] of scene.boxes) {
      if (other !== partner.id && lineMeets(standing, centre, partner.centre)) count++;
    }
  }
  for (const { provider, customer } of content.services.values()) {
    const from = scene.centres.get(provider);
    const to = scene.centres.get(customer);
    if (from !== undefined && to !== undefined && provider !== id && customer !== id && lineMeets(box, from, to))
      count++;
  }
  return count;
}

/**
 * A free place for one more department: near its partners and its division, or near where it is `wished`, in line with the others,
 * in nobody's way.
 */
export function placeFor(
  content: MapContent,
  scene: Scene,
  newcomer: Department,
  size: Size,
  pitch: Pitch,
  wished?: Point,
): Point {
  const extent = extentOf(scene) ?? boxAround({ x: 0, y: 0 }, size);
  const partners = partnersOf(content, scene, newcomer.id);
  const home = newcomer.division === undefined ? undefined : scene.members.get(newcomer.division);
  const wish = wished ?? wishOf(partners, home, extent, pitch);
  const centres = [...scene.centres.values()];
  const outer = outsideOf(extent, pitch, size);
  const columns = lines(
    centres.map((at) => at.x),
    pitch.x,
    outer.left,
    outer.right,
    wish.x,
  );
  const rows = lines(
    centres.map((at) => at.y),
    pitch.y,
    outer.top,
    outer.bottom,
    wish.y,
  );
  const length = (at: Point): number => {
    const far = (to: Point): number => Math.hypot(at.x - to.x, at.y - to.y) / pitch.x;
    if (wished !== undefined) return far(wish);
    const homeward = home === undefined ? 0 : DIVISION_PULL * far(wish);
    return partners.reduce((sum, { centre, pull }) => sum + pull * far(centre), homeward + 0.01 * far(wish));
  };
  const places = columns
    .flatMap((x) => rows.map((y) => ({ centre: { x, y }, length: length({ x, y }) })))
    .sort((a, b) => a.length - b.length || a.centre.y - b.centre.y || a.centre.x - b.centre.x);

  let best: { readonly centre: Point; readonly cost: number } | undefined;
  for (const { centre, length: cheapest } of places) {
    if (best !== undefined && cheapest >= best.cost) break;
    const box = boxAround(centre, size);
    const room = grown(box, MIN_GAP);
    if ([...scene.boxes.values()].some((other) => overlap(room, other))) continue;
    const cost =
      cheapest +
      PRICE.strayDivision * strays(scene, content, newcomer, box) +
      PRICE.runOver * runOvers(scene, content, newcomer.id, box, centre, partners);
    if (best === undefined || cost < best.cost) best = { centre, cost };
  }
  if (best === undefined) throw new Error('no place outside of everything');
  return best.centre;
}
