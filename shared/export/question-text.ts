import type { Translator } from '#shared/i18n/translator.ts';
import type { Aspect, Side, Subject } from '#shared/model/rating.ts';

/** A question as the head of its column. */
export const subjectLabel = (t: Translator, subject: Subject): string =>
  subject === 'overall' ? t('rating.subject.overall') : t(`rating.dimension.${subject}`);

/** The question in full, as it is read out or printed. `partner` is the department at the other end of the service. */
export function questionText(
  t: Translator,
  { side, aspect }: { readonly side: Side; readonly aspect: Aspect },
  subject: Subject,
  partner: string,
): string {
  if (aspect === 'performance') return t(`rating.ask.${side}.${subject}`, { P: partner });
  const slots = { subject: subjectLabel(t, subject) };
  return side === 'customer'
    ? t('rating.ask.importance.customer', slots)
    : t('rating.ask.importance.provider', { ...slots, P: partner });
}
