import { isId } from '#shared/kernel/id.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import type { Department, DepartmentId, Party } from '#shared/model/department.ts';
import type { MapId, WeightKind } from '#shared/model/map.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { NO_TRANSLATIONS } from '#shared/model/named.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import { STANDARD_TEXTS, type Standard } from '#shared/model/standard.ts';

/** One service as a test writes it: `['Finance', 'Sales', 4]`. */
export type Tie = readonly [provider: string, customer: string, weight: number];

export interface Sketch {
  readonly weights?: WeightKind;
  /** Departments beside those that the ties name. */
  readonly departments?: readonly string[];
  readonly parties?: Readonly<Record<string, Party>>;
  readonly ties: readonly Tie[];
  /** The feedback channels of the ties, by place. */
  readonly feedback?: Readonly<Record<number, string>>;
  /** Places of the ties whose weight nobody has said. */
  readonly assumed?: readonly number[];
}

/** A map as on paper: `sketch('Finance > Sales 4', 'HR')`. A department's name is also its id. */
export function sketch(...lines: readonly string[]): MapContent {
  const ties = lines.flatMap((line): Tie[] => {
    const [, provider, customer, weight] = /^(\S+) > (\S+) (\S+)$/.exec(line) ?? [];
    return provider !== undefined && customer !== undefined ? [[provider, customer, Number(weight)]] : [];
  });
  return mapOf({ ties, departments: lines.filter((line) => !line.includes('>')) });
}

/** A map from rows; service n has the id `s000n`. */
export function mapOf({ weights = 'scale', departments = [], parties = {}, ties, ...more }: Sketch): MapContent {
  const map = checked<MapId>('map');
  const names = [
    ...new Set([...departments, ...ties.flatMap(([provider, customer]) => [provider, customer] as const)]),
  ].sort();
  const rows = names.map((name): Department => {
    const id = checked<DepartmentId>(name);
    const party = parties[name] ?? 'internal';
    return { id, map, name, translations: NO_TRANSLATIONS, party, notes: '', extra: NO_EXTRA };
  });
  const services = ties.map(([provider, customer, weight], place): Service => {
    const channel = more.feedback?.[place];
    return {
      id: serviceId(place),
      map,
      provider: checked<DepartmentId>(provider),
      customer: checked<DepartmentId>(customer),
      name: '',
      translations: NO_TRANSLATIONS,
      weight,
      assumed: more.assumed?.includes(place) ?? false,
      notes: '',
      ...(channel === undefined ? {} : { standard: standardWith(channel) }),
      extra: NO_EXTRA,
    };
  });
  return {
    map: { id: map, name: 'Map', translations: NO_TRANSLATIONS, kind: 'as-is', weights, order: 0, extra: NO_EXTRA },
    divisions: new Map(),
    departments: new Map(rows.map((row) => [row.id, row])),
    services: new Map(services.map((row) => [row.id, row])),
  };
}

export function serviceId(place: number): ServiceId {
  return checked<ServiceId>(`s${String(place).padStart(4, '0')}`);
}

function standardWith(feedbackChannel: string): Standard {
  const texts = Object.fromEntries(STANDARD_TEXTS.map((text) => [text, '']));
  return {
    ...(texts as Record<(typeof STANDARD_TEXTS)[number], string>),
    feedbackChannel,
    agreement: 'none',
    status: 'draft',
    reviewDate: '',
    extra: NO_EXTRA,
  };
}

function checked<Wanted extends string>(text: string): Wanted {
  if (!isId(text)) throw new Error(`not an id: ${text}`);
  return text as string as Wanted;
}
