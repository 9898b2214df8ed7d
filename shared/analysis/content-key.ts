import type { Department } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Service } from '#shared/model/service.ts';
import type { Ratings } from './ratings.ts';
import type { AnalysisSettings } from './settings.ts';

/**
 * All that the analysis reads of a map, the settings and the ratings, as one text: maps with the same text have the same report, so it
 * names an answer that is known already. Positions, names and notes are not part of it.
 */
export function contentKey(
  { map, divisions, departments, services }: MapContent,
  settings: AnalysisSettings,
  ratings: Ratings,
): string {
  return JSON.stringify([
    map.id,
    map.weights,
    [...divisions.keys()],
    [...departments.values()].map(departmentKey),
    [...services.values()].map(serviceKey),
    settings.sensitivity,
    settings.cutoffs,
    ...[...services.keys()].map((id) => ratings.get(id) ?? 0),
  ]);
}

function departmentKey({ id, party, division, capacity }: Department): readonly unknown[] {
  return [id, party, division, capacity];
}

function serviceKey({ id, provider, customer, weight, assumed, standard }: Service): readonly unknown[] {
  return [id, provider, customer, weight, assumed, standard?.feedbackChannel];
}
