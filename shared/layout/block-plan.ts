import type { Random } from '#shared/kernel/random.ts';
import { type Block, type Plan, type Shape, setBlocks, shapesFor } from './blocks.ts';
import { aspectOf, type Floor, type Pitch } from './floor.ts';
import type { Wiring } from './wiring.ts';

/** What a picture twice too wide or too high costs, as a share of all arrows' length. */
const ASPECT = 0.6;
/** An empty slot, in columns of arrow. */
const EMPTY = 1;
/** How much longer the arrows inside a division count when its members stand in one line and hide each other. */
const IN_LINE = 2.2;
/** Changes of a plan that are tried; fewer where each takes long to price. */
const MOVES = 10_000;
const WORK = 4_000_000;
/** The last temperature as a share of the first. */
const COOLED = 0.01;

/** What the aspect of a floor costs, in columns of arrow; 0 where it is as wanted. */
export function aspectPrice(floor: Pick<Floor, 'columns' | 'rows' | 'pitch'>, aspect: number, wiring: Wiring): number {
  const all = wiring.ids.length + wiring.pull.length;
  return ASPECT * all * Math.abs(Math.log2(aspectOf(floor.columns, floor.rows, floor.pitch) / aspect)) ** 1.5;
}

/** Mean distance of two slots of a block, in columns: a third of each side, and more where all stand in one line. */
function spread({ columns, rows }: Shape, pitch: Pitch): number {
  const across = (columns + 1) / 3;
  const down = ((rows + 1) / 3) * (pitch.y / pitch.x);
  if (columns > 1 && rows > 1) return Math.hypot(across, down);
  return Math.max(columns, rows) > 2 ? IN_LINE * Math.max(across, down) : Math.max(across, down);
}

/** All the pull inside each block, and between each two. */
function pullsOf(blocks: readonly Block[], wiring: Wiring) {
  const blockOf = new Int32Array(wiring.ids.length);
  blocks.forEach((block, at) => {
    for (const member of block.members) blockOf[member] = at;
  });
  const inside = new Float64Array(blocks.length);
  const between = new Map<number, number>();
  wiring.from.forEach((from, tie) => {
    const a = blockOf[from] as number;
    const b = blockOf[wiring.to[tie] as number] as number;
    const pull = wiring.pull[tie] as number;
    const key = Math.min(a, b) * blocks.length + Math.max(a, b);
    if (a === b) inside[a] = (inside[a] as number) + pull;
    else between.set(key, (between.get(key) ?? 0) + pull);
  });
  const pairs = [...between].map(([key, pull]) => ({
    a: Math.floor(key / blocks.length),
    b: key % blocks.length,
    pull,
  }));
  return { inside, pairs };
}

/** Another plan: one block in another shape, two that change places, or one that goes elsewhere. */
function changed({ order, shapes }: Plan, choices: readonly (readonly Shape[])[], random: Random): Plan {
  const one = random.int(order.length);
  const two = random.int(order.length);
  const kind = random.int(3);
  if (kind === 0) {
    const choice = choices[one] as readonly Shape[];
    return { order, shapes: shapes.with(one, choice[random.int(choice.length)] as Shape) };
  }
  if (kind === 1) {
    return { order: order.with(one, order[two] as number).with(two, order[one] as number), shapes };
  }
  const rest = order.toSpliced(one, 1);
  return { order: rest.toSpliced(two, 0, order[one] as number), shapes };
}

/** The best found way to set the blocks on so many columns, by simulated annealing. */
export function planBlocks(
  blocks: readonly Block[],
  wiring: Wiring,
  columns: number,
  pitch: Pitch,
  aspect: number,
  random: Random,
): Plan {
  const { inside, pairs } = pullsOf(blocks, wiring);
  const choices = blocks.map((block) => shapesFor(block.members.length, columns));
  const price = (plan: Plan): number => {
    const at = setBlocks(plan, columns);
    const x = plan.shapes.map((shape, block) => (at.column[block] as number) + shape.columns / 2);
    const y = plan.shapes.map((shape, block) => (((at.row[block] as number) + shape.rows / 2) * pitch.y) / pitch.x);
    let cost = aspectPrice({ columns, rows: at.rows, pitch }, aspect, wiring);
    cost += EMPTY * (columns * at.rows - wiring.ids.length);
    plan.shapes.forEach((shape, block) => {
      cost += (inside[block] as number) * spread(shape, pitch);
    });
    for (const { a, b, pull } of pairs) {
      cost += pull * Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
    }
    return cost;
  };

  const squarest = (choice: readonly Shape[]): Shape =>
    choice.reduce((best, next) =>
      Math.abs(next.columns - next.rows) < Math.abs(best.columns - best.rows) ? next : best,
    );
  let plan: Plan = { order: blocks.map((_, at) => at), shapes: choices.map(squarest) };
  let cost = price(plan);
  let best = { plan, cost };
  const moves = Math.min(MOVES, Math.round(WORK / (pairs.length + blocks.length)));
  const heat = cost * 0.1;
  for (let move = 0; move < moves; move++) {
    const next = changed(plan, choices, random);
    const nextCost = price(next);
    const worse = nextCost - cost;
    if (worse > 0 && random.next() >= Math.exp(-worse / (heat * COOLED ** (move / moves)))) continue;
    plan = next;
    cost = nextCost;
    if (cost < best.cost) best = { plan, cost };
  }
  return best.plan;
}
