import type { Random } from '#shared/kernel/random.ts';
import { aspectOf, type Floor, OPEN, type Pitch } from './floor.ts';
import type { Wiring } from './wiring.ts';

interface Shape {
  readonly columns: number;
  readonly rows: number;
}

/** A rectangle of slots that stays together: a division with its members, or one department on its own. */
interface Block {
  readonly zone: number;
  readonly members: readonly number[];
}

/** Blocks in the order in which they are set, like words on lines of limited length, and the shape of each. */
interface Plan {
  readonly order: number[];
  readonly shapes: Shape[];
}

/** Left upper slot of each block, by number of the block, and how many rows all take. */
interface Set {
  readonly column: number[];
  readonly row: number[];
  readonly rows: number;
}

/** How far from square a division may be, in slots. */
const LONGEST = 5;
/** What a picture twice too wide or too high costs, as a share of all arrows' length. */
const ASPECT = 0.6;
/** An empty slot, in columns of arrow. */
const EMPTY = 1;
/** How much longer the arrows inside a division count when its members stand in one line and hide each other. */
const IN_LINE = 2.2;
/** Changes of a plan that are tried; fewer where each takes long to price. */
const MOVES = 10_000;
const WORK = 4_000_000;
const COOLED = 0.01;

function blocksOf(zoneOf: Int32Array): readonly Block[] {
  const divisions = new Map<number, number[]>();
  const alone: Block[] = [];
  zoneOf.forEach((zone, department) => {
    if (zone === OPEN) alone.push({ zone, members: [department] });
    else divisions.set(zone, [...(divisions.get(zone) ?? []), department]);
  });
  return [...[...divisions].map(([zone, members]) => ({ zone, members })), ...alone];
}

/** Compact rectangles for so many departments on a floor of `widest` columns. */
function shapesFor(count: number, widest: number): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let columns = 1; columns <= Math.min(count, widest); columns++) {
    const rows = Math.ceil(count / columns);
    const oblong = Math.max(columns, rows) > LONGEST * Math.min(columns, rows);
    const wasteful = columns > 1 && rows > 1 ? (columns - 1) * rows > count : (columns - 1) * rows >= count;
    if (!oblong && !wasteful) shapes.push({ columns, rows });
  }
  return shapes.length > 0 ? shapes : [{ columns: widest, rows: Math.ceil(count / widest) }];
}

/** Sets the blocks line by line; a low block goes under another where the line is high enough, and each line is centred. */
function set(plan: Plan, columns: number): Set {
  const column: number[] = [];
  const row: number[] = [];
  let top = 0;
  let height = 0;
  let stack = { left: 0, width: 0, height: 0 };
  let line: number[] = [];
  const finish = (): void => {
    const shift = Math.floor((columns - stack.left - stack.width) / 2);
    for (const block of line) column[block] = (column[block] as number) + shift;
    top += height;
    height = 0;
    line = [];
    stack = { left: 0, width: 0, height: 0 };
  };
  for (const block of plan.order) {
    const shape = plan.shapes[block] as Shape;
    if (shape.columns <= stack.width && stack.height + shape.rows <= height) {
      column[block] = stack.left;
      row[block] = top + stack.height;
      stack.height += shape.rows;
    } else {
      if (stack.left + stack.width + shape.columns > columns) finish();
      stack = { left: stack.left + stack.width, width: shape.columns, height: shape.rows };
      column[block] = stack.left;
      row[block] = top;
      height = Math.max(height, shape.rows);
    }
    line.push(block);
  }
  finish();
  return { column, row, rows: top };
}

type Extent = Pick<Floor, 'columns' | 'rows' | 'pitch'>;

/** What the aspect of a floor costs, 0 where it is as wanted. */
export function aspectPrice({ columns, rows, pitch }: Extent, aspect: number, wiring: Wiring): number {
  const pull = wiring.ids.length + wiring.pull.length;
  return ASPECT * pull * Math.abs(Math.log2(aspectOf(columns, rows, pitch) / aspect)) ** 1.5;
}

/** Mean distance of two slots of a block, in columns: a third of each side, and more where all stand in one line. */
function spread({ columns, rows }: Shape, pitch: Pitch): number {
  const across = (columns + 1) / 3;
  const down = ((rows + 1) / 3) * (pitch.y / pitch.x);
  if (columns > 1 && rows > 1) return Math.hypot(across, down);
  return Math.max(columns, rows) > 2 ? IN_LINE * Math.max(across, down) : Math.max(across, down);
}

/** The best found way to set the blocks on so many columns. */
function planFor(
  blocks: readonly Block[],
  wiring: Wiring,
  columns: number,
  pitch: Pitch,
  aspect: number,
  random: Random,
): { readonly plan: Plan; readonly cost: number } {
  const blockOf = new Int32Array(wiring.ids.length);
  blocks.forEach((block, at) => {
    for (const member of block.members) blockOf[member] = at;
  });
  const inside = new Float64Array(blocks.length);
  const pulls = new Map<number, number>();
  wiring.from.forEach((from, tie) => {
    const a = blockOf[from] as number;
    const b = blockOf[wiring.to[tie] as number] as number;
    const pull = wiring.pull[tie] as number;
    const key = Math.min(a, b) * blocks.length + Math.max(a, b);
    if (a !== b) pulls.set(key, (pulls.get(key) ?? 0) + pull);
    else inside[a] = (inside[a] as number) + pull;
  });
  const between = [...pulls].map(([key, pull]) => ({
    a: Math.floor(key / blocks.length),
    b: key % blocks.length,
    pull,
  }));
  const choices = blocks.map((block) => shapesFor(block.members.length, columns));
  const price = (plan: Plan): number => {
    const at = set(plan, columns);
    const middleX = (block: number): number => (at.column[block] as number) + (plan.shapes[block] as Shape).columns / 2;
    const middleY = (block: number): number => (at.row[block] as number) + (plan.shapes[block] as Shape).rows / 2;
    let cost =
      aspectPrice({ columns, rows: at.rows, pitch }, aspect, wiring) + EMPTY * (columns * at.rows - wiring.ids.length);
    plan.shapes.forEach((shape, block) => {
      cost += (inside[block] as number) * spread(shape, pitch);
    });
    for (const { a, b, pull } of between) {
      cost += pull * Math.hypot(middleX(a) - middleX(b), ((middleY(a) - middleY(b)) * pitch.y) / pitch.x);
    }
    return cost;
  };
  const change = ({ order, shapes }: Plan): Plan => {
    const next = { order: [...order], shapes: [...shapes] };
    const one = random.int(order.length);
    const two = random.int(order.length);
    const kind = random.int(3);
    if (kind === 0) {
      const choice = choices[one] as readonly Shape[];
      next.shapes[one] = choice[random.int(choice.length)] as Shape;
    } else if (kind === 1) {
      next.order[one] = order[two] as number;
      next.order[two] = order[one] as number;
    } else {
      const [moved] = next.order.splice(one, 1);
      next.order.splice(two, 0, moved as number);
    }
    return next;
  };

  const squarest = (choice: readonly Shape[]): Shape =>
    choice.reduce((best, next) =>
      Math.abs(next.columns - next.rows) < Math.abs(best.columns - best.rows) ? next : best,
    );
  let plan: Plan = { order: blocks.map((_, at) => at), shapes: choices.map(squarest) };
  let cost = price(plan);
  let best = { plan, cost };
  const moves = Math.min(MOVES, Math.round(WORK / (between.length + blocks.length)));
  const heat = cost * 0.1;
  for (let move = 0; move < moves; move++) {
    const next = change(plan);
    const nextCost = price(next);
    const worse = nextCost - cost;
    if (worse > 0 && random.next() >= Math.exp(-worse / (heat * COOLED ** (move / moves)))) continue;
    plan = next;
    cost = nextCost;
    if (cost < best.cost) best = { plan, cost };
  }
  return best;
}

function floorOf(blocks: readonly Block[], plan: Plan, columns: number, pitch: Pitch): Floor {
  const at = set(plan, columns);
  const zone = new Int32Array(columns * at.rows).fill(OPEN);
  blocks.forEach((block, number) => {
    const shape = plan.shapes[number] as Shape;
    for (let row = 0; row < shape.rows; row++) {
      for (let column = 0; column < shape.columns; column++) {
        zone[((at.row[number] as number) + row) * columns + (at.column[number] as number) + column] = block.zone;
      }
    }
  });
  return { columns, rows: at.rows, zone, pitch };
}

/**
 * Floors on which everybody finds a slot and every division has a rectangle of its own, the most promising first.
 * `zoneOf` gives each department's division by number, or `OPEN`.
 */
export function floorPlans(
  wiring: Wiring,
  zoneOf: Int32Array,
  pitch: Pitch,
  aspect: number,
  random: Random,
): readonly Floor[] {
  const blocks = blocksOf(zoneOf);
  const ideal = Math.sqrt((zoneOf.length * aspect * pitch.y) / pitch.x);
  const widths = [...new Set([0.9, 1, 1.15, 1.3].map((factor) => Math.max(1, Math.round(factor * ideal))))];
  if (zoneOf.every((zone) => zone === OPEN)) {
    return widths.flatMap((columns) => {
      const rows = Math.ceil(zoneOf.length / columns);
      const roomy = columns * (rows + 1) <= 1.4 * zoneOf.length + 1 ? [rows + 1] : [];
      return [rows, ...roomy].map((high) => ({
        columns,
        rows: high,
        zone: new Int32Array(columns * high).fill(OPEN),
        pitch,
      }));
    });
  }
  return widths
    .map((columns) => ({ columns, ...planFor(blocks, wiring, columns, pitch, aspect, random) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ columns, plan }) => floorOf(blocks, plan, columns, pitch));
}
