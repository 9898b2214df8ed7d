import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { describeService } from '#shared/edits/describe-service.ts';
import type { Service } from '#shared/model/service.ts';
import {
  AGREEMENTS,
  EMPTY_STANDARD,
  STANDARD_STATUSES,
  STANDARD_TEXTS,
  type Standard,
  type StandardText,
} from '#shared/model/standard.ts';
import { attainmentText, readAttainment } from './attainment-text.ts';

/** Texts that may take several lines. */
const LONG: readonly StandardText[] = ['deliverable', 'quality', 'customerDuties', 'escalation'];
/** Asked first, as the findings ask about it. */
const FIRST: StandardText = 'feedbackChannel';

/** What provider and internal customer agreed about a service: how firmly, and behind it every field of the agreement. */
export function StandardFields({ service }: { readonly service: Service }) {
  const app = useApp();
  const t = useT();
  const standard = service.standard ?? EMPTY_STANDARD;
  const set = (change: Partial<Standard>): boolean =>
    app.edit(describeService, { service: service.id, standard: { ...standard, ...change } });
  const setAttainment = (text: string): boolean => {
    const read = readAttainment(text);
    if (!read.ok) {
      app.refuse(read.failure);
      return false;
    }
    const { attainment: _, ...rest } = standard;
    const share = read.value === undefined ? rest : { ...rest, attainment: read.value };
    return app.edit(describeService, { service: service.id, standard: share });
  };
  const others = STANDARD_TEXTS.filter((name) => name !== FIRST);
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
      <details className="standard-more">
        <summary>{t('standard.more', { count: others.filter((name) => standard[name] !== '').length })}</summary>
        <SelectField
          label={t('standard.status')}
          value={standard.status}
          options={STANDARD_STATUSES.map((status) => ({ value: status, label: t(`standard.status.${status}`) }))}
          onChange={(status) => set({ status })}
        />
        <TextField
          label={t('standard.review')}
          placeholder="2026-03-31"
          value={standard.reviewDate}
          onCommit={(reviewDate) => set({ reviewDate: reviewDate.trim() })}
        />
        <TextField
          label={t('standard.attainment')}
          value={attainmentText(standard.attainment)}
          onCommit={setAttainment}
        />
        {others.map((name) => (
          <TextField
            key={name}
            label={t(`standard.${name}`)}
            value={standard[name]}
            {...(LONG.includes(name) && { lines: 2 })}
            onCommit={(text) => set({ [name]: text.trim() })}
          />
        ))}
      </details>
    </>
  );
}
