import type { DepartmentId } from '#shared/model/department.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { DIMENSIONS } from '#shared/model/rating.ts';
import type { Service } from '#shared/model/service.ts';
import type { Scores } from '../scores.ts';

/** `told`: something of it can be shown; `withheld`: answered by too few; `unrated`: the internal customer said nothing yet. */
export type Covering = 'told' | 'withheld' | 'unrated';

export interface ServiceCover {
  readonly service: Service;
  readonly covering: Covering;
  /** Share of the dimensions of which nothing can be told, 0 to 1. */
  readonly missing: number;
  /** w · missing: how much is gained by asking; 0 to 5. */
  readonly worth: number;
  /** The provider answered about itself, so that there is something to compare. */
  readonly mirrored: boolean;
}

/** An internal customer by what its answers would add. */
export interface CustomerCover {
  readonly department: DepartmentId;
  /** Nothing that it receives is rated. It is said of departments, never of people. */
  readonly silent: boolean;
  /** Σ worth of its services. */
  readonly worth: number;
  /** The most worth asking first, without those that are told in full. */
  readonly ask: readonly ServiceCover[];
}

export interface Coverage {
  readonly services: readonly ServiceCover[];
  readonly counts: Readonly<Record<Covering, number>>;
  /** Share of the weight of all services about which something can be told, 0 to 1. */
  readonly weightTold: number;
  /** Those that anything is missing of, the most worth asking first. */
  readonly next: readonly CustomerCover[];
}

/** How much of what is drawn on the map has been rated in a round, and what to ask next. */
export function coverageOf({ services }: Pick<Engagement, 'services'>, map: MapId, scores: Scores): Coverage {
  const known = new Map(scores.services.map((row) => [row.service.id, row]));
  const rows = [...services.values()]
    .filter((service) => service.map === map)
    .map((service): ServiceCover => {
      const relation = known.get(service.id);
      const told = DIMENSIONS.filter((name) => relation?.subjects[name]?.performance !== undefined).length;
      const missing = 1 - told / DIMENSIONS.length;
      const isTold = told > 0 || relation?.subjects.overall?.performance !== undefined;
      return {
        service,
        covering: isTold ? 'told' : relation?.withheld === true ? 'withheld' : 'unrated',
        missing,
        worth: service.weight * missing,
        mirrored: Object.values(relation?.subjects ?? {}).some(({ own }) => own !== undefined),
      };
    })
    .sort((a, b) => b.worth - a.worth || (a.service.id < b.service.id ? -1 : 1));
  const weight = (of: readonly ServiceCover[]): number => of.reduce((sum, { service }) => sum + service.weight, 0);
  const count = (covering: Covering): number => rows.filter((row) => row.covering === covering).length;
  return {
    services: rows,
    counts: { told: count('told'), withheld: count('withheld'), unrated: count('unrated') },
    weightTold: rows.length === 0 ? 0 : weight(rows.filter(({ covering }) => covering === 'told')) / weight(rows),
    next: nextToAsk(rows),
  };
}

function nextToAsk(rows: readonly ServiceCover[]): readonly CustomerCover[] {
  return [...Map.groupBy(rows, ({ service }) => service.customer)]
    .map(([department, of]) => ({
      department,
      silent: of.every(({ covering }) => covering === 'unrated'),
      worth: of.reduce((sum, { worth }) => sum + worth, 0),
      ask: of.filter(({ missing }) => missing > 0),
    }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.department < b.department ? -1 : 1));
}
