import type { Json } from '#shared/kernel/json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type Breach, check, type Rule } from '#shared/model/check.ts';
import type { Engagement, Tables } from '#shared/model/engagement.ts';
import { TABLE_LIMITS } from '#shared/model/limits.ts';
import type { Service } from '#shared/model/service.ts';
import { type Settings, STANDARD_SETTINGS } from '#shared/model/settings.ts';
import type { DecodeFault } from './decode-fault.ts';
import { FORMAT, type Format, HEADER, OPTIONAL_TABLES, TOP_FIELDS } from './format.ts';
import { readHeader } from './header.ts';
import { answeringAlone, ofKnownMaps, ofKnownTargets, onTheirMaps, ratersAndRatings, withMembers } from './mend.ts';
import { type JsonObject, migrate } from './migration.ts';
import { isObject, readRow } from './read-row.ts';
import { sniff } from './sniff.ts';
import { readJson } from './strict-json.ts';

export interface Decoded {
  readonly engagement: Engagement;
  /** Written by a newer major version: shown, never saved over, because this program does not know what it would lose. */
  readonly readOnly: boolean;
  /** The major version of the file, where it was older. */
  readonly migratedFrom?: number;
}

type FaultCode = Extract<DecodeFault, { readonly place: string }>['code'];
const BREACH_CODES = {
  id: 'engagement-field-invalid',
  name: 'engagement-field-invalid',
  'name-taken': 'engagement-name-taken',
  text: 'engagement-field-invalid',
  weight: 'engagement-field-invalid',
  amount: 'engagement-field-invalid',
  standard: 'engagement-field-invalid',
  date: 'engagement-field-invalid',
  answer: 'engagement-field-invalid',
  reference: 'engagement-reference-broken',
  'self-service': 'engagement-self-service',
  'marked-twice': 'engagement-marked-twice',
  'rated-twice': 'engagement-rated-twice',
  'too-many-rows': 'engagement-too-many-rows',
} as const satisfies Record<Exclude<Rule, 'no-map'>, FaultCode>;

function breachFault({ rule, table, row, field: name }: Breach, file: JsonObject): DecodeFault {
  if (rule === 'no-map') return { code: 'engagement-no-map' };
  const code = BREACH_CODES[rule];
  const rows = field(file, table);
  const at = Array.isArray(rows) && row !== undefined ? `[${rows.findIndex((one) => one.id === row)}]` : '';
  return { code, place: `${table}${at}${name === undefined ? '' : `.${name}`}` };
}

function field(file: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(file, name) ? file[name] : undefined;
}

function withStandard(service: Omit<Service, 'standard'> & { readonly standard?: unknown }, place: string) {
  if (service.standard === undefined) return ok(service as Service);
  const standard = readRow('standard', service.standard, `${place}.standard`);
  return standard.ok ? ok({ ...service, standard: standard.value }) : standard;
}

function readTable<Name extends keyof Tables>(file: JsonObject, name: Name): Result<Tables[Name], DecodeFault> {
  const list = field(file, name);
  if (list === undefined && OPTIONAL_TABLES.includes(name)) return ok(new Map() as Tables[Name]);
  if (list === undefined) return err({ code: 'engagement-field-missing', place: name });
  if (!Array.isArray(list)) return err({ code: 'engagement-field-invalid', place: name });
  if (list.length > TABLE_LIMITS[name]) return err({ code: 'engagement-too-many-rows', place: name });
  const rows = new Map<string, unknown>();
  for (const [index, raw] of list.entries()) {
    const place = `${name}[${index}]`;
    const read = readRow(name, raw, place);
    if (!read.ok) return read;
    const row = name === 'services' ? withStandard(read.value as unknown as Service, place) : read;
    if (!row.ok) return row;
    const { id } = row.value;
    if (rows.has(id)) return err({ code: 'engagement-id-twice', place: `${place}.id` });
    rows.set(id, row.value);
  }
  return ok(rows as unknown as Tables[Name]);
}

function readSettings(file: JsonObject): Result<Settings, DecodeFault> {
  const raw = field(file, 'settings');
  return raw === undefined ? ok(STANDARD_SETTINGS) : readRow('settings', raw, 'settings');
}

function readEngagement(file: JsonObject, headerLeft: ReadonlyMap<string, Json>): Result<Engagement, DecodeFault> {
  const raw = field(file, 'profile');
  if (raw === undefined) return err({ code: 'engagement-field-missing', place: 'profile' });
  const profile = readRow('profile', raw, 'profile');
  if (!profile.ok) return profile;
  const maps = readTable(file, 'maps');
  if (!maps.ok) return maps;
  const divisions = readTable(file, 'divisions');
  if (!divisions.ok) return divisions;
  const departments = readTable(file, 'departments');
  if (!departments.ok) return departments;
  const services = readTable(file, 'services');
  if (!services.ok) return services;
  const marks = readTable(file, 'marks');
  if (!marks.ok) return marks;
  const teams = readTable(file, 'teams');
  if (!teams.ok) return teams;
  const rounds = readTable(file, 'rounds');
  if (!rounds.ok) return rounds;
  const raters = readTable(file, 'raters');
  if (!raters.ok) return raters;
  const ratings = readTable(file, 'ratings');
  if (!ratings.ok) return ratings;
  const views = readTable(file, 'views');
  if (!views.ok) return views;
  const actions = readTable(file, 'actions');
  if (!actions.ok) return actions;
  const settings = readSettings(file);
  if (!settings.ok) return settings;
  const extra = new Map(Object.entries(file).filter(([key]) => !TOP_FIELDS.includes(key)));
  if (headerLeft.size > 0) extra.set(HEADER, Object.fromEntries(headerLeft));
  const known = ratersAndRatings({
    raters: raters.value,
    ratings: ratings.value,
    departments: departments.value,
    services: services.value,
  });
  const engagement: Engagement = {
    profile: profile.value,
    maps: maps.value,
    divisions: divisions.value,
    departments: answeringAlone(departments.value),
    services: services.value,
    marks: onTheirMaps(marks.value, departments.value),
    teams: withMembers(teams.value, departments.value),
    rounds: rounds.value,
    ...known,
    views: ofKnownMaps(views.value, maps.value),
    actions: ofKnownTargets(actions.value, departments.value, services.value),
    settings: settings.value,
    extra,
  };
  const breach = check(engagement);
  return breach === undefined ? ok(engagement) : err(breachFault(breach, file));
}

/** The engagement in these bytes, whole, or why there is none. Reads any version that it can; never changes the bytes. */
export function decode(bytes: Uint8Array, format: Format = FORMAT): Result<Decoded, DecodeFault> {
  const text = sniff(bytes);
  if (!text.ok) return text;
  const json = readJson(text.value);
  if (!json.ok) return json;
  if (!isObject(json.value)) return err({ code: 'engagement-foreign' });
  const header = readHeader(json.value);
  if (!header.ok) return header;
  const { major, version, left } = header.value;
  if (major > format.major) {
    const read = readEngagement(json.value, left);
    return read.ok ? ok({ engagement: read.value, readOnly: true }) : err({ code: 'engagement-too-new', version });
  }
  const file = migrate(json.value, major, format.major, format.migrations);
  if (file === undefined) return err({ code: 'engagement-too-old', version });
  const read = readEngagement(file, left);
  if (!read.ok) return read;
  const decoded = { engagement: read.value, readOnly: false };
  return ok(major === format.major ? decoded : { ...decoded, migratedFrom: major });
}
