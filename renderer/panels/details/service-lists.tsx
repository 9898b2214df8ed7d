import { ArrowDownLeft, ArrowUpRight, type LucideIcon } from 'lucide-react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { selectServices } from '#renderer/state/selection.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import type { Service } from '#shared/model/service.ts';
import { serviceLabel, servicesOf } from './service-lists-model.ts';

/** What a department gives to its internal customers and gets from its providers, the strongest first. */
export function ServiceLists({ department }: { readonly department: DepartmentId }) {
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const { given, got } = servicesOf(engagement, department);
  return (
    <>
      <ServiceList icon={ArrowUpRight} title={t('details.given')} services={given} partner="customer" />
      <ServiceList icon={ArrowDownLeft} title={t('details.got')} services={got} partner="provider" />
    </>
  );
}

interface ServiceListProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly services: readonly Service[];
  /** Which end of the service is named. */
  readonly partner: 'provider' | 'customer';
}

function ServiceList({ icon: Icon, title, services, partner: end }: ServiceListProps) {
  const app = useApp();
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  return (
    <section className="service-list">
      <h3>
        <Icon size={15} aria-hidden="true" /> {title}
      </h3>
      {services.length === 0 && <p className="panel-note">{t('details.no-services')}</p>}
      <ul>
        {services.map((service) => {
          const { partner, name } = serviceLabel(engagement, service, end, t.language);
          return (
            <li key={service.id}>
              <button type="button" onClick={() => app.store.setState({ selection: selectServices([service.id]) })}>
                <span className="service-partner">{partner}</span>
                <span className="service-name">{name === '' ? t('service.unnamed') : name}</span>
                <span className="service-weight">{service.weight}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
