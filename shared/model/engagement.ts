import type { Id } from '#shared/kernel/id.ts';
import { type Extra, NO_EXTRA } from '#shared/kernel/json.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Action, ActionId } from './action.ts';
import type { Department, DepartmentId } from './department.ts';
import type { Division, DivisionId } from './division.ts';
import type { MapId, OrgMap } from './map.ts';
import type { Mark, MarkId } from './mark.ts';
import { type Named, NO_TRANSLATIONS } from './named.ts';
import type { Rater, RaterId } from './rater.ts';
import type { RatingId, ServiceRating } from './rating.ts';
import type { Round, RoundId } from './round.ts';
import type { SavedView, SavedViewId } from './saved-view.ts';
import type { Service, ServiceId } from './service.ts';
import { type Settings, STANDARD_SETTINGS } from './settings.ts';
import type { Team, TeamId } from './team.ts';

export type EngagementId = Id<'engagement'>;

/** Who the engagement is for. */
export interface Profile extends Named {
  readonly id: EngagementId;
  /** The client's name as the deck shows it; may be empty. */
  readonly client: string;
  readonly clientTranslations: Named['translations'];
  /** Language of what goes out to the client. */
  readonly language: Language;
  readonly extra: Extra;
}

/** The tables of an engagement and what a row of each is. A new table: one line here, and the compiler asks for the rest. */
export interface Tables {
  readonly maps: ReadonlyMap<MapId, OrgMap>;
  readonly divisions: ReadonlyMap<DivisionId, Division>;
  readonly departments: ReadonlyMap<DepartmentId, Department>;
  readonly services: ReadonlyMap<ServiceId, Service>;
  readonly marks: ReadonlyMap<MarkId, Mark>;
  readonly teams: ReadonlyMap<TeamId, Team>;
  readonly rounds: ReadonlyMap<RoundId, Round>;
  readonly raters: ReadonlyMap<RaterId, Rater>;
  readonly ratings: ReadonlyMap<RatingId, ServiceRating>;
  readonly views: ReadonlyMap<SavedViewId, SavedView>;
  readonly actions: ReadonlyMap<ActionId, Action>;
}

export const TABLES = [
  'maps',
  'divisions',
  'departments',
  'services',
  'marks',
  'teams',
  'rounds',
  'raters',
  'ratings',
  'views',
  'actions',
] as const satisfies readonly (keyof Tables)[];
export type TableName = (typeof TABLES)[number];
export type RowOf<Name extends TableName> = Tables[Name] extends ReadonlyMap<string, infer Row> ? Row : never;

/** One client's file, an immutable value. Tables are sets of rows: their order means nothing. */
export interface Engagement extends Tables {
  readonly profile: Profile;
  readonly settings: Settings;
  readonly extra: Extra;
}

/** An engagement with one empty as-is map. */
export function newEngagement(input: {
  readonly id: EngagementId;
  readonly map: MapId;
  readonly name: string;
  readonly mapName: string;
  readonly language: Language;
}): Engagement {
  const map: OrgMap = {
    id: input.map,
    name: input.mapName,
    translations: NO_TRANSLATIONS,
    kind: 'as-is',
    weights: 'scale',
    order: 0,
    extra: NO_EXTRA,
  };
  return {
    profile: {
      id: input.id,
      name: input.name,
      translations: NO_TRANSLATIONS,
      client: '',
      clientTranslations: NO_TRANSLATIONS,
      language: input.language,
      extra: NO_EXTRA,
    },
    maps: new Map([[map.id, map]]),
    divisions: new Map(),
    departments: new Map(),
    services: new Map(),
    marks: new Map(),
    teams: new Map(),
    rounds: new Map(),
    raters: new Map(),
    ratings: new Map(),
    views: new Map(),
    actions: new Map(),
    settings: STANDARD_SETTINGS,
    extra: NO_EXTRA,
  };
}
