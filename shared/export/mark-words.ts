import { FINDINGS } from '#shared/analysis/findings.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Mark, MarkKind } from '#shared/model/mark.ts';
import { speakerFor } from './finding-words/speaker.ts';

export function markKindName(t: Translator, kind: MarkKind): string {
  return t(`mark.${kind}`);
}

/** Why a finding is set aside; the reason as it was typed, in whatever language. */
export function markText(t: Translator, { kind, reason }: Mark): string {
  return t('mark.said', { kind: markKindName(t, kind), reason });
}

/** What a mark is about whose finding is not made any more. */
export function idleMarkName(t: Translator, { rule, departments }: Mark, content: MapContent): string {
  const known = FINDINGS.find(({ id }) => id === rule);
  const name = known === undefined ? rule : t(`finding.${known.id}.name`);
  return t('mark.idle', { name, where: speakerFor(t, content).names(departments) });
}
