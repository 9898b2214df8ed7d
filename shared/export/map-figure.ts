import type { Report } from '#shared/analysis/report.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { DepartmentId, Point } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { ServiceId } from '#shared/model/service.ts';
import { connectorPath, polyline, sitePoint } from './connector-path.ts';
import type { ArrowForm, Connector, DrawingItem, Shape } from './drawing.ts';
import { transformed } from './drawing-transform.ts';
import type { Figure } from './figure.ts';
import { figureHeader } from './figure-header.ts';
import { apartByAHair } from './hair.ts';
import { serviceConnectors } from './map-arrows.ts';
import { badgeShape, departmentShape, divisionShapes, placesOf } from './map-boxes.ts';
import { inGroups } from './map-groups.ts';
import { serviceLabels } from './map-labels.ts';
import { type Legend, type LegendShape, mapLegend } from './map-legend.ts';
import { mapMarks } from './map-marks.ts';
import { type TeamItems, teamItems } from './map-teams.ts';
import { bounds, boundsOfPoints, grown, type Rect } from './rect.ts';
import { textArea } from './text-area.ts';
import type { Tongues } from './tongues.ts';

/** Gives every department of a map a place; places that are set already are kept. */
export type LayOut = (content: MapContent) => ReadonlyMap<DepartmentId, Point>;

export interface MapFigureOptions {
  readonly translator: Translator;
  /** A second language; its words stand below those of the first. */
  readonly also?: Translator | undefined;
  readonly layOut: LayOut;
  readonly report?: Report | undefined;
  /** Numbers under which findings, by key, are listed beside the map. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** What is meant; everything else is drawn faint. */
  readonly highlight?: { readonly departments: ReadonlySet<DepartmentId>; readonly services: ReadonlySet<ServiceId> };
  /** How arrows go; in curves if missing. */
  readonly arrows?: ArrowForm | undefined;
  /** Whether arrows carry the names of their services where there is room. */
  readonly labels?: boolean;
  /** Whether there is a legend; there is if missing. */
  readonly legend?: boolean;
  /** Written above the map: a title and a line below it. */
  readonly header?: { readonly title: string; readonly subtitle: string };
  /** Width over height of the place that the figure is for; decides where the legend goes. 16 / 9 if missing. */
  readonly aspect?: number;
  /** Free space around everything, in map units for a picture of common size. 20 if missing. */
  readonly margin?: number;
}

/** Legend and header grow with the picture: at this width they are drawn as they are. */
const NATURAL_WIDTH = 1080;
/** How much larger they may be where the place leaves room for it, and what share of the map's size that may cost. */
const LARGER = [1.3, 1.15, 1] as const;
const WORTH = 0.97;
/** Narrower maps are shown large enough as they are. */
const ENLARGED_FROM = 800;

function tonguesOf({ translator, also }: MapFigureOptions): Tongues {
  return also === undefined ? [translator] : [translator, also];
}

/** The map itself, wherever it stands, and the area that it takes. */
function mapItems(content: MapContent, options: MapFigureOptions): { items: readonly DrawingItem[]; area: Rect } {
  const { highlight } = options;
  const t = tonguesOf(options);
  const marks = mapMarks(content, options.report, options.numbers);
  const places = placesOf(content, options.layOut);
  const shapeOf = (id: DepartmentId): readonly Shape[] => {
    const [department, place] = [content.departments.get(id), places.get(id)];
    if (department === undefined || place === undefined) return [];
    return [departmentShape(t, content, department, place, highlight !== undefined && !highlight.departments.has(id))];
  };
  const drawn = [...content.departments.keys()].flatMap(shapeOf);
  const boxes = new Map(drawn.map((shape) => [shape.name, shape.rect]));
  const divisions = divisionShapes(t, content, boxes);
  const texts = divisions.flatMap((shape) => textArea(shape) ?? []);
  const connectors = serviceConnectors(t, content, boxes, {
    texts,
    dashed: marks.oneWay,
    highlight: highlight?.services,
    form: options.arrows,
  });
  const apart = apartByAHair(boxes, connectors);
  const departments = drawn.map((shape) => ({ ...shape, rect: apart.get(shape.name) ?? shape.rect }));
  const badges = [...marks.bottlenecks].flatMap(([id, mark]) => {
    const [department, box] = [content.departments.get(id), apart.get(`department:${id}`)];
    return department === undefined || box === undefined ? [] : badgeShape(t, department, box, mark);
  });
  const labels = options.labels === true ? serviceLabels(t, content, apart, connectors) : [];
  // What a finding lights up is not about teams.
  const teams = highlight === undefined ? teamItems(t, content, apart) : NO_TEAMS;
  const map = inGroups(content, { divisions, departments, badges, connectors, labels });
  const items = [...map, ...teams.outlines, ...teams.labels];
  const shapes = [...divisions, ...departments, ...labels, ...badges].map(({ rect }) => rect);
  const area = bounds([
    ...shapes,
    ...(teams.area ? [teams.area] : []),
    ...connectors.flatMap((connector) => reach(connector, apart)),
  ]);
  return { items, area: grown(area ?? { x: 0, y: 0, width: 0, height: 0 }, 2) };
}

const NO_TEAMS: TeamItems = { outlines: [], labels: [], area: undefined };

function reach({ from, to, route, stroke }: Connector, boxes: ReadonlyMap<string, Rect>): readonly Rect[] {
  const [a, b] = [boxes.get(from.shape), boxes.get(to.shape)];
  if (a === undefined || b === undefined) return [];
  const ends = { start: sitePoint(a, from.site), end: sitePoint(b, to.site), from: from.site, to: to.site, route };
  const line = boundsOfPoints(polyline(connectorPath(ends), 12));
  return line === undefined ? [] : [grown(line, 2 * stroke.width)];
}

const NO_LEGEND: Legend = { items: [], width: 0, height: 0 };

/** One arrangement of header, map and legend. */
function arranged(
  content: MapContent,
  options: MapFigureOptions,
  map: ReturnType<typeof mapItems>,
  column: boolean,
  larger: number,
): Figure {
  const { translator: t, header } = options;
  const marks = mapMarks(content, options.report, options.numbers);
  const { area } = map;
  const natural = Math.max(1, area.width / NATURAL_WIDTH);
  const scale = natural * larger;
  const margin = (options.margin ?? 20) * natural;
  const shape: LegendShape = column ? { column } : { column, width: Math.max(area.width / scale, 480) };
  const legend = options.legend === false ? NO_LEGEND : mapLegend(tonguesOf(options), content, marks, shape, scale);
  const head = header && figureHeader(header, area.width / scale + (column ? legend.width : 0));
  const headHeight = head === undefined ? 0 : head.height * scale + 20 * natural;
  const [legendWidth, legendHeight] = [legend.width * scale, legend.height * scale];
  const bare = legend.items.length === 0;
  const gap = bare ? 0 : 24 * natural;
  const headWidth = head === undefined ? 0 : head.width * scale;
  const bodyWidth = column ? area.width + gap + legendWidth : Math.max(area.width, legendWidth);
  const bodyHeight = column ? Math.max(area.height, legendHeight) : area.height + gap + legendHeight;
  const width = 2 * margin + Math.max(bodyWidth, headWidth);
  const height = 2 * margin + headHeight + bodyHeight;
  const top = margin + headHeight;
  const mapRect = { x: margin, y: top, width: area.width, height: area.height };
  const legendRect = {
    x: column ? margin + area.width + gap : margin,
    y: column ? top : top + area.height + gap,
    width: legendWidth,
    height: legendHeight,
  };
  return {
    title: nameIn(content.map, t.language),
    width,
    height,
    items: [
      ...(head === undefined ? [] : transformed(head.items, { scale, dx: margin, dy: margin })),
      ...transformed(map.items, { scale: 1, dx: mapRect.x - area.x, dy: mapRect.y - area.y }),
      ...transformed(legend.items, { scale, dx: legendRect.x, dy: legendRect.y }),
    ],
    areas: {
      ...(head && { header: { x: margin, y: margin, width: headWidth, height: head.height * scale } }),
      map: mapRect,
      ...(!bare && { legend: legendRect }),
    },
  };
}

/**
 * Draws a map: divisions, departments, services as arrows from provider to internal customer, marks of the findings, and
 * a legend beside or below, whichever leaves the map larger in a place of the given aspect. Same input, same figure.
 */
export function mapFigure(content: MapContent, options: MapFigureOptions): Figure {
  const map = mapItems(content, options);
  const aspect = options.aspect ?? 16 / 9;
  const room = (figure: Figure) => Math.min(aspect / figure.width, 1 / figure.height);
  const sizes = map.area.width > ENLARGED_FROM ? LARGER : [1];
  const tried = [true, false].flatMap((column) => sizes.map((by) => arranged(content, options, map, column, by)));
  const best = Math.max(...tried.map(room));
  const [first] = tried;
  return tried.find((figure) => room(figure) >= WORTH * best) ?? (first as Figure);
}
