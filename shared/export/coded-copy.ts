import { createTranslator, type Translator } from '#shared/i18n/translator.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { nameKey } from '#shared/kernel/text.ts';
import { codesOf } from '#shared/model/codes.ts';
import type { Department } from '#shared/model/department.ts';
import type { Engagement, EngagementId, Profile } from '#shared/model/engagement.ts';
import type { MapId, MapKind, OrgMap } from '#shared/model/map.ts';
import { mapsInOrder } from '#shared/model/map-content.ts';
import { type Named, NO_TRANSLATIONS } from '#shared/model/named.ts';
import type { Service } from '#shared/model/service.ts';
import { EMPTY_STANDARD, type Standard } from '#shared/model/standard.ts';

export interface CodedCopy {
  readonly engagement: Engagement;
  /** In the copy, of the map that was asked for. */
  readonly map: MapId;
}

/**
 * The engagement as whoever does not know the client may see it: codes for the names of departments, divisions, teams and services, no
 * client, no notes, purposes, reasons, aliases, texts of standards or words of actions, and other ids. Only what is named here is taken over, so that a
 * field that a later version adds stays at home until somebody decides. Numbers, weights and places are the same, and ids
 * keep their order, so that the analysis says the same. What goes out is made from the copy, by whichever writer.
 */
export function codedCopy(engagement: Engagement, map: MapId, t: Translator): CodedCopy {
  const codes = codesOf(engagement);
  const maps = renumbered(engagement.maps, 'm');
  const divisions = renumbered(engagement.divisions, 'v');
  const departments = renumbered(engagement.departments, 'd');
  const services = renumbered(engagement.services, 's');
  const marks = renumbered(engagement.marks, 'k');
  const teams = renumbered(engagement.teams, 't');
  const rounds = renumbered(engagement.rounds, 'r');
  const raters = renumbered(engagement.raters, 'p');
  const ratings = renumbered(engagement.ratings, 'a');
  const divisionCodes = codesByName(engagement.divisions, 'G');
  const teamCodes = codesByName(engagement.teams, 'T');
  const serviceCodes = codesByName(engagement.services, 'S');
  const bare = { translations: NO_TRANSLATIONS, extra: NO_EXTRA };
  const copy: Engagement = {
    profile: profileOf(engagement.profile),
    settings: { ...engagement.settings, extra: NO_EXTRA },
    extra: NO_EXTRA,
    maps: rekeyed(engagement.maps, maps, (row, id) => ({
      id,
      ...mapName(engagement, row),
      kind: row.kind,
      weights: row.weights,
      order: row.order,
      extra: NO_EXTRA,
    })),
    divisions: rekeyed(engagement.divisions, divisions, (row, id) => ({
      id,
      map: the(maps, row.map),
      name: the(divisionCodes, nameKey(row.name)),
      hue: row.hue,
      ...bare,
    })),
    departments: rekeyed(engagement.departments, departments, (row, id) => ({
      id,
      map: the(maps, row.map),
      name: the(codes, row.id),
      party: row.party,
      ...(row.division !== undefined && { division: the(divisions, row.division) }),
      ...figuresOf(row),
      notes: '',
      ...bare,
    })),
    services: rekeyed(engagement.services, services, (row, id) => ({
      id,
      map: the(maps, row.map),
      provider: the(departments, row.provider),
      customer: the(departments, row.customer),
      name: row.name === '' ? '' : the(serviceCodes, nameKey(row.name)),
      weight: row.weight,
      assumed: row.assumed,
      ...(row.standard !== undefined && { standard: standardOf(row.standard, t) }),
      notes: '',
      ...bare,
    })),
    marks: rekeyed(engagement.marks, marks, (row, id) => ({
      id,
      map: the(maps, row.map),
      rule: row.rule,
      departments: row.departments.map((each) => the(departments, each)),
      kind: row.kind,
      reason: t('coded.left-out'),
      extra: NO_EXTRA,
    })),
    teams: rekeyed(engagement.teams, teams, (row, id) => ({
      id,
      map: the(maps, row.map),
      name: the(teamCodes, nameKey(row.name)),
      departments: row.departments.map((each) => the(departments, each)),
      purpose: '',
      ...bare,
    })),
    rounds: rekeyed(engagement.rounds, rounds, (row, id) => ({ id, name: id, date: row.date, ...bare })),
    // Nobody speaks alone in a copy that goes out: a head counts as one of the group.
    raters: rekeyed(engagement.raters, raters, (row, id) => ({
      id,
      department: the(departments, row.department),
      name: id,
      head: false,
      extra: NO_EXTRA,
    })),
    ratings: rekeyed(engagement.ratings, ratings, (row, id) => ({
      id,
      round: the(rounds, row.round),
      service: the(services, row.service),
      rater: the(raters, row.rater),
      side: row.side,
      performance: row.performance,
      importance: row.importance,
      comment: '',
      extra: NO_EXTRA,
    })),
    // Their names, and what they seek, are words of the client.
    views: new Map(),
    actions: rekeyed(engagement.actions, renumbered(engagement.actions, 'n'), (row, id) => ({
      id,
      name: id,
      strategy: row.strategy,
      status: row.status,
      finding: row.finding,
      departments: row.departments.map((each) => the(departments, each)),
      services: row.services.map((each) => the(services, each)),
      owner: '',
      dueDate: row.dueDate,
      before: '',
      after: '',
      remeasureDate: row.remeasureDate,
      notes: '',
      ...bare,
    })),
  };
  return { engagement: copy, map: the(maps, map) };
}

/** The same name has the same code on every map; in order of id. Nobody keeps these: they only tell one from another. */
function codesByName(
  rows: ReadonlyMap<string, { readonly name: string }>,
  letter: string,
): ReadonlyMap<string, string> {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = [...new Set(sorted.map(([, { name }]) => nameKey(name)))].filter((name) => name !== '');
  return new Map(names.map((name, index) => [name, `${letter}${String(index + 1).padStart(2, '0')}`]));
}

/** Enough for every table. */
const DIGITS = 6;

/** Fresh ids in the order of the old ones. */
function renumbered<Id extends string>(rows: ReadonlyMap<Id, unknown>, letter: string): ReadonlyMap<Id, Id> {
  const sorted = [...rows.keys()].sort();
  return new Map(sorted.map((id, index) => [id, `${letter}${String(index + 1).padStart(DIGITS, '0')}` as Id]));
}

function rekeyed<Id extends string, Row>(
  rows: ReadonlyMap<Id, Row>,
  ids: ReadonlyMap<Id, Id>,
  copied: (row: Row, id: Id) => Row,
): ReadonlyMap<Id, Row> {
  return new Map(
    [...rows].map(([old, row]) => {
      const id = the(ids, old);
      return [id, copied(row, id)];
    }),
  );
}

function the<Key extends string, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error('a row that names another which is not there');
  return value;
}

/** In every language, since a deck can be in two. */
function named(key: 'coded.title' | `coded.map.${MapKind}`, ending = ''): Named {
  const [name = '', ...others] = LANGUAGES.map((language) => createTranslator(language)(key) + ending);
  return { name, translations: Object.fromEntries(others.map((text, index) => [LANGUAGES[index + 1], text])) };
}

function profileOf({ language }: Profile): Profile {
  return {
    id: 'e000001' as EngagementId,
    ...named('coded.title'),
    client: '',
    clientTranslations: NO_TRANSLATIONS,
    language,
    extra: NO_EXTRA,
  };
}

/** Its kind, with a number where there are several. */
function mapName(engagement: Engagement, row: OrgMap): Named {
  const kin = mapsInOrder(engagement).filter(({ kind }) => kind === row.kind);
  return named(`coded.map.${row.kind}`, kin.length === 1 ? '' : ` ${kin.indexOf(row) + 1}`);
}

type Figures = Pick<Department, 'position' | 'pinned' | 'headcount' | 'capacity'>;

function figuresOf({ position, pinned, headcount, capacity }: Department): Figures {
  return {
    ...(position !== undefined && { position: { x: position.x, y: position.y } }),
    ...(pinned !== undefined && { pinned }),
    ...(headcount !== undefined && { headcount }),
    ...(capacity !== undefined && { capacity }),
  };
}

/** Whether a feedback channel is recorded is evidence of a finding; which one is not said. */
function standardOf(standard: Standard, t: Translator): NonNullable<Service['standard']> {
  const { agreement, status, reviewDate, attainment, feedbackChannel } = standard;
  return {
    ...EMPTY_STANDARD,
    agreement,
    status,
    reviewDate,
    ...(attainment !== undefined && { attainment }),
    feedbackChannel: feedbackChannel.trim() === '' ? '' : t('coded.recorded'),
  };
}
