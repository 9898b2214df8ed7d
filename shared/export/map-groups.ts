import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { connectorPath, polyline, sitePoint } from './connector-path.ts';
import type { Connector, DrawingItem, Membership, Shape } from './drawing.ts';
import { departmentName } from './map-boxes.ts';
import { grown, overlaps, type Rect } from './rect.ts';
import { entersRect, segmentsOf } from './segment.ts';

/** What is drawn of a map, before it lies in layers. */
export interface MapLayers {
  readonly divisions: readonly Shape[];
  readonly departments: readonly Shape[];
  readonly badges: readonly Shape[];
  readonly connectors: readonly Connector[];
  readonly labels: readonly Shape[];
}

const groupOf = ({ name, description }: Shape): Membership => ({ name: `group:${name}`, description });
const inside = <Item extends DrawingItem>(item: Item, within: readonly Membership[]): Item =>
  within.length === 0 ? item : { ...item, within };
const tail = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The parts of a map in the order in which they lie on each other. A division is a group of its box, its departments and the services
 * between them, so that it moves as one; a department with a badge is a group as well. A group lies in one layer: a division stays
 * loose where its box would cover what is not its own, or where a service from elsewhere would strike through its names.
 */
export function inGroups(content: MapContent, layers: MapLayers): readonly DrawingItem[] {
  const { divisions, departments, badges, connectors, labels } = layers;
  const homeOf = new Map<string, string>();
  for (const { id, division } of content.departments.values())
    if (division !== undefined) homeOf.set(departmentName(id), `division:${division}`);
  const boxes = new Map(departments.map(({ name, rect }) => [name, rect]));
  const alone = (box: Shape): boolean =>
    divisions.every((other) => other === box || !overlaps(other.rect, box.rect)) &&
    departments.every(({ name, rect }) => homeOf.get(name) === box.name || !overlaps(rect, box.rect)) &&
    !strangers(connectors, boxes, box.name, homeOf);
  const grouped = divisions.filter(alone);
  const groups = new Map(grouped.map((box) => [box.name, groupOf(box)]));
  const homes = (name: string): readonly Membership[] => {
    const group = groups.get(homeOf.get(name) ?? '');
    return group === undefined ? [] : [group];
  };
  const badgeOf = new Map(badges.map((badge) => [departmentName(tail(badge.name) as DepartmentId), badge]));
  const unit = (box: Shape): readonly Shape[] => {
    const badge = badgeOf.get(box.name);
    if (badge === undefined) return [inside(box, homes(box.name))];
    const within = [...homes(box.name), groupOf(box)];
    return [inside(box, within), inside(badge, within)];
  };
  /** The group that both ends of a service belong to. */
  const shared = ({ from, to }: Connector): Membership | undefined => {
    const [one, other] = [homes(from.shape)[0], homes(to.shape)[0]];
    return one === other ? one : undefined;
  };
  const groupOfService = new Map(connectors.map((each) => [tail(each.name), shared(each)]));
  const groupOfLabel = ({ name }: Shape): Membership | undefined => groupOfService.get(tail(name));
  const own = (group: Membership): readonly DrawingItem[] => [
    ...connectors.filter((each) => shared(each) === group),
    ...departments.filter(({ name }) => homes(name)[0] === group).flatMap(unit),
    ...labels.filter((each) => groupOfLabel(each) === group),
  ];
  const loose = departments.filter(({ name }) => homes(name).length === 0);
  return [
    ...divisions.filter((box) => !groups.has(box.name)),
    ...grouped.flatMap((box) => {
      const group = groups.get(box.name);
      if (group === undefined) return [];
      // A department with a badge has its own group inside already.
      return [inside(box, [group]), ...own(group).map((item) => (item.within ? item : inside(item, [group])))];
    }),
    ...connectors.filter((each) => shared(each) === undefined),
    ...loose.flatMap(unit),
    ...labels.filter((each) => groupOfLabel(each) === undefined),
  ];
}

/** Whether a service that does not stay inside the division goes through one of its departments, other than those at its ends. */
function strangers(
  connectors: readonly Connector[],
  boxes: ReadonlyMap<string, Rect>,
  division: string,
  homeOf: ReadonlyMap<string, string>,
): boolean {
  const own = [...boxes].filter(([name]) => homeOf.get(name) === division);
  return connectors.some(({ from, to, route }) => {
    const [a, b] = [boxes.get(from.shape), boxes.get(to.shape)];
    if (a === undefined || b === undefined) return false;
    if (homeOf.get(from.shape) === division && homeOf.get(to.shape) === division) return false;
    const ends = { start: sitePoint(a, from.site), end: sitePoint(b, to.site), from: from.site, to: to.site, route };
    const way = segmentsOf(polyline(connectorPath(ends), 12));
    return own.some(
      ([name, rect]) =>
        name !== from.shape && name !== to.shape && way.some((piece) => entersRect(piece, grown(rect, -2))),
    );
  });
}
