import { isId } from '#shared/kernel/id.ts';
import type { Result } from '#shared/kernel/result.ts';
import { actionSpots } from './check-actions.ts';
import { raterSpots, ratingSpots, roundSpots } from './check-ratings.ts';
import { CODE_PATTERN } from './codes.ts';
import { type Engagement, type Profile, type RowOf, TABLES, type TableName } from './engagement.ts';
import { checkText, TABLE_LIMITS } from './limits.ts';
import { checkReason, type Mark, RULE_PATTERN, subjectKey } from './mark.ts';
import { type Called, checkName, checkOptionalName, type Named, nameKeys } from './named.ts';
import { ratingKey } from './rating.ts';
import { type SavedView, sightFault } from './saved-view.ts';
import { weightFault } from './service.ts';
import {
  badCutoff,
  isRatingTarget,
  isRespondentLimit,
  RATING_TARGET,
  RESPONDENT_LIMIT,
  type Settings,
} from './settings.ts';
import { checkStandard } from './standard.ts';

/** What must always hold of an engagement, by the rule that a breach breaks. */
export type Rule =
  | 'id'
  | 'name'
  | 'name-taken'
  | 'text'
  | 'weight'
  | 'amount'
  | 'standard'
  | 'date'
  | 'reference'
  | 'self-service'
  | 'marked-twice'
  | 'answer'
  | 'rated-twice'
  | 'no-map'
  | 'too-many-rows';

/** Where a rule is broken: a field of a row, or a table as a whole where `row` is missing. */
export interface Breach {
  readonly rule: Rule;
  readonly table: TableName | 'profile' | 'settings';
  readonly row?: string;
  readonly field?: string;
}

type Spot = readonly [rule: Rule, field: string];

const kept = <T>(result: Result<T, unknown>, value: T): boolean => result.ok && result.value === value;
const isName = (text: string): boolean => kept(checkName(text), text);
const isOptionalName = (text: string): boolean => kept(checkOptionalName(text), text);
const isText = (text: string): boolean => kept(checkText(text), text);
const isAmount = (amount: number | undefined): boolean =>
  amount === undefined || (Number.isFinite(amount) && amount > 0);

function* named(row: Named, isRight: (text: string) => boolean): Generator<Spot> {
  if (!isRight(row.name)) yield ['name', 'name'];
  if (!Object.values(row.translations).every(isRight)) yield ['name', 'translations'];
}

function* settingsSpots(settings: Settings): Generator<Spot> {
  const bad = badCutoff(settings.cutoffs);
  if (bad !== undefined) yield ['amount', ['cutoffs', ...bad].join('.')];
  if (!isRespondentLimit(settings.respondentLimit ?? RESPONDENT_LIMIT)) yield ['amount', 'respondentLimit'];
  if (!isRatingTarget(settings.ratingTarget ?? RATING_TARGET)) yield ['amount', 'ratingTarget'];
}

function* profileSpots(profile: Profile): Generator<Spot> {
  if (!isId(profile.id)) yield ['id', 'id'];
  yield* named(profile, isName);
  if (!isOptionalName(profile.client)) yield ['name', 'client'];
  if (!Object.values(profile.clientTranslations).every(isOptionalName)) yield ['name', 'clientTranslations'];
}

function* mapSpots(row: RowOf<'maps'>): Generator<Spot> {
  yield* named(row, isName);
  if (!Number.isSafeInteger(row.order)) yield ['amount', 'order'];
  if (!isText(row.notes ?? '')) yield ['text', 'notes'];
}

function* divisionSpots(engagement: Engagement, row: RowOf<'divisions'>): Generator<Spot> {
  yield* named(row, isName);
  if (!engagement.maps.has(row.map)) yield ['reference', 'map'];
  if (!Number.isSafeInteger(row.hue) || row.hue < 0) yield ['amount', 'hue'];
  if (!isText(row.notes ?? '')) yield ['text', 'notes'];
}

function* departmentSpots(engagement: Engagement, row: RowOf<'departments'>): Generator<Spot> {
  yield* named(row, isName);
  if (row.aliases?.every(isName) === false) yield ['name', 'aliases'];
  if (!engagement.maps.has(row.map)) yield ['reference', 'map'];
  if (row.division !== undefined && engagement.divisions.get(row.division)?.map !== row.map) {
    yield ['reference', 'division'];
  }
  const { position } = row;
  if (position && !(Number.isFinite(position.x) && Number.isFinite(position.y))) yield ['amount', 'position'];
  if (!isAmount(row.headcount)) yield ['amount', 'headcount'];
  if (!isAmount(row.capacity)) yield ['amount', 'capacity'];
  if (row.code !== undefined && !CODE_PATTERN.test(row.code)) yield ['id', 'code'];
  if (!isText(row.notes)) yield ['text', 'notes'];
}

function* serviceSpots(engagement: Engagement, row: RowOf<'services'>): Generator<Spot> {
  yield* named(row, isOptionalName);
  const map = engagement.maps.get(row.map);
  if (map === undefined) yield ['reference', 'map'];
  for (const end of ['provider', 'customer'] as const) {
    if (engagement.departments.get(row[end])?.map !== row.map) yield ['reference', end];
  }
  if (row.provider === row.customer) yield ['self-service', 'customer'];
  if (map !== undefined && weightFault(row.weight, map.weights) !== undefined) yield ['weight', 'weight'];
  if (!isText(row.notes)) yield ['text', 'notes'];
  if (row.standard !== undefined && !kept(checkStandard(row.standard), row.standard)) yield ['standard', 'standard'];
}

function* markSpots(engagement: Engagement, row: Mark): Generator<Spot> {
  if (!engagement.maps.has(row.map)) yield ['reference', 'map'];
  if (!RULE_PATTERN.test(row.rule)) yield ['id', 'rule'];
  if (row.departments.length === 0 || new Set(row.departments).size < row.departments.length) {
    yield ['reference', 'departments'];
  }
  if (row.departments.some((id) => engagement.departments.get(id)?.map !== row.map)) yield ['reference', 'departments'];
  if (!kept(checkReason(row.reason), row.reason)) yield ['text', 'reason'];
}

function* viewSpots(engagement: Engagement, row: SavedView): Generator<Spot> {
  yield* named(row, isName);
  if (!engagement.maps.has(row.map)) yield ['reference', 'map'];
  if (!Number.isSafeInteger(row.order)) yield ['amount', 'order'];
  const fault = sightFault(row);
  if (fault !== undefined) yield [fault === 'text' ? 'text' : 'amount', fault];
}

function* teamSpots(engagement: Engagement, row: RowOf<'teams'>): Generator<Spot> {
  yield* named(row, isName);
  if (!engagement.maps.has(row.map)) yield ['reference', 'map'];
  const { departments } = row;
  const sound = departments.length > 0 && new Set(departments).size === departments.length;
  if (!sound || departments.some((id) => engagement.departments.get(id)?.map !== row.map)) {
    yield ['reference', 'departments'];
  }
  if (!isText(row.purpose)) yield ['text', 'purpose'];
}

/** Rows about what an earlier one is about already. */
function* twice<Row extends { readonly id: string }>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => string,
): Generator<string> {
  const known = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    if (known.has(key)) yield row.id;
    known.add(key);
  }
}

/** Rows whose name another row of the same map answers to, in any language; rounds stand on no map. */
function* twins(rows: Iterable<Called & { readonly id: string; readonly map?: string }>): Generator<string> {
  const owners = new Map<string, string>();
  for (const row of rows) {
    for (const key of nameKeys(row)) {
      // Ids carry no space, so that no map and name run into each other.
      const place = `${row.map ?? ''} ${key}`;
      const owner = owners.get(place);
      if (owner === undefined) owners.set(place, row.id);
      else if (owner !== row.id) yield row.id;
    }
  }
}

function* tableBreaches<Row extends { readonly id: string }>(
  table: TableName,
  rows: ReadonlyMap<string, Row>,
  spots: (row: Row) => Iterable<Spot>,
): Generator<Breach> {
  for (const [id, row] of rows) {
    if (!isId(id) || row.id !== id) yield { rule: 'id', table, row: id, field: 'id' };
    for (const [rule, field] of spots(row)) yield { rule, table, row: id, field };
  }
}

/** Every breach of what must always hold: none in an engagement made by edits or read from a file. */
export function* breaches(engagement: Engagement): Generator<Breach> {
  const { profile, settings, maps, divisions, departments, services, marks, teams, rounds, raters, ratings, views } =
    engagement;
  if (maps.size === 0) yield { rule: 'no-map', table: 'maps' };
  for (const table of TABLES) {
    if (engagement[table].size > TABLE_LIMITS[table]) yield { rule: 'too-many-rows', table };
  }
  for (const [rule, field] of settingsSpots(settings)) yield { rule, table: 'settings', field };
  for (const [rule, field] of profileSpots(profile)) yield { rule, table: 'profile', field };
  yield* tableBreaches('maps', maps, mapSpots);
  yield* tableBreaches('divisions', divisions, (row) => divisionSpots(engagement, row));
  yield* tableBreaches('departments', departments, (row) => departmentSpots(engagement, row));
  yield* tableBreaches('services', services, (row) => serviceSpots(engagement, row));
  yield* tableBreaches('marks', marks, (row) => markSpots(engagement, row));
  yield* tableBreaches('teams', teams, (row) => teamSpots(engagement, row));
  yield* tableBreaches('rounds', rounds, function* (row) {
    yield* named(row, isName);
    yield* roundSpots(row);
  });
  yield* tableBreaches('raters', raters, (row) => raterSpots(engagement, row));
  yield* tableBreaches('ratings', ratings, (row) => ratingSpots(engagement, row));
  yield* tableBreaches('views', views, (row) => viewSpots(engagement, row));
  yield* tableBreaches('actions', engagement.actions, function* (row) {
    yield* named(row, isName);
    yield* actionSpots(engagement, row);
  });
  for (const row of twins(divisions.values())) yield { rule: 'name-taken', table: 'divisions', row, field: 'name' };
  for (const row of twins(departments.values())) yield { rule: 'name-taken', table: 'departments', row, field: 'name' };
  for (const row of twins(teams.values())) yield { rule: 'name-taken', table: 'teams', row, field: 'name' };
  for (const row of twins(rounds.values())) yield { rule: 'name-taken', table: 'rounds', row, field: 'name' };
  for (const row of twins(views.values())) yield { rule: 'name-taken', table: 'views', row, field: 'name' };
  for (const row of twice(marks.values(), subjectKey)) {
    yield { rule: 'marked-twice', table: 'marks', row, field: 'departments' };
  }
  for (const row of twice(ratings.values(), ratingKey)) {
    yield { rule: 'rated-twice', table: 'ratings', row, field: 'rater' };
  }
}

/** The first breach, or undefined where all holds. */
export function check(engagement: Engagement): Breach | undefined {
  for (const breach of breaches(engagement)) return breach;
  return undefined;
}
