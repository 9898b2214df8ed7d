import type { Proof, SectionId } from '#shared/analysis/proof.ts';
import type { Finding, FindingOf } from '#shared/analysis/report.ts';
import type { Speaker } from '../finding-words/speaker.ts';

/** How the totals of the sections give the number that the finding states, where it is a sum or a share. */
export function sumWords(speaker: Speaker, finding: Finding, proof: Proof): string {
  const { t, number, percent, name } = speaker;
  const total = (id: SectionId): number => proof.find((section) => section.id === id)?.total ?? 0;
  switch (finding.id) {
    case 'bottleneck':
    case 'hidden-broker': {
      const [sole, shared] = [total('sole-chains'), total('shared-chains')];
      const pairs = finding.evidence.otherPairs;
      return t('proof.sum.chains', {
        parts: sole > 0 && shared > 0 ? 'two' : 'one',
        sole: number(sole),
        shared: number(shared),
        total: number(sole + shared),
        pairs: number(pairs),
        share: percent((sole + shared) / pairs),
      });
    }
    case 'single-point-of-failure': {
      const { lostPairs, reachablePairs, reachabilityLoss } = finding.evidence;
      if (lostPairs === 0) return '';
      return t('proof.sum.cut-off', {
        lost: number(lostPairs),
        pairs: number(reachablePairs),
        others: number(Math.round(lostPairs / reachabilityLoss)),
        loss: number(reachabilityLoss),
      });
    }
    case 'silo': {
      if (finding.evidence.form === 'department') return '';
      const { internal, external, insideShare, expectedInsideShare } = finding.evidence;
      return t('proof.sum.silo', {
        inside: number(internal),
        total: number(internal + external),
        share: percent(insideShare),
        expected: percent(expectedInsideShare),
      });
    }
    case 'overload':
      return loadSum(speaker, finding);
    case 'provider-concentration': {
      const { weight, totalWeight, share } = finding.evidence;
      return t('proof.sum.providers', {
        weight: number(weight),
        total: number(totalWeight),
        provider: name(finding.departments[1]),
        share: percent(share),
      });
    }
    default:
      return '';
  }
}

function loadSum({ t, number, percent }: Speaker, { evidence }: FindingOf<'overload'>): string {
  const load = number(evidence.load);
  const { capacity, utilisation } = evidence;
  if (capacity !== undefined && utilisation !== undefined) {
    return t('proof.sum.load-capacity', { load, capacity: number(capacity), utilisation: percent(utilisation) });
  }
  const ratio = number(evidence.ratio);
  if (evidence.rescaled) return t('proof.sum.load-volume', { load, ratio });
  return t('proof.sum.load', { load, mean: number(evidence.load / evidence.ratio), ratio });
}
