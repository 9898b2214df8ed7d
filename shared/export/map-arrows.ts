import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Service, ServiceId } from '#shared/model/service.ts';
import { routeConnectors } from './connector-routes.ts';
import type { ArrowForm, Connector } from './drawing.ts';
import { departmentName } from './map-boxes.ts';
import { FAINT } from './palette.ts';
import type { Rect } from './rect.ts';
import { onOneLine, type Tongues } from './tongues.ts';
import { arrowColour, arrowWidth, weightScale } from './weight-scale.ts';

export interface ArrowOptions {
  /** Areas of texts, which arrows cross only where they must. */
  readonly texts: readonly Rect[];
  readonly dashed: ReadonlySet<ServiceId>;
  /** Where given, all other services are drawn faint. */
  readonly highlight: ReadonlySet<ServiceId> | undefined;
  /** Curved if missing. */
  readonly form?: ArrowForm | undefined;
}

/** What the service is, said in one line. */
export function serviceDescription(t: Translator, content: MapContent, service: Service): string {
  const name = (id: Service['provider']) => {
    const department = content.departments.get(id);
    return department === undefined ? '' : nameIn(department, t.language);
  };
  const slots = { provider: name(service.provider), customer: name(service.customer), weight: service.weight };
  const called = nameIn(service, t.language);
  return called === '' ? t('export.alt.service', slots) : t('export.alt.service-named', { ...slots, service: called });
}

/** The services as glued arrows, the light ones first so that the heavy ones lie on top. */
export function serviceConnectors(
  tongues: Tongues,
  content: MapContent,
  boxes: ReadonlyMap<string, Rect>,
  { texts, dashed, highlight, form }: ArrowOptions,
): readonly Connector[] {
  const level = weightScale(content);
  const heaviestFirst = [...content.services.values()].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const ends = heaviestFirst.map(({ provider, customer }) => ({
    from: departmentName(provider),
    to: departmentName(customer),
  }));
  const routes = routeConnectors(boxes, texts, ends, form);
  const connectors = heaviestFirst.flatMap((service, index): Connector[] => {
    const way = routes[index];
    if (way === undefined) return [];
    const { from, to, route } = way;
    const faint = highlight !== undefined && !highlight.has(service.id);
    const at = level(service.weight);
    return [
      {
        kind: 'connector',
        name: `service:${service.id}`,
        description: onOneLine(tongues, (t) => serviceDescription(t, content, service)),
        from,
        to,
        route,
        stroke: {
          colour: faint ? FAINT : arrowColour(at),
          width: arrowWidth(at),
          dashed: dashed.has(service.id),
        },
      },
    ];
  });
  return connectors.reverse();
}
