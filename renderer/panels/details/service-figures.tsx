import { useMemo } from 'react';
import { useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { linksOf } from '#shared/analysis/links.ts';
import { mapContent } from '#shared/model/map-content.ts';
import type { Service } from '#shared/model/service.ts';

/** What is measured of a service with all others between the same two departments. */
export function ServiceFigures({ service }: { readonly service: Service }) {
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const links = useMemo(() => {
    const content = mapContent(engagement, service.map);
    const result = content && linksOf(content);
    return result?.ok ? result.value : [];
  }, [engagement, service.map]);
  const place = links.findIndex(({ services }) => services.includes(service.id));
  const link = links[place];
  if (link === undefined) return null;
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <table className="evidence">
      <tbody>
        <tr>
          <th scope="row">{t('metric.link-betweenness')}</th>
          <td>{t('metric.link-rank', { share: percent.format(link.share), place: place + 1, count: links.length })}</td>
        </tr>
      </tbody>
    </table>
  );
}
