import type { Finding, Report } from '#shared/analysis/report.ts';
import { createIds, type Id } from '#shared/kernel/id.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import { createRandom } from '#shared/kernel/random.ts';
import type { Department, DepartmentId, Point } from '#shared/model/department.ts';
import type { Division } from '#shared/model/division.ts';
import { type Engagement, newEngagement } from '#shared/model/engagement.ts';
import type { MapId, WeightKind } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { NO_TRANSLATIONS } from '#shared/model/named.ts';
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
  return { id, revision: 1, key, severity, departments, services, evidence: {}, rank: 1 };
}

export function reportOf(content: MapContent, findings: readonly Finding[]): Report {
  return {
    map: content.map.id,
    weights: content.map.weights,
    departments: new Map(),
    metrics: {
      departments: content.departments.size,
      services: content.services.size,
      pairs: content.services.size,
      assumedWeights: 0,
      density: undefined,
      reciprocityArc: undefined,
      reciprocityDyadic: undefined,
      reciprocityWeighted: undefined,
    },
    findings,
  };
}
