import { createRandom, type Random, seedFrom } from '#shared/kernel/random.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { SCALE_MAX, SCALE_MIN, type Service, type ServiceId } from '#shared/model/service.ts';

/** How a map is varied: every weight is a little off, or some services were never recorded. */
export const VARIATIONS = ['weights', 'missing'] as const;
export type Variation = (typeof VARIATIONS)[number];

/** Share of the services that is left out, in percent; at least one is. */
export const MISSING_PERCENT = 5;
/** A measured volume is a quarter more, as recorded, or a fifth less: a class of 1 to 5 would often be a factor of ten. */
export const VOLUME_STEP = 1.25;

/** The map, varied by chance. The same number and seed give the same variation. */
export function variationOf(content: MapContent, variation: Variation, seed: number, number: number): MapContent {
  const random = createRandom(seedFrom(`${seed} ${variation} ${number}`));
  const vary = variation === 'weights' ? withOtherWeights : withSomeMissing;
  return { ...content, services: vary(content, random) };
}

type Services = ReadonlyMap<ServiceId, Service>;

/** Each weight one step down, as it is, or one step up, all alike likely as far as they are on the scale. */
function withOtherWeights({ map, services }: MapContent, random: Random): Services {
  const moved = (weight: number): number => {
    if (map.weights === 'volume') return weight * VOLUME_STEP ** (random.int(3) - 1);
    const least = Math.max(SCALE_MIN, weight - 1);
    return least + random.int(Math.min(SCALE_MAX, weight + 1) - least + 1);
  };
  return new Map([...services].map(([id, row]) => [id, { ...row, weight: moved(row.weight) }]));
}

/** Without some of the services, any set of that many alike likely. */
function withSomeMissing({ services }: MapContent, random: Random): Services {
  const rows = [...services];
  const left = rows.length - Math.max(1, Math.round((rows.length * MISSING_PERCENT) / 100));
  for (let last = rows.length - 1; last >= Math.max(0, left); last--) rows.splice(random.int(last + 1), 1);
  return new Map(rows);
}
