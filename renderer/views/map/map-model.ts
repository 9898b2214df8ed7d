import type { Trace } from '#renderer/state/proof-trace.ts';
import type { Selection } from '#renderer/state/selection.ts';
import type { Finding, Report } from '#shared/analysis/report.ts';
import type { Fate } from '#shared/export/comparison-words.ts';
import type { DepartmentBox } from '#shared/export/department-box.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Point } from '#shared/model/department.ts';
import type { DivisionId } from '#shared/model/division.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { isNoted } from '#shared/model/note-subject.ts';
import type { Service } from '#shared/model/service.ts';
import { arrowWidths } from './arrow-width.ts';
import { boxOf } from './box-of.ts';
import { divisionLabelShift } from './division-label.ts';
import { keptSpecs } from './kept-specs.ts';
import { labelRoom } from './label-room.ts';
import { PLAIN_ARROWS } from './large-map.ts';
import { NOTE_SIGN } from './map-badges.ts';
import { type Flags, flagsOf, lightOf } from './map-light.ts';
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
  /** From which the widths of arrows are reckoned; left out: from the content. */
  readonly whole?: MapContent | undefined;
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

/** A drawing and what it was made from: given to the next one, it spares making again what stayed. */
export interface MapDrawn {
  readonly input: MapInput;
  readonly flags: Flags;
  readonly elements: MapElements;
}

/**
 * Everything on the map, by id: divisions first, then departments, then services, as the drawing library wants them. What draws
 * the same as in the last drawing is the same value.
 */
export function drawMap(input: MapInput, last?: MapDrawn): MapDrawn {
  const { content, language, selection } = input;
  const elements = new Map<string, ElementSpec>();
  const trace = traceMarks(input.trace);
  const light = input.trace === undefined ? lightOf(input) : traceLight(input.trace);
  const flags = flagsOf(input);
  const kept = keptSpecs(input, flags, last);
  const members = new Map<DivisionId, Member[]>();
  for (const row of content.departments.values()) {
    if (row.division === undefined) continue;
    const own = members.get(row.division) ?? [];
    own.push({ at: row.position ?? ORIGIN, box: boxOf(row, language) });
    members.set(row.division, own);
  }
  for (const row of content.divisions.values()) {
    const own = members.get(row.id);
    if (own === undefined) continue;
    const label = isNoted(row) ? `${nameIn(row, language)} ${NOTE_SIGN}` : nameIn(row, language);
    elements.set(row.id, {
      group: 'nodes',
      data: { label, hue: row.hue % HUES, shift: divisionLabelShift(label, own) },
      classes: 'division',
      selected: false,
    });
  }
  for (const row of content.departments.values()) {
    const same = kept.department(row);
    if (same !== undefined) {
      elements.set(row.id, same);
      continue;
    }
    const box = boxOf(row, language);
    const division = row.division === undefined ? undefined : content.divisions.get(row.division);
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
      selected: selection.departments.has(row.id),
    });
  }
  const widthOf = arrowWidths(input.whole ?? content);
  const plain = isPlain(content);
  for (const row of content.services.values()) {
    const beside = selection.departments.has(row.provider) || selection.departments.has(row.customer);
    const width = widthOf(row.weight);
    const same = kept.service(row, beside, width);
    if (same !== undefined) {
      elements.set(row.id, same);
      continue;
    }
    const isLit = light.services.has(row.id);
    const named = input.serviceNames || (isLit && light.names) || beside || selection.services.has(row.id);
    elements.set(row.id, {
      group: 'edges',
      data: {
        source: row.provider,
        target: row.customer,
        width,
        label: named ? nameIn(row, language) : '',
        ...(named ? roomOf(row, content, language) : {}),
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
      selected: selection.services.has(row.id),
    });
  }
  for (const [id, spec] of trace.arrows(content)) elements.set(id, spec);
  return { input, flags, elements };
}

export const mapElements = (input: MapInput): MapElements => drawMap(input).elements;

/** Whether there are so many arrows that they are drawn straight. */
export const isPlain = ({ services }: MapContent): boolean => services.size > PLAIN_ARROWS;

/** How wide a name may be; none between ends of which one is no department, such as a collapsed division. */
function roomOf(row: Service, { departments }: MapContent, language: Language): { readonly room?: number } {
  const [from, to] = [departments.get(row.provider), departments.get(row.customer)];
  return from?.position && to?.position
    ? { room: labelRoom(from.position, boxOf(from, language), to.position, boxOf(to, language)) }
    : {};
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
