import type { Point } from '#shared/model/department.ts';
import type { ArrowForm, Glue } from './drawing.ts';
import { boundsOfPoints, grown, overlaps, type Rect } from './rect.ts';
import { type Candidate, routeCandidates } from './route-candidates.ts';
import { costOfCompany, type Laid, NEAR, spread } from './route-company.ts';
import { entersRect, segmentsOf } from './segment.ts';

/** An arrow that needs a way: names of the boxes at its ends. */
export interface Wanted {
  readonly from: string;
  readonly to: string;
}

/** What a fault costs; 1 is about 300 units of way. */
const COST = { throughBox: 9, throughOwnBox: 12, overText: 2.4 } as const;
/** Beyond this many arrows each takes the best way past the boxes, without a look at the other arrows. */
const MOST_COMPARED = 400;
const MOST_ROUNDS = 4;
/** Ways of one arrow that are looked at beside the other arrows: the best ones by themselves. */
const MOST_WAYS = 12;

function lay(wanted: Wanted, candidate: Candidate): Laid {
  const box = boundsOfPoints(candidate.points) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    ...candidate,
    wanted,
    box: grown(box, NEAR),
    segments: segmentsOf(candidate.points),
    inner: spread(candidate.points),
  };
}

/** A box as seen by its own arrows, which touch its border, and by all others, which keep a distance. */
interface Obstacle {
  readonly name: string;
  readonly own: Rect;
  readonly other: Rect;
}

function costOfBoxes(laid: Laid, boxes: readonly Obstacle[], texts: readonly Rect[]): number {
  const enters = (area: Rect) => overlaps(laid.box, area) && laid.segments.some((segment) => entersRect(segment, area));
  let cost = 0;
  for (const text of texts) if (enters(text)) cost += COST.overText;
  for (const { name, own, other } of boxes) {
    const isOwn = name === laid.wanted.from || name === laid.wanted.to;
    if (enters(isOwn ? own : other)) cost += isOwn ? COST.throughOwnBox : COST.throughBox;
  }
  return cost;
}

/** The chosen way of an arrow, ready to be glued. */
export interface Chosen {
  readonly from: Glue;
  readonly to: Glue;
  readonly route: Candidate['route'];
  readonly points: readonly Point[];
}

interface Way {
  readonly laid: Laid;
  /** Without the company of other arrows. */
  readonly cost: number;
}

/** The cheapest of some ways, which come in order of their own cost, in the company of the others. */
function bestOf(ways: readonly Way[], others: readonly Laid[]): Laid | undefined {
  let best: Way | undefined;
  for (const { laid, cost } of ways) {
    if (best !== undefined && cost >= best.cost) break;
    const total = cost + costOfCompany(laid, others, (best?.cost ?? Infinity) - cost);
    if (best === undefined || total < best.cost) best = { laid, cost: total };
  }
  return best?.laid;
}

/**
 * Chooses a way for each arrow, in the order given (the most important first): past the boxes and, where it can, the
 * texts, apart from the other arrows, short, with few crossings. Greedy, then each again in view of all the others until none changes, at most four times. The result has the order of
 * `arrows`. Time grows with the square of the arrows up to 400, then linearly.
 */
export function routeConnectors(
  boxes: ReadonlyMap<string, Rect>,
  texts: readonly Rect[],
  arrows: readonly Wanted[],
  form: ArrowForm = 'curved',
): readonly Chosen[] {
  const compared = arrows.length <= MOST_COMPARED;
  const obstacles = [...boxes].map(([name, rect]) => ({ name, own: grown(rect, -2), other: grown(rect, 6) }));
  const options = arrows.map((wanted) => {
    const [a, b] = [boxes.get(wanted.from), boxes.get(wanted.to)];
    if (a === undefined || b === undefined)
      throw new Error(`an arrow without its boxes: ${wanted.from} > ${wanted.to}`);
    const ways = routeCandidates(a, b, form).map((candidate) => {
      const laid = lay(wanted, candidate);
      return { laid, cost: candidate.cost + costOfBoxes(laid, obstacles, texts) };
    });
    return ways.sort((one, other) => one.cost - other.cost).slice(0, MOST_WAYS);
  });
  const chosen = new Map<number, Laid>();
  for (let round = 0; round < (compared ? MOST_ROUNDS : 1); round++) {
    let changed = false;
    options.forEach((ways, index) => {
      const before = chosen.get(index);
      chosen.delete(index);
      const best = bestOf(ways, compared ? [...chosen.values()] : []);
      if (best !== before) changed = true;
      if (best !== undefined) chosen.set(index, best);
    });
    if (!changed) break;
  }
  return arrows.map((wanted, index) => {
    const laid = chosen.get(index);
    if (laid === undefined) throw new Error(`an arrow without a way: ${wanted.from} > ${wanted.to}`);
    return {
      from: { shape: wanted.from, site: laid.from },
      to: { shape: wanted.to, site: laid.to },
      route: laid.route,
      points: laid.points,
    };
  });
}
