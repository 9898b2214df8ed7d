import { ID_PATTERN } from '#shared/kernel/id.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import type { Language } from '#shared/kernel/language.ts';
import { type Department, type DepartmentId, PARTIES, type Party, type Point } from '#shared/model/department.ts';
import type { Division, DivisionId } from '#shared/model/division.ts';
import { type Engagement, type EngagementId, newEngagement } from '#shared/model/engagement.ts';
import type { MapId, WeightKind } from '#shared/model/map.ts';
import { type MapContent, mapContent } from '#shared/model/map-content.ts';
import { NO_TRANSLATIONS } from '#shared/model/named.ts';
import { ASSUMED_WEIGHT, type Service, type ServiceId } from '#shared/model/service.ts';
import { STANDARD_TEXTS, type Standard } from '#shared/model/standard.ts';

/**
 * Sketches on paper, one line each:
 * `Finance` a department, `Bank (external-supplier)` a party, `Finance @ 100,-40` its centre,
 * `Back office { Finance, HR }` a division with members, `Finance > Sales` a service of assumed weight,
 * `Finance > Sales: credit check 4` one with name and weight. Departments come into being where they are first named.
 */
export type Sketch = readonly string[];

/** A service as a row, for maps that are reckoned rather than drawn: `['Finance', 'Sales', 4]`. */
export type Tie = readonly [provider: string, customer: string, weight: number];

/** The lines of a sketch for some rows. */
export const lines = (ties: readonly Tie[]): Sketch =>
  ties.map(([provider, customer, weight]) => `${provider} > ${customer} ${weight}`);

export const MAP = 'as-is' as MapId;

/** The id that a sketch gives to a name: the name itself, with `_` for what an id cannot hold. */
export function idOf<Id extends string>(name: string): Id {
  const text = name.trim().replace(/[^A-Za-z0-9_-]/g, (character) => `_${character.codePointAt(0)?.toString(36)}`);
  if (!ID_PATTERN.test(text)) throw new Error(`no id for “${name}”`);
  return text as Id;
}

export const department = (name: string): DepartmentId => idOf(name);
export const division = (name: string): DivisionId => idOf(name);
/** Services are counted from 1 in the order of the sketch. */
export const service = (number: number): ServiceId => `s${number}` as ServiceId;

class Desk {
  readonly departments = new Map<DepartmentId, Department>();
  readonly divisions = new Map<DivisionId, Division>();
  readonly services = new Map<ServiceId, Service>();

  draw(line: string): void {
    const group = /^(.*?)\{(.*)\}$/.exec(line);
    const arrow = /^(.*?)>([^:]*?)(?::(.*?))?\s*(\d+(?:\.\d+)?(?:e[+-]?\d+)?)?$/.exec(line);
    if (group !== null) this.group(part(group, 1), part(group, 2).split(','));
    else if (arrow !== null) this.connect(part(arrow, 1), part(arrow, 2), arrow[3] ?? '', arrow[4]);
    else this.put(line);
  }

  private group(name: string, members: readonly string[]): void {
    const id = division(name);
    this.divisions.set(id, {
      id,
      map: MAP,
      name: name.trim(),
      translations: NO_TRANSLATIONS,
      hue: this.divisions.size,
      extra: NO_EXTRA,
    });
    for (const member of members) {
      if (member.trim() === '') continue;
      const row = this.put(member);
      this.departments.set(row.id, { ...row, division: id });
    }
  }

  private connect(provider: string, customer: string, name: string, weight: string | undefined): void {
    const id = service(this.services.size + 1);
    this.services.set(id, {
      id,
      map: MAP,
      provider: this.put(provider).id,
      customer: this.put(customer).id,
      name: name.trim(),
      translations: NO_TRANSLATIONS,
      weight: weight === undefined ? ASSUMED_WEIGHT : Number(weight),
      assumed: weight === undefined,
      notes: '',
      extra: NO_EXTRA,
    });
  }

  private put(text: string): Department {
    const shape = /^(.*?)(?:\(([a-z-]+)\))?\s*(?:@\s*(-?[\d.]+)\s*,\s*(-?[\d.]+))?\s*$/.exec(text);
    const name = (shape?.[1] ?? text).trim();
    const id = department(name);
    const party = PARTIES.find((one): one is Party => one === shape?.[2]);
    const position: Point | undefined =
      shape?.[3] === undefined || shape[4] === undefined ? undefined : { x: Number(shape[3]), y: Number(shape[4]) };
    const known = this.departments.get(id);
    const row: Department = {
      ...(known ?? { id, map: MAP, name, translations: NO_TRANSLATIONS, notes: '', extra: NO_EXTRA }),
      party: party ?? known?.party ?? 'internal',
      ...(position === undefined ? {} : { position }),
    };
    this.departments.set(id, row);
    return row;
  }
}

function part(match: RegExpExecArray, group: number): string {
  return match[group] ?? '';
}

export interface Paper {
  readonly weights?: WeightKind;
  readonly language?: Language;
}

/** An engagement with one map, `MAP`, drawn after the sketch. */
export function engagementOn(paper: Paper, ...sketch: Sketch): Engagement {
  const desk = new Desk();
  for (const line of sketch) desk.draw(line);
  const empty = newEngagement({
    id: 'client' as EngagementId,
    map: MAP,
    name: 'Client',
    mapName: 'As-is',
    language: paper.language ?? 'en',
  });
  const maps = new Map([...empty.maps].map(([id, row]) => [id, { ...row, weights: paper.weights ?? 'scale' }]));
  return { ...empty, maps, divisions: desk.divisions, departments: desk.departments, services: desk.services };
}

export const engagement = (...sketch: Sketch): Engagement => engagementOn({}, ...sketch);

/** The one map of a sketch: `map('Finance > Sales 4', 'HR')`. */
export const map = (...sketch: Sketch): MapContent => contentOf(engagement(...sketch));
/** The same with volumes for weights: `volumeMap('Finance > Sales 1250')`. */
export const volumeMap = (...sketch: Sketch): MapContent => contentOf(engagementOn({ weights: 'volume' }, ...sketch));

/** What stands on the one map of an engagement. */
export function contentOf(drawn: Engagement): MapContent {
  const content = mapContent(drawn, MAP);
  if (content === undefined) throw new Error('the sketch has no map');
  return content;
}

/** The same map with a capacity stated for a department. */
export function withCapacity(content: MapContent, name: string, capacity: number): MapContent {
  const departments = [...content.departments].map(([id, row]) => {
    return [id, id === department(name) ? { ...row, capacity } : row] as const;
  });
  return { ...content, departments: new Map(departments) };
}

/** The same map with a feedback channel recorded for a service. */
export function withFeedback(content: MapContent, id: ServiceId, feedbackChannel: string): MapContent {
  const texts = Object.fromEntries(STANDARD_TEXTS.map((text) => [text, '']));
  const standard: Standard = {
    ...(texts as Record<(typeof STANDARD_TEXTS)[number], string>),
    feedbackChannel,
    agreement: 'none',
    status: 'draft',
    reviewDate: '',
    extra: NO_EXTRA,
  };
  const services = [...content.services].map(([key, row]) => [key, key === id ? { ...row, standard } : row] as const);
  return { ...content, services: new Map(services) };
}
