import { ArrowLeftRight, MoveRight } from 'lucide-react';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { useT } from '#renderer/state/use-t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { describeService } from '#shared/edits/describe-service.ts';
import { renameService } from '#shared/edits/rename-service.ts';
import { nameIn } from '#shared/model/named.ts';
import type { Service } from '#shared/model/service.ts';
import { ServiceFigures } from './service-figures.tsx';
import { StandardFields } from './standard-fields.tsx';
import { WeightField } from './weight-field.tsx';

export function ServiceDetails({ service }: { readonly service: Service }) {
  const app = useApp();
  const t = useT();
  const departments = useStore((state) => state.engagement.departments);
  const { id } = service;
  const end = (which: 'provider' | 'customer') => {
    const row = departments.get(service[which]);
    if (row === undefined) return null;
    return (
      <button
        type="button"
        className="service-end"
        onClick={() => app.store.setState({ selection: selectDepartments([row.id]) })}
      >
        <small>{t(which === 'provider' ? 'service.provider' : 'service.customer')}</small>
        {nameIn(row, t.language)}
      </button>
    );
  };
  return (
    <div className="details">
      <div className="service-ends">
        {end('provider')}
        <MoveRight size={20} aria-hidden="true" />
        {end('customer')}
        <IconButton
          icon={ArrowLeftRight}
          label={t('command.reverse')}
          onClick={() => runCommand(app, commandById('service.reverse'))}
        />
      </div>
      <TextField
        label={t('field.service-name')}
        placeholder={t('field.service-name-example')}
        value={nameIn(service, t.language)}
        onCommit={(name) => app.edit(renameService, { service: id, name, language: t.language })}
      />
      <WeightField services={[service]} />
      <ServiceFigures service={service} />
      <TextField
        label={t('field.notes')}
        lines={3}
        value={service.notes}
        onCommit={(notes) => app.edit(describeService, { service: id, notes })}
      />
      <StandardFields service={service} />
    </div>
  );
}
