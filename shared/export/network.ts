import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import { betweennessShare } from './betweenness-share.ts';
import { departmentBox } from './department-box.ts';
import { contentOf, type ExportInput, sourceLine } from './export-input.ts';
import { departmentName, divisionShapes, placesOf } from './map-boxes.ts';
import { teamItems } from './map-teams.ts';
import { divisionHue, hexOf } from './palette.ts';
import { around, type Rect } from './rect.ts';
import { arrowColour, arrowWidth, weightScale } from './weight-scale.ts';

/** What a column of a graph format holds. Ids are the same in every language, so that a style or filter made once fits again. */
export interface NetworkField {
  readonly id: string;
  readonly type: 'string' | 'double' | 'boolean';
}
/** By id of the field; a value that is missing was not recorded. */
export type NetworkValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** Load and need are the weights given and received, added up; betweenness is a share, 0 to 1. None of external parties. */
export const NODE_FIELDS = [
  { id: 'division', type: 'string' },
  { id: 'party', type: 'string' },
  { id: 'headcount', type: 'double' },
  { id: 'capacity', type: 'double' },
  { id: 'load', type: 'double' },
  { id: 'need', type: 'double' },
  { id: 'betweenness', type: 'double' },
] as const satisfies readonly NetworkField[];

/** `assumed`: nobody has said the weight yet. `agreement`: how firmly a standard was agreed. */
export const LINK_FIELDS = [
  { id: 'assumed', type: 'boolean' },
  { id: 'agreement', type: 'string' },
] as const satisfies readonly NetworkField[];

type ValuesOf<Fields extends readonly NetworkField[]> = {
  readonly [Id in Fields[number]['id']]: NetworkValues[string];
};

export interface NetworkNode {
  /** Unique among nodes, links and groups alike. */
  readonly id: string;
  readonly label: string;
  /** Kind of party in the translator's language. */
  readonly kind: string;
  /** Box on the map, in map units, y down. */
  readonly box: Rect;
  readonly centre: Point;
  /** `#RRGGBB`, of the division. */
  readonly colour: string;
  readonly values: ValuesOf<typeof NODE_FIELDS>;
}

/** A service, from provider to internal customer. Several may run between the same two. */
export interface NetworkLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** May be empty. */
  readonly label: string;
  readonly weight: number;
  /** As it is drawn on the map, in map units. */
  readonly width: number;
  readonly colour: string;
  readonly values: ValuesOf<typeof LINK_FIELDS>;
}

/** A division with departments. */
export interface NetworkGroup {
  readonly id: string;
  readonly label: string;
  readonly box: Rect;
  readonly fill: string;
  readonly border: string;
  readonly text: string;
  readonly members: ReadonlySet<string>;
}

/** A team as a closed line round its members, in map units. */
export interface NetworkOutline {
  readonly id: string;
  readonly label: string;
  readonly loops: readonly (readonly Point[])[];
  readonly colour: string;
}

/** A map as graph programs see it, in order of id. Notes and texts of standards are for the engagement and never part of it. */
export interface Network {
  readonly name: string;
  /** Client and engagement; may be empty. */
  readonly description: string;
  /** ISO date. */
  readonly date: string;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly groups: readonly NetworkGroup[];
  readonly outlines: readonly NetworkOutline[];
}

export function buildNetwork(input: ExportInput): Network {
  const { translator: t, layOut, report, date } = input;
  const content = contentOf(input);
  const places = placesOf(content, layOut);
  const level = weightScale(content);
  const nodes = [...content.departments.values()].map((department): NetworkNode => {
    const label = nameIn(department, t.language);
    const centre = places.get(department.id) ?? { x: 0, y: 0 };
    const { width, height } = departmentBox(label);
    const division = department.division && content.divisions.get(department.division);
    const measured = report?.departments.get(department.id);
    return {
      id: nodeId(department.id),
      label,
      kind: t(`party.${department.party}`),
      box: around(centre, width, height),
      centre,
      colour: hexOf(divisionHue(division?.hue).border),
      values: {
        division: division && nameIn(division, t.language),
        party: department.party,
        headcount: department.headcount,
        capacity: department.capacity,
        load: measured?.outStrength,
        need: measured?.inStrength,
        betweenness: report && measured && betweennessShare(report, measured),
      },
    };
  });
  const links = [...content.services.values()].map(
    (service): NetworkLink => ({
      id: `service-${service.id}`,
      source: nodeId(service.provider),
      target: nodeId(service.customer),
      label: nameIn(service, t.language),
      weight: service.weight,
      width: arrowWidth(level(service.weight)),
      colour: hexOf(arrowColour(level(service.weight))),
      values: { assumed: service.assumed, agreement: service.standard?.agreement },
    }),
  );
  return {
    name: nameIn(content.map, t.language),
    description: sourceLine(input),
    date,
    nodes,
    links,
    groups: groupsOf(input, content, nodes),
    outlines: outlinesOf(input, content, nodes),
  };
}

const nodeId = (id: DepartmentId): string => `department-${id}`;

function groupsOf(
  { translator: t }: ExportInput,
  content: MapContent,
  nodes: readonly NetworkNode[],
): readonly NetworkGroup[] {
  const boxes = new Map(
    [...content.departments.keys()].flatMap((id, index) => {
      const box = nodes[index]?.box;
      return box === undefined ? [] : [[departmentName(id), box] as const];
    }),
  );
  const shapes = new Map(divisionShapes([t], content, boxes).map(({ name, rect }) => [name, rect]));
  return [...content.divisions.values()].flatMap((division): NetworkGroup[] => {
    const box = shapes.get(`division:${division.id}`);
    if (box === undefined) return [];
    const members = [...content.departments.values()].filter((row) => row.division === division.id);
    const { fill, border, text } = divisionHue(division.hue);
    return [
      {
        id: `division-${division.id}`,
        label: nameIn(division, t.language),
        box,
        fill: hexOf(fill),
        border: hexOf(border),
        text: hexOf(text),
        members: new Set(members.map(({ id }) => nodeId(id))),
      },
    ];
  });
}

function outlinesOf(
  { translator }: ExportInput,
  content: MapContent,
  nodes: readonly NetworkNode[],
): readonly NetworkOutline[] {
  const boxes = new Map(
    [...content.departments.keys()].flatMap((id) => {
      const node = nodes.find((one) => one.id === nodeId(id));
      return node === undefined ? [] : [[departmentName(id), node.box] as const];
    }),
  );
  const { outlines, labels } = teamItems([translator], content, boxes);
  return outlines.map(({ name, loops, stroke }, at) => ({
    id: name.replace(':', '-'),
    label: labels[at]?.description ?? '',
    loops,
    colour: hexOf(stroke.colour),
  }));
}
