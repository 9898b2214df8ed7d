/** What is said where provider and internal customer rate the same service differently. */
export const ratedGap = {
  'subject.overall': 'overall satisfaction',
  'subject.awareness': 'awareness',
  'subject.goals': 'goals',
  'subject.value': 'value',
  'subject.time': 'time',
  'subject.execution': 'execution',
  'subject.information': 'information',
  'subject.emotion': 'emotion',

  'finding.rated-gap.name': 'Rated gap',
  'finding.rated-gap.headline': '{provider} rates itself {own} on {subject}; {customer} rates it {rated}.',
  'finding.rated-gap.text':
    'On {subject}, {provider} gives itself {own} out of 5, and {respondents} respondents of {customer} give it {rated} on average; their views differ by {points}.{more, plural, =0 {} one { So do their views on one more subject.} other { So do their views on # more subjects.}}',
  'finding.rated-gap.ask':
    '{side, select, lower {What does {customer} see that {provider} does not?} other {What does {provider} find lacking that {customer} is content with?}}',
  'finding.rated-gap.not-said': 'This does not say which of the two views is right.',
  'finding.rated-gap.where': '{provider} → {customer}',

  'finding.evidence.rated-gap': '{subject}: {provider} of itself, {customer}, gap',
  'finding.evidence.rated-gap-value': '{own}, {rated}, {gap} (n = {respondents}, agreement {agreement})',
  'finding.evidence.rated-gap-cutoffs':
    'Gap from {gap}, respondents from {respondents}, agreement (r_wg) from {agreement}',
  'finding.evidence.customer-rating':
    'Mean rating by its internal customers, 1 to 5 (a finding below {cutoff}, from {respondents} respondents)',
  'finding.evidence.customer-rating-value': '{rating} (n = {respondents})',
  'finding.evidence.not-rated': 'Not rated',

  'proof.section.ratings': 'What both sides say',
  'proof.count.ratings': '{count, plural, one {# subject} other {# subjects}}',
  'proof.rating': '{service}: {subject}',
  'proof.rating.detail': '{provider} of itself {own} · {customer} {rated} (n = {respondents}) · agreement {agreement}',
} as const;
