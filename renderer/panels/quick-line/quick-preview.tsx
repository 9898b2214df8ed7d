import { ArrowRight } from 'lucide-react';
import { keysText } from '#renderer/commands/key-bindings.ts';
import { useT } from '#renderer/state/use-t.ts';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import { faultText } from '#shared/i18n/fault-text.ts';
import { nameIn } from '#shared/model/named.ts';
import type { QuickFault } from '#shared/quick/fault.ts';
import { changesWeight, type LinePlan, type PlannedDepartment, type PlannedService } from '#shared/quick/plan-line.ts';
import type { Completion } from './completion.ts';
import { planText } from './line-model.ts';
import type { LineState } from './use-line.ts';

/** How many services are shown one by one. */
const SHOWN = 6;
const TAB = keysText('Tab', false);

export interface QuickPreviewProps {
  readonly state: LineState;
  readonly plan: LinePlan | undefined;
  readonly faults: readonly QuickFault[];
  readonly completion: Completion | undefined;
  readonly onComplete: (index: number) => void;
}

/** Above the line while it has the focus: names that may be meant, what Enter would make, or what is wrong. */
export function QuickPreview({ state, plan, faults, completion, onComplete }: QuickPreviewProps) {
  const t = useT();
  const [fault] = faults;
  return (
    <div className="quick-above">
      {completion !== undefined && (
        <div id="quick-names" className="quick-names" role="listbox" aria-label={t('quick.names')}>
          {completion.names.map((name, index) => (
            <div
              key={name}
              id={`quick-name-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === state.choice}
              onPointerDown={(event) => {
                // The line keeps the focus.
                event.preventDefault();
                onComplete(index);
              }}
            >
              {name}
              {index === Math.max(state.choice, 0) && <kbd>{TAB}</kbd>}
            </div>
          ))}
        </div>
      )}
      <div id="quick-preview" className="quick-preview" data-empty={plan === undefined && state.done === ''}>
        {fault !== undefined && (
          <div role={state.tried ? 'alert' : undefined}>
            <FaultNote text={faultText(t, fault)} />
          </div>
        )}
        {fault === undefined && plan !== undefined && <PlanPreview plan={plan} />}
        <p role="status" className={plan === undefined ? 'quick-done' : 'unseen'}>
          {state.done}
        </p>
      </div>
    </div>
  );
}

function PlanPreview({ plan }: { readonly plan: LinePlan }) {
  const t = useT();
  const { services, departments } = plan;
  const tied = new Set(services.flatMap(({ provider, customer }) => [provider.key, customer.key]));
  const alone = departments.filter(({ key }) => !tied.has(key));
  const hidden = services.length - SHOWN;
  const text = planText(t, plan);
  return (
    <>
      {alone.length > 0 && (
        <p className="quick-row">
          {alone.slice(0, SHOWN).map((row) => (
            <DepartmentChip key={row.key} row={row} />
          ))}
        </p>
      )}
      {services.slice(0, SHOWN).map((service) => (
        <ServiceRow key={`${service.provider.key} ${service.customer.key} ${service.name}`} service={service} />
      ))}
      {hidden > 0 && <p className="field-hint">{t('quick.more', { count: hidden })}</p>}
      <p className="field-hint">{text === '' ? t('quick.nothing') : t('quick.will', { things: text })}</p>
    </>
  );
}

function DepartmentChip({ row }: { readonly row: PlannedDepartment }) {
  const t = useT();
  return (
    <span className="quick-chip" data-new={row.there === undefined}>
      {row.there === undefined ? row.name : nameIn(row.there, t.language)}
      {row.there === undefined && <small>{t('quick.new')}</small>}
    </span>
  );
}

function ServiceRow({ service }: { readonly service: PlannedService }) {
  const t = useT();
  const { provider, customer, name, weight, there } = service;
  return (
    <p className="quick-row">
      <DepartmentChip row={provider} />
      <ArrowRight size={14} aria-label={t('quick.to')} />
      <DepartmentChip row={customer} />
      <span className="quick-service">{name === '' ? t('service.unnamed') : name}</span>
      <span className="quick-weight">
        {changesWeight(service) && there !== undefined && weight !== undefined
          ? t('quick.weight-from', { from: there.weight, to: weight })
          : weight !== undefined
            ? t('quick.weight', { weight })
            : t('quick.weight-unsaid')}
      </span>
      {there !== undefined && <small>{t('quick.there')}</small>}
    </p>
  );
}
