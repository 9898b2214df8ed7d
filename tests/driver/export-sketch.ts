import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import type { Finding, Report } from '#shared/analysis/report.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import type { ExportInput } from '#shared/export/export-input.ts';
import type { FindingWords } from '#shared/export/finding-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { createIds, type Id } from '#shared/kernel/id.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import type { Language } from '#shared/kernel/language.ts';
import { createRandom } from '#shared/kernel/random.ts';
import { must } from '#shared/kernel/result.ts';
import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { Division } from '#shared/model/division.ts';
import { type Engagement, newEngagement } from '#shared/model/engagement.ts';
import type { MapId, WeightKind } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { NO_TRANSLATIONS, nameIn } from '#shared/model/named.ts';
import type { Service } from '#shared/model/service.ts';

export interface Sketch {
  /** Departments by division; the key '' holds those without one. `Name | 名称` gives a Chinese name too. */
  readonly divisions: Readonly<Record<string, readonly string[]>>;
  /** `Finance > Sales 4 credit check`, by the names before the bar. */
  readonly services?: readonly string[];
  readonly weights?: WeightKind;
  readonly name?: string;
  readonly client?: string;
}

export interface Sketched {
  readonly engagement: Engagement;
  readonly map: MapId;
  readonly content: MapContent;
  readonly id: (name: string) => DepartmentId;
}

const named = (text: string) => {
  const [name = '', chinese] = text.split(' | ');
  return { name, translations: chinese === undefined ? NO_TRANSLATIONS : { 'zh-CN': chinese } };
};

export function sketch({
  divisions,
  services = [],
  weights = 'scale',
  name = 'Test',
  client = 'Client',
}: Sketch): Sketched {
  const ids = createIds(createRandom(7));
  const map = 'map' as MapId;
  const empty = newEngagement({ id: 'e' as Id<'engagement'>, map, name, mapName: 'As-is', language: 'en' });
  const rows = new Map<string, Department>();
  const groups: Division[] = [];
  for (const [division, members] of Object.entries(divisions)) {
    const group: Division = { id: ids('division'), map, ...named(division), hue: groups.length, extra: NO_EXTRA };
    if (division !== '') groups.push(group);
    for (const member of members) {
      const place = division === '' ? {} : { division: group.id };
      const id = `d${String(rows.size + 1).padStart(3, '0')}` as DepartmentId;
      const row: Department = { id, map, ...named(member), party: 'internal', notes: '', extra: NO_EXTRA, ...place };
      rows.set(row.name, row);
    }
  }
  const id = (wanted: string): DepartmentId => {
    const row = rows.get(wanted);
    if (row === undefined) throw new Error(`no department ${wanted} in the sketch`);
    return row.id;
  };
  const arrows = services.map((line, index): Service => {
    const [, provider = '', customer = '', weight = '3', called = ''] =
      /^(.+?) > (.+?) ([\d.e]+)(?: (.*))?$/.exec(line) ?? [];
    const ends = { provider: id(provider), customer: id(customer) };
    const own = { id: `s${String(index + 1).padStart(3, '0')}` as Service['id'], map, ...ends, ...named(called) };
    return { ...own, weight: Number(weight), assumed: false, notes: '', extra: NO_EXTRA };
  });
  const engagement: Engagement = {
    ...empty,
    maps: new Map([...empty.maps].map(([key, row]) => [key, { ...row, weights }])),
    profile: { ...empty.profile, client },
    divisions: new Map(groups.map((group) => [group.id, group])),
    departments: new Map([...rows.values()].map((row) => [row.id, row])),
    services: new Map(arrows.map((arrow) => [arrow.id, arrow])),
  };
  const content = mapContent(engagement, map);
  if (content === undefined) throw new Error('a sketch without its map');
  return { engagement, map, content, id };
}

/** Rows of five, division after division. Places that are set are kept. */
export function rowsOfFive(content: MapContent): ReadonlyMap<DepartmentId, Point> {
  const places = new Map<DepartmentId, Point>();
  let y = 0;
  for (const division of [...content.divisions.keys(), undefined]) {
    const members = [...content.departments.values()].filter((row) => row.division === division);
    members.forEach((row, index) => {
      places.set(row.id, row.position ?? { x: (index % 5) * 260, y: y + Math.floor(index / 5) * 130 });
    });
    y += Math.ceil(members.length / 5) * 130 + 80;
  }
  return places;
}

export function finding(id: Finding['id'], departments: readonly DepartmentId[], content: MapContent): Finding {
  const services = [...content.services.values()]
    .filter(({ provider, customer }) => departments.includes(provider) && departments.includes(customer))
    .map((service) => service.id);
  const key = `${id}:${departments.join(':')}`;
  const severity = id === 'bottleneck' ? 'worth-a-look' : 'finding';
  // The exports read no evidence; their words are given.
  return { id, revision: 1, key, severity, departments, services, evidence: {}, rank: 1 } as unknown as Finding;
}

/** The report of the map, with these findings for its own. */
export function reportOf(content: MapContent, findings: readonly Finding[]): Report {
  return { ...must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS)), findings };
}

export const plainWords: FindingWords = (t, { id, departments }, content) => {
  const where = departments.map((each) =>
    nameIn(content.departments.get(each) ?? { name: '?', translations: {} }, t.language),
  );
  const name = t(`finding.${id}.name`);
  return {
    name,
    headline: `${name}: ${where.join(', ')}.`,
    text: `Why ${where[0]}.`,
    ask: `Ask ${where[0]}?`,
    where: where.join(', '),
  };
};

/** All that an export needs, but for what draws pixels. */
export function exportInput(
  { engagement, map }: Pick<Sketched, 'engagement' | 'map'>,
  report?: Report,
  language: Language = 'en',
): ExportInput {
  const translator = createTranslator(language);
  return { engagement, map, report, translator, date: '2026-03-02', layOut: rowsOfFive, findingWords: plainWords };
}

/** `count` departments in divisions of eight, four services each, from a fixed seed. */
export function crowd(count: number): Sketched {
  const random = createRandom(count);
  const names = Array.from({ length: count }, (_, index) => `Unit-${index + 1} | 第${index + 1}部门`);
  const divisions: Record<string, string[]> = {};
  names.forEach((name, index) => {
    const division = `Division ${Math.floor(index / 8) + 1}`;
    divisions[division] = [...(divisions[division] ?? []), name];
  });
  const services = names.flatMap((_, index) =>
    [1, 2, 3, 4].flatMap(() => {
      const other = random.int(count);
      return other === index ? [] : [`Unit-${index + 1} > Unit-${other + 1} ${1 + random.int(5)} work`];
    }),
  );
  return sketch({ divisions, services });
}

const LONG = 'Department for the coordination of cross-divisional projects, '.repeat(4).slice(0, 200);

/** Names that have broken exports before: markup, quotes, emoji, 200 characters, right to left, object keys. */
export const HOSTILE_NAMES = [
  'R&D <b>"bold"</b>',
  "O'Neil & Söhne",
  'Logistics 🚚👩‍🔧',
  LONG,
  '客户服务与支持中心'.repeat(20),
  'قسم المالية',
  '__proto__',
  'constructor',
  ']]>&amp;',
  'Bell\u0007 and half \ud800 pair',
] as const;

export function hostile(): Sketched {
  const [first = '', ...others] = HOSTILE_NAMES;
  return sketch({
    name: 'Q&A <review>',
    client: '"Clients" & Co. 🏭',
    divisions: { '<Division> & "quotes"': HOSTILE_NAMES },
    services: others.map((other, index) => `${first} > ${other} ${1 + (index % 5)} <x> & "y" 🚀`),
  });
}

/** The same with a second map, to-be, that lacks the first service and has another weight on the second. */
export function withToBe({ engagement, map, content, id }: Sketched): Sketched {
  const toBe = `${map}-to-be` as MapId;
  const later = <Id extends string>(each: Id): Id => `${each}x` as Id;
  const first = engagement.maps.get(map);
  if (first === undefined) throw new Error('a sketch without its map');
  const services = [...content.services.values()].slice(1).map((row, index) => ({
    ...row,
    ...{ id: later(row.id), map: toBe, provider: later(row.provider), customer: later(row.customer) },
    weight: index === 0 ? (row.weight % 5) + 1 : row.weight,
  }));
  const departments = [...content.departments.values()].map(({ division, ...row }) => ({
    ...row,
    ...{ id: later(row.id), map: toBe },
    ...(division !== undefined && { division: later(division) }),
  }));
  const divisions = [...content.divisions.values()].map((row) => ({ ...row, id: later(row.id), map: toBe }));
  const added = <Id extends string, Row extends { readonly id: Id }>(
    rows: ReadonlyMap<Id, Row>,
    more: readonly Row[],
  ) => new Map([...rows, ...more.map((row) => [row.id, row] as const)]);
  return {
    ...{ map, content, id },
    engagement: {
      ...engagement,
      maps: added(engagement.maps, [{ ...first, id: toBe, name: 'To-be', kind: 'to-be', order: 1 }]),
      divisions: added(engagement.divisions, divisions),
      departments: added(engagement.departments, departments),
      services: added(engagement.services, services),
    },
  };
}
