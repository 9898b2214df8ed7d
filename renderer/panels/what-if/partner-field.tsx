import { useT } from '#renderer/state/use-t.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { nameIn } from '#shared/model/named.ts';

export interface PartnerFieldProps {
  readonly label: string;
  readonly content: MapContent;
  readonly except: readonly DepartmentId[];
  readonly onChoose: (department: DepartmentId) => void;
}

/** Another department of the map; choosing it is the answer. */
export function PartnerField({ label, content, except, onChoose }: PartnerFieldProps) {
  const t = useT();
  const options = [...content.departments.values()]
    .filter((row) => !except.includes(row.id))
    .map((row) => ({ value: row.id as DepartmentId | '', label: nameIn(row, t.language) }))
    .sort((a, b) => a.label.localeCompare(b.label, t.language));
  return (
    <SelectField<DepartmentId | ''>
      label={label}
      value=""
      options={[{ value: '', label: t('what-if.pick') }, ...options]}
      onChange={(chosen) => chosen !== '' && onChoose(chosen)}
    />
  );
}
