import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import type { RaterId } from '#shared/model/rater.ts';
import { type Aspect, SUBJECTS, type Subject } from '#shared/model/rating.ts';
import type { RoundId } from '#shared/model/round.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { RESPONDENT_LIMIT, RESPONDENT_LIMIT_MIN } from '#shared/model/settings.ts';
import { type Cell, cellOf } from './cell.ts';
import { countsOf, type SideTally, type Tally, tallyOf } from './tally.ts';

export type Cells = Readonly<Partial<Record<Subject, Cell>>>;

/** The four questions about a service: how well and how much it matters, as the internal customer says and as the provider thinks. */
export const QUESTIONS = ['performance', 'importance', 'own', 'guess'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What may be told about one service. */
export interface Released {
  /** How well the internal customer says it is done. */
  readonly performance: Cells;
  /** How much it matters to the internal customer. */
  readonly importance: Cells;
  /** How well the provider says it is done. */
  readonly own: Cells;
  /** How much the provider thinks it matters to the internal customer. */
  readonly guess: Cells;
  /** Who of the internal customer answered; empty below the limit. */
  readonly raters: ReadonlySet<RaterId>;
  /** The internal customer's answers are those of its head alone, under their name. */
  readonly attributed: boolean;
  /** The internal customer answered something that is not told, because too few did. */
  readonly withheld: boolean;
  /** What was answered and is not told, by question. */
  readonly held: Readonly<Record<Question, ReadonlySet<Subject>>>;
  /** Of the internal customer, in order of their text, which is no order of people. */
  readonly comments: readonly string[];
}

/** How people get on and what they write is never told of fewer, whatever the engagement allows. */
const SENSITIVE_LIMIT = RESPONDENT_LIMIT;

/** From how many raters on a value is told. */
export function respondentLimit({ settings }: Pick<Engagement, 'settings'>): number {
  return Math.max(RESPONDENT_LIMIT_MIN, settings.respondentLimit ?? RESPONDENT_LIMIT);
}

/**
 * THE GATE: what may be told of a round, by service. All that is shown, exported or reckoned further about ratings comes through
 * here, so that a value of fewer raters than the limit is nowhere to be found. One voice is told where it is the department's
 * own: its head, who rates alone and under their name, or whoever alone answers for a provider about itself.
 */
export function released(engagement: Engagement, map: MapId, round: RoundId): ReadonlyMap<ServiceId, Released> {
  const limit = respondentLimit(engagement);
  const tally = tallyOf(engagement, map, round);
  const told = new Map<ServiceId, Released>();
  // In order of id, so that sums over services are the same to the last bit however the tables were built.
  for (const [id, { customer, provider }] of [...tally.services].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const service = engagement.services.get(id);
    if (service === undefined) continue;
    const attributed = isHeadAlone(engagement, tally, service.customer);
    const isAlone = tally.taking.get(service.provider)?.provider.size === 1;
    const performance = cellsOf(customer, 'performance', attributed ? 1 : limit);
    const importance = cellsOf(customer, 'importance', attributed ? 1 : limit);
    const own = cellsOf(provider, 'performance', isAlone ? 1 : limit);
    const guess = cellsOf(provider, 'importance', isAlone ? 1 : limit);
    told.set(id, {
      performance: performance.cells,
      importance: importance.cells,
      own: own.cells,
      guess: guess.cells,
      raters: attributed || customer.raters.size >= limit ? customer.raters : new Set(),
      attributed: attributed && customer.raters.size > 0,
      withheld: performance.held.size + importance.held.size > 0,
      held: { performance: performance.held, importance: importance.held, own: own.held, guess: guess.held },
      comments: customer.raters.size >= Math.max(limit, SENSITIVE_LIMIT) ? [...customer.comments].sort() : [],
    });
  }
  return told;
}

function isHeadAlone(engagement: Engagement, { taking }: Tally, department: Parameters<typeof taking.get>[0]): boolean {
  const took = taking.get(department);
  const [only, ...others] = new Set([...(took?.customer ?? []), ...(took?.provider ?? [])]);
  return only !== undefined && others.length === 0 && engagement.raters.get(only)?.head === true;
}

/** The cells of at least so many answers. */
function cellsOf(
  tally: SideTally,
  aspect: Aspect,
  limit: number,
): { readonly cells: Cells; readonly held: ReadonlySet<Subject> } {
  const cells: Partial<Record<Subject, Cell>> = {};
  const held = new Set<Subject>();
  for (const [index, subject] of SUBJECTS.entries()) {
    const cell = cellOf(countsOf(tally, aspect, index));
    if (cell === undefined) continue;
    const least = subject === 'emotion' ? Math.max(limit, SENSITIVE_LIMIT) : limit;
    if (cell.n >= least) cells[subject] = cell;
    else held.add(subject);
  }
  return { cells, held };
}
