import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import { basisRow } from './basis-row.ts';
import type { Speaker } from './speaker.ts';

type SinglePointOfFailure = FindingOf<'single-point-of-failure'>;

export function singlePointOfFailureWords(speaker: Speaker, finding: SinglePointOfFailure): FindingWords {
  const { t, number, names } = speaker;
  const { departments, evidence } = finding;
  const department = speaker.name(departments[0]);
  const loss = number(evidence.reachabilityLoss);
  return {
    name: t('finding.single-point-of-failure.name'),
    headline: t('finding.single-point-of-failure.headline', {
      department,
      loss,
      worth: evidence.reachabilityLoss,
      reason: evidence.cutsOff ? 'loss' : 'sole',
      count: evidence.soleCustomers.length,
    }),
    text: t('finding.single-point-of-failure.text', {
      department,
      loss,
      worth: evidence.reachabilityLoss,
      lostPairs: number(evidence.lostPairs),
      pairs: number(evidence.reachablePairs),
      sole: evidence.soleProvider ? 'said' : 'none',
      customers: names(evidence.soleCustomers),
      soleWeight: number(evidence.soleWeight),
      basis: evidence.rescaled ? 'volume' : 'scale',
      note: evidence.sparse ? 'sparse' : 'none',
    }),
    ask: t('finding.single-point-of-failure.ask', { department }),
    notSaid: t('finding.single-point-of-failure.not-said', { department }),
    where: t('finding.single-point-of-failure.where', { department }),
  };
}

export function singlePointOfFailureEvidence(
  speaker: Speaker,
  { evidence }: SinglePointOfFailure,
): readonly EvidenceRow[] {
  const { t, number, names } = speaker;
  return [
    {
      label: t('finding.evidence.loss', {
        cutoff: number(evidence.reachabilityLossCutoff),
        finding: number(evidence.findingLossCutoff),
      }),
      value: t('finding.evidence.reachability-loss-value', {
        loss: number(evidence.reachabilityLoss),
        lost: number(evidence.lostPairs),
        pairs: number(evidence.reachablePairs),
      }),
    },
    {
      label: t('finding.evidence.sole-customers', {
        weight: number(evidence.soleWeight),
        cutoff: number(evidence.soleCustomersCutoff),
      }),
      value: evidence.soleCustomers.length === 0 ? t('finding.evidence.nobody') : names(evidence.soleCustomers),
    },
    { label: t('finding.evidence.mean-customers'), value: number(evidence.meanCustomers) },
    basisRow(speaker, evidence.rescaled),
  ];
}
