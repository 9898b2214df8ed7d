/** What findings say. Restrained: departments are “recorded” or “depend”, none “fails”; every percentage comes with its base. */
export const finding = {
  'finding.severity.finding': 'Finding',
  'finding.severity.worth-a-look': 'Worth a look',
  'finding.severity.data-prompt': 'Data prompt',
  'finding.severity.ranking': 'Ranking only, not a finding',

  'finding.bottleneck.name': 'Bottleneck',
  'finding.bottleneck.headline':
    'For {share} of the pairs of other departments, the shortest service chain runs through {department}.',
  'finding.bottleneck.text':
    'Of the {pairs} provider-to-customer pairs that the other departments can form, {share} have their shortest service chain through {department}. {set, select, moved {The floor set for this engagement is {floor}; the calibrated one, below which {level} of 100 random maps of this size and density stay, is {calibrated}.} other {On {level} of 100 random maps of this size and density, even the most central department stays below {floor}.}} A delay in {department} is therefore likely to reach departments that never deal with it directly.{reasons}{note, select, sparse { The map is sparse; check for relationships not yet recorded.} dense { On a map this dense most services are direct and betweenness says little; look at the load as well.} other {}}',
  'finding.bottleneck.reasons':
    '{count, plural, =0 {} other { What makes this a finding:}}{capacity, select, said { What {department} provides inside adds up to {utilisation} of its stated capacity.} other {}}{efficiency, select, said { Without {department} the others would be {drop} less well connected, over all their pairs.} other {}}{reach, select, said { Without {department} connections worth {loss} departments would be lost among the others, {lostPairs} of their {reachablePairs} connected pairs.} other {}}{sole, select, said { {department} is the only internal provider recorded for {customers}, each at a weight of {soleWeight} or more out of 5{basis, select, volume {, as rescaled from volumes} other {}}.} other {}}{rated, select, said { Its internal customers rate it {rating} out of 5 on average, by {respondents} respondents.} other {}}',
  'finding.bottleneck.headline-ranking': '{department} ranks {place} of {departments} by betweenness.',
  'finding.bottleneck.text-ranking':
    'Of the {pairs} provider-to-customer pairs that the other departments can form, {share} have their shortest service chain through {department}. This is a ranking only, not a finding: {set, select, moved {it stays below the floor of {floor} that is set for this engagement.} other {on random maps of this size and density the most central department can reach as much by chance.}}{note, select, sparse { The map is sparse; check for relationships not yet recorded.} dense { On a map this dense most services are direct and betweenness says little; look at the load as well.} other {}}',
  'finding.bottleneck.ask': 'Is this position intended? Which requests could go direct?',
  'finding.bottleneck.not-said': 'This does not say that {department} performs badly.',
  'finding.bottleneck.where': '{department}',

  'finding.one-way-dependency.name': 'One-way dependency',
  'finding.one-way-dependency.headline':
    '{customer} depends on {provider}, with {back, select, nothing {nothing recorded} other {little recorded}} in return.',
  'finding.one-way-dependency.text':
    '{customer} depends on {provider} with a weight of {weight} out of 5{basis, select, volume {, as rescaled from its volume} other {}}. {back, select, nothing {Nothing is recorded that {provider} receives from {customer} in return} other {In return {provider} receives little from {customer}, a weight of {returnWeight} out of 5}}{feedback, select, none {, and no feedback channel is recorded} other {; a feedback channel is recorded}}.',
  'finding.one-way-dependency.ask': 'How is {customer} heard when {provider} sets its priorities?',
  'finding.one-way-dependency.not-said':
    'This does not say that one-way service is wrong: support functions serve one way by nature.',
  'finding.one-way-dependency.where': '{provider} → {customer}',

  'finding.other-departments': '{count, plural, one {# other department} other {# other departments}}',

  'finding.evidence.share': 'Share of pairs of other departments whose shortest chain runs through it',
  'finding.evidence.floor': 'Calibrated floor ({level} of 100 random maps stay below)',
  'finding.evidence.floor-moved': 'Floor used, as set for this engagement (not calibrated)',
  'finding.evidence.utilisation': 'Services provided inside, of stated capacity (a finding above {cutoff})',
  'finding.evidence.no-capacity': 'No capacity stated',
  'finding.evidence.efficiency-drop':
    'Less well connected without it: drop in 1/distance over all pairs of others (a finding from {cutoff})',
  'finding.evidence.reachability-loss': 'Connections lost without it, in departments’ worth (a finding from {cutoff})',
  'finding.evidence.reachability-loss-value': '{loss} ({lost} of {pairs} connected pairs)',
  'finding.evidence.sole-provider':
    'Only internal provider, at weight {weight} or more, of (a finding from {cutoff} departments)',
  'finding.evidence.nobody': 'No department',
  'finding.evidence.share-unweighted': 'The same share by steps alone',
  'finding.evidence.also-unweighted': 'Above the floor by steps alone as well',
  'finding.evidence.betweenness': 'Betweenness (raw, ordered pairs)',
  'finding.evidence.rank': 'Rank',
  'finding.evidence.rank-value': '{place} of {departments}',
  'finding.evidence.mean-customers': 'Internal customers per department (mean)',
  'finding.evidence.weight-between': 'Weight {provider} → {customer}',
  'finding.evidence.weight-value': '{weight} out of 5',
  'finding.evidence.volume-between': 'Volume {provider} → {customer}',
  'finding.evidence.asymmetry': 'Asymmetry (0%: equal; 100%: one way)',
  'finding.evidence.feedback': 'Feedback channel',
  'finding.evidence.recorded': 'Recorded',
  'finding.evidence.not-recorded': 'Not recorded',
  'finding.evidence.cutoffs': 'Cut-offs used',
  'finding.evidence.one-way-cutoffs': 'Weight from {material}, asymmetry from {asymmetry}',
  'finding.evidence.basis': 'Weights used',
  'finding.evidence.basis-scale': 'As recorded, 1 to 5',
  'finding.evidence.basis-volume': 'Volumes rescaled to 1 to 5 by logarithm',
  'finding.evidence.yes': 'Yes',
  'finding.evidence.no': 'No',
} as const;
