import type { FindingOf } from '#shared/analysis/report.ts';
import type { EvidenceRow, FindingWords } from '../finding-words.ts';
import type { Speaker } from './speaker.ts';

type Bottleneck = FindingOf<'bottleneck'>;
/** That of a bottleneck which passes the floor. */
type Proof = Extract<Bottleneck['evidence'], { readonly rankingOnly: false }>;

export function bottleneckWords(speaker: Speaker, { departments, evidence }: Bottleneck): FindingWords {
  const { t, percent, number } = speaker;
  const department = speaker.name(departments[0]);
  const slots = {
    department,
    departments: number(evidence.departments),
    pairs: number(evidence.otherPairs),
    place: number(evidence.place),
    share: percent(evidence.betweennessNormalised),
    floor: percent(evidence.floor),
    level: number(evidence.floorLevel),
    set: evidence.calibratedFloor === undefined ? 'calibrated' : 'moved',
    calibrated: percent(evidence.calibratedFloor ?? evidence.floor),
    note: evidence.sparse ? 'sparse' : evidence.dense ? 'dense' : 'none',
  };
  return {
    name: t('finding.bottleneck.name'),
    headline: evidence.rankingOnly
      ? t('finding.bottleneck.headline-ranking', slots)
      : t('finding.bottleneck.headline', slots),
    text: evidence.rankingOnly
      ? t('finding.bottleneck.text-ranking', slots)
      : t('finding.bottleneck.text', { ...slots, reasons: reasonsText(speaker, department, evidence) }),
    ask: t('finding.bottleneck.ask'),
    notSaid: t('finding.bottleneck.not-said', { department }),
    where: t('finding.bottleneck.where', { department }),
  };
}

/** Why it is a finding and not only worth a look. */
function reasonsText({ t, percent, number, names }: Speaker, department: string, proof: Proof): string {
  const { overCapacity, holdsTogether, cutsOff, soleProvider, poorlyRated } = proof;
  const said = (holds: boolean) => (holds ? 'said' : 'none');
  return t('finding.bottleneck.reasons', {
    department,
    count: [overCapacity, holdsTogether, cutsOff, soleProvider, poorlyRated].filter((holds) => holds).length,
    capacity: said(overCapacity),
    utilisation: percent(proof.utilisation ?? 0),
    efficiency: said(holdsTogether),
    drop: percent(proof.efficiencyDrop),
    reach: said(cutsOff),
    loss: number(proof.reachabilityLoss),
    lostPairs: number(proof.lostPairs),
    reachablePairs: number(proof.reachablePairs),
    sole: said(soleProvider),
    customers: names(proof.soleCustomers),
    soleWeight: number(proof.soleWeight),
    rated: said(poorlyRated),
    rating: number(proof.customerRating ?? 0),
    respondents: number(proof.ratingRespondents),
    basis: proof.rescaled ? 'volume' : 'scale',
  });
}

export function bottleneckEvidence(speaker: Speaker, { evidence }: Bottleneck): readonly EvidenceRow[] {
  const { t, percent, number } = speaker;
  const place = { place: number(evidence.place), departments: number(evidence.departments) };
  return [
    { label: t('finding.evidence.share'), value: percent(evidence.betweennessNormalised) },
    ...floorRows(speaker, evidence),
    { label: t('finding.evidence.rank'), value: t('finding.evidence.rank-value', place) },
    ...(evidence.rankingOnly ? [] : reasonRows(speaker, evidence)),
    { label: t('finding.evidence.share-unweighted'), value: percent(evidence.betweennessUnweightedNormalised) },
    {
      label: t('finding.evidence.also-unweighted'),
      value: t(evidence.alsoUnweighted ? 'finding.evidence.yes' : 'finding.evidence.no'),
    },
    { label: t('finding.evidence.betweenness'), value: number(evidence.betweenness) },
    { label: t('finding.evidence.mean-customers'), value: number(evidence.meanCustomers) },
    {
      label: t('finding.evidence.basis'),
      value: t(evidence.rescaled ? 'finding.evidence.basis-volume' : 'finding.evidence.basis-scale'),
    },
  ];
}

/** The floor used; where another than the calibrated one is set, both, so that nobody takes it for calibrated. */
function floorRows({ t, percent }: Speaker, evidence: Bottleneck['evidence']): readonly EvidenceRow[] {
  const { floor, calibratedFloor, floorLevel } = evidence;
  const calibrated = {
    label: t('finding.evidence.floor', { level: floorLevel }),
    value: percent(calibratedFloor ?? floor),
  };
  if (calibratedFloor === undefined) return [calibrated];
  return [{ label: t('finding.evidence.floor-moved'), value: percent(floor) }, calibrated];
}

/** Each measure that can make it a finding, with its cut-off, passed or not. */
function reasonRows({ t, percent, number, names }: Speaker, proof: Proof): readonly EvidenceRow[] {
  return [
    {
      label: t('finding.evidence.utilisation', { cutoff: percent(proof.utilisationCutoff) }),
      value: proof.utilisation === undefined ? t('finding.evidence.no-capacity') : percent(proof.utilisation),
    },
    {
      label: t('finding.evidence.efficiency-drop', { cutoff: percent(proof.efficiencyDropCutoff) }),
      value: percent(proof.efficiencyDrop),
    },
    {
      label: t('finding.evidence.reachability-loss', { cutoff: number(proof.reachabilityLossCutoff) }),
      value: t('finding.evidence.reachability-loss-value', {
        loss: number(proof.reachabilityLoss),
        lost: number(proof.lostPairs),
        pairs: number(proof.reachablePairs),
      }),
    },
    {
      label: t('finding.evidence.sole-provider', {
        cutoff: number(proof.soleCustomersCutoff),
        weight: number(proof.soleWeight),
      }),
      value: proof.soleCustomers.length === 0 ? t('finding.evidence.nobody') : names(proof.soleCustomers),
    },
    {
      label: t('finding.evidence.customer-rating', {
        cutoff: number(proof.lowRatingCutoff),
        respondents: number(proof.ratingRespondentsCutoff),
      }),
      value:
        proof.customerRating === undefined
          ? t('finding.evidence.not-rated')
          : t('finding.evidence.customer-rating-value', {
              rating: number(proof.customerRating),
              respondents: number(proof.ratingRespondents),
            }),
    },
  ];
}
