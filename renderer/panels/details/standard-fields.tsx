import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { describeService } from '#shared/edits/describe-service.ts';
import type { Service } from '#shared/model/service.ts';
import { AGREEMENTS, EMPTY_STANDARD, type Standard } from '#shared/model/standard.ts';

/** The part of the service standard that the findings ask about; the rest comes with the service agreement. */
export function StandardFields({ service }: { readonly service: Service }) {
  const app = useApp();
  const t = useT();
  const standard = service.standard ?? EMPTY_STANDARD;
  const set = (change: Partial<Standard>): boolean =>
    app.edit(describeService, { service: service.id, standard: { ...standard, ...change } });
  return (
    <>
      <SelectField
        label={t('field.standard')}
        value={standard.agreement}
        options={AGREEMENTS.map((agreement) => ({ value: agreement, label: t(`agreement.${agreement}`) }))}
        onChange={(agreement) => set({ agreement })}
      />
      <TextField
        label={t('field.feedback')}
        placeholder={t('field.feedback-example')}
        value={standard.feedbackChannel}
        onCommit={(feedbackChannel) => set({ feedbackChannel: feedbackChannel.trim() })}
      />
    </>
  );
}
