import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { aliasesText, readAliases } from '#renderer/state/aliases-text.ts';
import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { describeDepartment } from '#shared/edits/describe-department.ts';
import { renameDepartment } from '#shared/edits/rename-department.ts';
import { setAliases } from '#shared/edits/set-aliases.ts';
import { type Department, PARTIES } from '#shared/model/department.ts';
import { nameIn } from '#shared/model/named.ts';
import { AmountField } from './amount-field.tsx';
import { DepartmentFigures } from './department-figures.tsx';
import { DivisionField } from './division-field.tsx';
import { ImpactSection } from './impact-section.tsx';
import { ServiceLists } from './service-lists.tsx';
import { TeamSection } from './team-section.tsx';

export function DepartmentDetails({ department }: { readonly department: Department }) {
  const app = useApp();
  const t = useT();
  const { id } = department;
  return (
    <div className="details">
      <TextField
        label={t('field.name')}
        value={nameIn(department, t.language)}
        onCommit={(name) => app.edit(renameDepartment, { department: id, name, language: t.language })}
      />
      <TextField
        label={t('field.aliases')}
        placeholder={t('field.aliases-hint')}
        value={aliasesText(department.aliases)}
        onCommit={(text) => app.edit(setAliases, { department: id, aliases: readAliases(text), language: t.language })}
      />
      <DivisionField departments={[department]} />
      <SelectField
        label={t('field.party')}
        value={department.party}
        options={PARTIES.map((party) => ({ value: party, label: t(`party.${party}`) }))}
        onChange={(party) => app.edit(describeDepartment, { department: id, party })}
      />
      <div className="field-pair">
        <AmountField
          label={t('field.headcount')}
          amount={department.headcount}
          onCommit={(headcount) => app.edit(describeDepartment, { department: id, headcount })}
        />
        <AmountField
          label={t('field.capacity')}
          amount={department.capacity}
          onCommit={(capacity) => app.edit(describeDepartment, { department: id, capacity })}
        />
      </div>
      <TextField
        label={t('field.notes')}
        lines={3}
        value={department.notes}
        onCommit={(notes) => app.edit(describeDepartment, { department: id, notes })}
      />
      <TeamSection departments={[id]} />
      <DepartmentFigures department={id} />
      <ServiceLists department={id} />
      <Button onClick={() => runCommand(app, commandById('service.connect'))}>{t('command.connect')}</Button>
      <ImpactSection department={id} />
    </div>
  );
}
