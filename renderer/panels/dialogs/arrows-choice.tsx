import { useT } from '#renderer/state/use-t.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { ARROW_FORMS, type ArrowForm } from '#shared/export/drawing.ts';

export interface ArrowsChoiceProps {
  readonly form: ArrowForm;
  readonly onChange: (form: ArrowForm) => void;
}

/** How the arrows of what goes out are drawn. */
export function ArrowsChoice({ form, onChange }: ArrowsChoiceProps) {
  const t = useT();
  return (
    <Choice
      label={t('arrows.title')}
      value={form}
      options={ARROW_FORMS.map((value) => ({ value, label: t(`arrows.${value}`) }))}
      onChange={onChange}
    />
  );
}
