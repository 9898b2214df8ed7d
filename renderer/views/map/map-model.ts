import type { Trace } from '#renderer/state/proof-trace.ts';
import type { Selection } from '#renderer/state/selection.ts';
import type { Finding, Report } from '#shared/analysis/report.ts';
import { standingFindings } from '#shared/analysis/set-aside.ts';
import type { Fate } from '#shared/export/comparison-words.ts';
import type { DepartmentBox } from '#shared/export/department-box.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { isNoted } from '#shared/model/note-subject.ts';
import type { Service } from '#shared/model/service.ts';
import { arrowWidths } from './arrow-width.ts';
import { boxOf } from './box-of.ts';
import { divisionLabelShift } from './division-label.ts';
import { labelRoom } from './label-room.ts';
import { PLAIN_ARROWS } from './large-map.ts';
import { NOTE_SIGN } from './map-badges.ts';
import { traceLight, traceMarks } from './trace-marks.ts';

/** One thing to draw. Plain data: two specs with equal fields draw the same. */
export interface ElementSpec {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string | number>>;
  readonly position?: Point;
  readonly classes: string;
  readonly selected: boolean;
}

export interface MapInput {
  readonly content: MapContent;
  readonly language: Language;
  readonly selection: Selection;
  readonly report: Report | undefined;
  readonly lit: Finding | undefined;
  /** The line of its proof that is drawn instead of the whole of it. */
  readonly trace?: Trace | undefined;
  /** What becomes of departments and services if what is tried out were made. */
  readonly fates: ReadonlyMap<string, Fate>;
  readonly serviceNames: boolean;
  /** Ids of what stays bright while something is sought; left out: all. */
  readonly bright?: ReadonlySet<string> | undefined;
}

export type MapElements = ReadonlyMap<string, ElementSpec>;

/** Everything on the map, by id: divisions first, then departments, then services, as the drawing library wants them. */
export function mapElements(input: MapInput): MapElements {
  const elements = new Map<string, ElementSpec>();
  const trace = traceMarks(input.trace);
  const light = input.trace === undefined ? lightOf(input) : traceLight(input.trace);
  const flags = flagged(input);
  const boxes = new Map<DepartmentId, DepartmentBox>();
  const members = new Map<DivisionId, Member[]>();
  for (const row of input.content.departments.values()) {
    const box = boxOf(row, input.language);
    boxes.set(row.id, box);
    if (row.division === undefined) continue;
    const member = { at: row.position ?? ORIGIN, box };
    members.set(row.division, [...(members.get(row.division) ?? []), member]);
  }
  for (const row of input.content.divisions.values()) {
    const own = members.get(row.id);
    if (own === undefined) continue;
    const label = isNoted(row) ? `${nameIn(row, input.language)} ${NOTE_SIGN}` : nameIn(row, input.language);
    elements.set(row.id, {
      group: 'nodes',
      data: { label, hue: row.hue % HUES, shift: divisionLabelShift(label, own) },
      classes: 'division',
      selected: false,
    });
  }
  for (const row of input.content.departments.values()) {
    const box = boxOf(row, input.language);
    const division = row.division === undefined ? undefined : input.content.divisions.get(row.division);
    elements.set(row.id, {
      group: 'nodes',
      data: {
        label: box.lines.join('\n'),
        width: box.width,
        height: box.height,
        ...(division === undefined ? {} : { parent: division.id, hue: division.hue % HUES }),
        ...trace.dataOf(row.id),
      },
      position: row.position ?? ORIGIN,
      classes: classes(
        'department',
        row.party !== 'internal' && 'external',
        flags.bottlenecks.has(row.id) && 'bottleneck',
        fateClass(input, row.id),
        row.pinned === true && 'pinned',
        isNoted(row) && 'noted',
        light.departments.has(row.id) && 'lit',
        (input.bright === undefined
          ? light.dims && !light.departments.has(row.id) && !light.near.has(row.id)
          : !input.bright.has(row.id)) && 'dimmed',
        ...trace.departmentClasses(row.id),
      ),
      selected: input.selection.departments.has(row.id),
    });
  }
  const width = arrowWidths(input.content);
  const plain = input.content.services.size > PLAIN_ARROWS;
  for (const row of input.content.services.values()) {
    const isLit = light.services.has(row.id);
    const beside = input.selection.departments.has(row.provider) || input.selection.departments.has(row.customer);
    const named = input.serviceNames || (isLit && light.names) || beside || input.selection.services.has(row.id);
    elements.set(row.id, {
      group: 'edges',
      data: {
        source: row.provider,
        target: row.customer,
        width: width(row.weight),
        label: named ? nameIn(row, input.language) : '',
        ...(named ? roomOf(row, input.content, boxes) : {}),
      },
      classes: classes(
        'service',
        plain && 'plain',
        isNoted(row) && 'noted',
        flags.oneWay.has(row.id) && 'one-way',
        fateClass(input, row.id),
        beside && 'beside',
        isLit && 'lit',
        (input.bright === undefined ? light.dims && !isLit : !input.bright.has(row.id)) && 'dimmed',
        ...trace.serviceClasses(row),
      ),
      selected: input.selection.services.has(row.id),
    });
  }
  for (const [id, spec] of trace.arrows(input.content)) elements.set(id, spec);
  return elements;
}

/** How wide a name may be; none between ends of which one is no department, such as a collapsed division. */
function roomOf(
  row: Service,
  { departments }: MapContent,
  boxes: ReadonlyMap<DepartmentId, DepartmentBox>,
): { readonly room?: number } {
  const [from, to] = [departments.get(row.provider)?.position, departments.get(row.customer)?.position];
  const [fromBox, toBox] = [boxes.get(row.provider), boxes.get(row.customer)];
  return from && to && fromBox && toBox ? { room: labelRoom(from, fromBox, to, toBox) } : {};
}

/** Where a department is drawn that has no place. */
const ORIGIN: Point = { x: 0, y: 0 };

interface Member {
  readonly at: Point;
  readonly box: DepartmentBox;
}

/** Number of division colours in the theme. */
export const HUES = 8;

const classes = (...names: readonly (string | false)[]): string => names.filter(Boolean).join(' ');

function fateClass({ fates }: MapInput, id: string): string | false {
  const fate = fates.get(id);
  return fate !== undefined && `fate-${fate}`;
}

export interface Light {
  readonly dims: boolean;
  readonly departments: ReadonlySet<DepartmentId>;
  /** Partners of a lit department: less bright than it, not dimmed. */
  readonly near: ReadonlySet<DepartmentId>;
  readonly services: ReadonlySet<string>;
  /** Whether lit services say their names. */
  readonly names: boolean;
}

/** What a finding lights up: its departments, and its services or, where it names none, every service of its departments. */
function lightOf({ lit, content }: MapInput): Light {
  const departments = new Set(lit?.departments);
  const services = new Set<string>(lit?.services);
  const near = new Set<DepartmentId>();
  if (lit !== undefined && services.size === 0) {
    for (const row of content.services.values()) if (touches(row, departments)) services.add(row.id);
  }
  for (const row of content.services.values()) {
    if (services.has(row.id)) near.add(row.provider).add(row.customer);
  }
  return { dims: lit !== undefined, departments, near, services, names: true };
}

const touches = (row: Service, departments: ReadonlySet<DepartmentId>): boolean =>
  departments.has(row.provider) || departments.has(row.customer);

function flagged({ content, report }: MapInput): { bottlenecks: ReadonlySet<string>; oneWay: ReadonlySet<string> } {
  const findings = standingFindings(content, report);
  return {
    bottlenecks: new Set(findings.flatMap((finding) => (finding.id === 'bottleneck' ? finding.departments : []))),
    oneWay: new Set(findings.flatMap((finding) => (finding.id === 'one-way-dependency' ? finding.services : []))),
  };
}
