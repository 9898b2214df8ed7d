import type { Severity } from '#shared/analysis/finding.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { isRankingOnly } from '#shared/analysis/set-aside.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { never } from '#shared/kernel/never.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { bottleneckEvidence, bottleneckWords } from './finding-words/bottleneck.ts';
import { circularDependencyEvidence, circularDependencyWords } from './finding-words/circular-dependency.ts';
import { hiddenBrokerEvidence, hiddenBrokerWords } from './finding-words/hidden-broker.ts';
import { isolatedEvidence, isolatedWords } from './finding-words/isolated.ts';
import { oneWayDependencyEvidence, oneWayDependencyWords } from './finding-words/one-way-dependency.ts';
import { overloadEvidence, overloadWords } from './finding-words/overload.ts';
import { providerConcentrationEvidence, providerConcentrationWords } from './finding-words/provider-concentration.ts';
import { ratedGapEvidence, ratedGapWords } from './finding-words/rated-gap.ts';
import { siloEvidence, siloWords } from './finding-words/silo.ts';
import { singlePointOfFailureEvidence, singlePointOfFailureWords } from './finding-words/single-point-of-failure.ts';
import { speakerFor } from './finding-words/speaker.ts';

/** A finding as a reader meets it, in one language. All are whole sentences except `name` and `where`. */
export interface FindingWords {
  /** Of the kind of finding: “Bottleneck”. */
  readonly name: string;
  readonly headline: string;
  readonly text: string;
  /** The question to put to the client. */
  readonly ask: string;
  /** What must not be read into it. */
  readonly notSaid: string;
  /** The departments: “Finance”, “Finance → Sales”. */
  readonly where: string;
}

/** One row of the table of numbers behind a finding. */
export interface EvidenceRow {
  readonly label: string;
  readonly value: string;
}

/** The finding in the language of `t`, with the department names of `content` in that language. */
export function findingWords(t: Translator, finding: Finding, content: MapContent): FindingWords {
  const speaker = speakerFor(t, content);
  switch (finding.id) {
    case 'bottleneck':
      return bottleneckWords(speaker, finding);
    case 'one-way-dependency':
      return oneWayDependencyWords(speaker, finding);
    case 'single-point-of-failure':
      return singlePointOfFailureWords(speaker, finding);
    case 'circular-dependency':
      return circularDependencyWords(speaker, finding);
    case 'silo':
      return siloWords(speaker, finding);
    case 'overload':
      return overloadWords(speaker, finding);
    case 'isolated':
      return isolatedWords(speaker, finding);
    case 'hidden-broker':
      return hiddenBrokerWords(speaker, finding);
    case 'provider-concentration':
      return providerConcentrationWords(speaker, finding);
    case 'rated-gap':
      return ratedGapWords(speaker, finding);
    default:
      return never(finding);
  }
}

/** The numbers and cut-offs behind a finding, the most telling first. */
export function findingEvidence(t: Translator, finding: Finding, content: MapContent): readonly EvidenceRow[] {
  const speaker = speakerFor(t, content);
  switch (finding.id) {
    case 'bottleneck':
      return bottleneckEvidence(speaker, finding);
    case 'one-way-dependency':
      return oneWayDependencyEvidence(speaker, finding);
    case 'single-point-of-failure':
      return singlePointOfFailureEvidence(speaker, finding);
    case 'circular-dependency':
      return circularDependencyEvidence(speaker, finding);
    case 'silo':
      return siloEvidence(speaker, finding);
    case 'overload':
      return overloadEvidence(speaker, finding);
    case 'isolated':
      return isolatedEvidence(speaker, finding);
    case 'hidden-broker':
      return hiddenBrokerEvidence(speaker, finding);
    case 'provider-concentration':
      return providerConcentrationEvidence(speaker, finding);
    case 'rated-gap':
      return ratedGapEvidence(speaker, finding);
    default:
      return never(finding);
  }
}

const SEVERITY_NAMES = {
  finding: 'finding.severity.finding',
  'worth-a-look': 'finding.severity.worth-a-look',
  'data-prompt': 'finding.severity.data-prompt',
} as const satisfies Record<Severity, string>;

export function severityName(t: Translator, severity: Severity): string {
  return t(SEVERITY_NAMES[severity]);
}

/** How grave it is; of a ranking that it is no more than that. */
export function severityText(t: Translator, finding: Finding): string {
  return isRankingOnly(finding) ? t('finding.severity.ranking') : severityName(t, finding.severity);
}
