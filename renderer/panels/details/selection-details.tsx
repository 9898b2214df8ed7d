import { Trash2 } from 'lucide-react';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { countText } from '#renderer/state/count-text.ts';
import type { Selection } from '#renderer/state/selection.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DivisionField } from './division-field.tsx';
import { RoutesSection } from './routes-section.tsx';
import { TeamSection } from './team-section.tsx';
import { WeightField } from './weight-field.tsx';

/** What can be changed of several things at once. */
export function SelectionDetails({ selection }: { readonly selection: Selection }) {
  const app = useApp();
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const departments = [...selection.departments].flatMap((id) => engagement.departments.get(id) ?? []);
  const services = [...selection.services].flatMap((id) => engagement.services.get(id) ?? []);
  const [one, other, ...more] = departments;
  return (
    <div className="details">
      <p className="panel-note">
        {t('details.many', { things: countText(t, { departments: departments.length, services: services.length }) })}
      </p>
      {departments.length > 0 && <DivisionField departments={departments} />}
      {departments.length > 0 && <TeamSection departments={departments.map(({ id }) => id)} />}
      {services.length > 0 && <WeightField services={services} />}
      {one !== undefined && other !== undefined && more.length === 0 && <RoutesSection one={one} other={other} />}
      <Button look="danger" icon={Trash2} onClick={() => runCommand(app, commandById('edit.delete'))}>
        {t('command.delete')}
      </Button>
    </div>
  );
}
