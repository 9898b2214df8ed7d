import { bottleneck } from '#shared/analysis/findings/bottleneck.ts';
import { circularDependency } from '#shared/analysis/findings/circular-dependency.ts';
import { hiddenBroker } from '#shared/analysis/findings/hidden-broker.ts';
import { oneWayDependency } from '#shared/analysis/findings/one-way-dependency.ts';
import { overload } from '#shared/analysis/findings/overload.ts';
import { providerConcentration } from '#shared/analysis/findings/provider-concentration.ts';
import { ratedGap } from '#shared/analysis/findings/rated-gap.ts';
import { silo } from '#shared/analysis/findings/silo.ts';
import { singlePointOfFailure } from '#shared/analysis/findings/single-point-of-failure.ts';
import { FINDINGS, type FindingId } from '#shared/analysis/findings.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { NoteEntry } from './note.ts';

/** What is said of one rule; the numbers are its own cut-offs. */
interface RuleWords {
  /** As consultants and this program number it. */
  readonly code: string;
  readonly definition: (t: Translator) => string;
  readonly severity: (t: Translator) => string;
  readonly limits: (t: Translator) => string;
  readonly notSaid: (t: Translator) => string;
}

/** Kept in percent by the rule, so that they are decided in whole numbers; spoken of as indices. */
const SILO = {
  ...silo.cutoffs,
  closedPercent: index(silo.cutoffs.closedPercent),
  inwardPercent: index(silo.cutoffs.inwardPercent),
  modularityPercent: index(silo.cutoffs.modularityPercent),
};

const RULE_WORDS = {
  bottleneck: {
    code: 'F1',
    definition: (t) => t('method.finding.bottleneck.definition', bottleneck.cutoffs),
    severity: (t) => t('method.finding.bottleneck.severity', bottleneck.cutoffs),
    limits: (t) => t('method.finding.bottleneck.limits', bottleneck.cutoffs),
    notSaid: (t) => t('finding.bottleneck.not-said', { department: t('method.the-department') }),
  },
  'one-way-dependency': {
    code: 'F2',
    definition: (t) => t('method.finding.one-way-dependency.definition', oneWayDependency.cutoffs),
    severity: (t) => t('method.finding.one-way-dependency.severity'),
    limits: (t) => t('method.finding.one-way-dependency.limits'),
    notSaid: (t) => t('finding.one-way-dependency.not-said'),
  },
  'single-point-of-failure': {
    code: 'F3',
    definition: (t) => t('method.finding.single-point-of-failure.definition', singlePointOfFailure.cutoffs),
    severity: (t) => t('method.finding.single-point-of-failure.severity', singlePointOfFailure.cutoffs),
    limits: (t) => t('method.finding.single-point-of-failure.limits', singlePointOfFailure.cutoffs),
    notSaid: (t) => t('finding.single-point-of-failure.not-said', { department: t('method.the-department') }),
  },
  'circular-dependency': {
    code: 'F4',
    definition: (t) => t('method.finding.circular-dependency.definition', circularDependency.cutoffs),
    severity: (t) => t('method.finding.circular-dependency.severity'),
    limits: (t) => t('method.finding.circular-dependency.limits'),
    notSaid: (t) => t('finding.circular-dependency.not-said'),
  },
  silo: {
    code: 'F5',
    definition: (t) => t('method.finding.silo.definition', SILO),
    severity: (t) => t('method.finding.silo.severity', SILO),
    limits: (t) => t('method.finding.silo.limits'),
    notSaid: (t) => t('finding.silo.not-said'),
  },
  overload: {
    code: 'F6',
    definition: (t) => t('method.finding.overload.definition', overload.cutoffs),
    severity: (t) => t('method.finding.overload.severity', overload.cutoffs),
    limits: (t) => t('method.finding.overload.limits'),
    notSaid: (t) => t('finding.overload.not-said', { department: t('method.the-department') }),
  },
  isolated: {
    code: 'F7',
    definition: (t) => t('method.finding.isolated.definition'),
    severity: (t) => t('method.finding.isolated.severity'),
    limits: (t) => t('method.finding.isolated.limits'),
    notSaid: (t) => t('finding.isolated.not-said', { department: t('method.the-department') }),
  },
  'hidden-broker': {
    code: 'F8',
    definition: (t) => t('method.finding.hidden-broker.definition', hiddenBroker.cutoffs),
    severity: (t) => t('method.finding.hidden-broker.severity'),
    limits: (t) => t('method.finding.hidden-broker.limits'),
    notSaid: (t) => t('finding.hidden-broker.not-said'),
  },
  'provider-concentration': {
    code: 'F9',
    definition: (t) => t('method.finding.provider-concentration.definition', providerConcentration.cutoffs),
    severity: (t) => t('method.finding.provider-concentration.severity'),
    limits: (t) => t('method.finding.provider-concentration.limits'),
    notSaid: (t) => t('finding.provider-concentration.not-said', { customer: t('method.the-department') }),
  },
  'rated-gap': {
    code: 'F10',
    definition: (t) => t('method.finding.rated-gap.definition', ratedGap.cutoffs),
    severity: (t) => t('method.finding.rated-gap.severity'),
    limits: (t) => t('method.finding.rated-gap.limits'),
    notSaid: (t) => t('finding.rated-gap.not-said'),
  },
} as const satisfies Readonly<Record<FindingId, RuleWords>>;

/** One entry for each rule, in the order of the findings. */
export function findingEntries(t: Translator): readonly NoteEntry[] {
  return FINDINGS.map(({ id }) => {
    const { code, definition, severity, limits, notSaid } = RULE_WORDS[id];
    return {
      id,
      title: t('method.finding.title', { code, name: t(`finding.${id}.name`) }),
      facts: [
        { label: t('method.label.definition'), text: definition(t) },
        { label: t('method.label.severity'), text: severity(t) },
        { label: t('method.label.not-said'), text: notSaid(t) },
        { label: t('method.label.limits'), text: limits(t) },
      ],
    };
  });
}

function index(percent: number): string {
  return String(percent / 100).replace('-', '−');
}
