import type { EvidenceRow } from '../finding-words.ts';
import type { Speaker } from './speaker.ts';

/** Which weights a finding was made on: every finding says so. */
export function basisRow({ t }: Speaker, rescaled: boolean): EvidenceRow {
  return {
    label: t('finding.evidence.basis'),
    value: t(rescaled ? 'finding.evidence.basis-volume' : 'finding.evidence.basis-scale'),
  };
}
