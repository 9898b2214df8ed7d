/** What the findings about the shape of the map say; restrained as all findings are. */
export const findingStructure = {
  'finding.single-point-of-failure.name': 'Single point of failure',
  'finding.single-point-of-failure.headline':
    '{reason, select, loss {Without {department}, connections worth {worth, plural, =1 {one department} other {{loss} departments}} would be lost.} other {{department} is the only recorded provider of {count} departments that depend on it strongly.}}',
  'finding.single-point-of-failure.text':
    'If {department} were unavailable, connections worth {worth, plural, =1 {one department} other {{loss} departments}} would be lost among the others: {lostPairs} of the {pairs} pairs that are connected now.{sole, select, said { {customers} would have no other recorded provider inside; the weight of that dependency is {soleWeight} or more out of 5{basis, select, volume {, as rescaled from volumes} other {}}.} other {}}{note, select, sparse { The map is sparse; check for relationships not yet recorded.} other {}}',
  'finding.single-point-of-failure.ask':
    'Who could stand in for {department}? Which of its services could also come from elsewhere?',
  'finding.single-point-of-failure.not-said': 'This does not say that {department} is unreliable.',
  'finding.single-point-of-failure.where': '{department}',

  'finding.circular-dependency.name': 'Circular dependency',
  'finding.circular-dependency.headline': '{count} departments depend on one another in a circle.',
  'finding.circular-dependency.text':
    '{chain}: each needs the one before it with a weight of {weight} or more out of 5{basis, select, volume {, as rescaled from volumes} other {}}. If one is late, the delay can come back to where it started.',
  'finding.circular-dependency.ask': 'Where in this circle is there slack, so that a delay ends there?',
  'finding.circular-dependency.not-said':
    'This does not say that the circle is wrong: much work goes back and forth by nature.',

  'finding.silo.name': 'Silo',
  'finding.silo.headline':
    '{form, select, department {{group} has {partners, plural, one {# partner} other {# partners}} among {others} other departments.} community {{inside} of what {group} exchange stays among them.} other {{inside} of what {group} exchanges stays inside.}}',
  'finding.silo.text':
    '{form, select, division {Of the weight of all services of {group}, {inside} stays inside the division.} other {The map shows {group} as a group of its own: of the weight of all their services, {inside} stays among them.}} From its size alone one would expect {expected}. {count, plural, =0 {No department links it to the rest.} one {Only one department links it to the rest: {linking}.} other {# of its {members} departments link it to the rest: {linking}.}}{basis, select, volume { Weights are rescaled from volumes.} other {}}',
  'finding.silo.text-department':
    '{group} exchanges services with {partners, plural, one {# department} other {# departments}} of {others}. On a map of this size, up to {few} is little.',
  'finding.silo.ask': 'What do the others need from {group}, and by which way do they get it?',
  'finding.silo.not-said':
    'This does not say that anybody keeps apart by choice; some work has few outside partners by nature.',
  'finding.silo.where': '{group}',

  'finding.overload.name': 'Overload',
  'finding.overload.headline':
    '{capacity, select, stated {What {department} provides inside adds up to {utilisation} of its stated capacity.} other {{department} carries {ratio} times the average service load.}}',
  'finding.overload.text':
    '{department} carries {ratio} times the average service load of the {departments} departments, for {customers, plural, one {# internal customer} other {# internal customers}}{basis, select, volume { (by weights rescaled from volumes)} other {}}{capacity, select, stated {; that is {utilisation} of its stated capacity} other {}}.{capacity, select, stated {} other { On 95 of 100 such random maps the busiest stays below {floor} times. No capacity is stated.}}',
  'finding.overload.ask': 'Which of these services could {department} give less often, more simply, or not at all?',
  'finding.overload.not-said':
    'This does not say that people in {department} work too much or too little: a load is a sum of weights.',
  'finding.overload.where': '{department}',

  'finding.isolated.name': 'Isolated or incomplete',
  'finding.isolated.headline':
    '{gap, select, relationships {No relationships are recorded for {department}.} both {Neither an internal customer nor an internal provider is recorded for {department}.} customers {No internal customer is recorded for {department}.} providers {No internal provider is recorded for {department}.} other {No way from {department} to the external customer is recorded.}}',
  'finding.isolated.text':
    '{gap, select, relationships {The map has no service to or from {department}.} both {The map has no service between {department} and another department inside; services with external parties are recorded.} customers {The map has no service from {department} to another department inside{outside, select, recorded {; services to external parties are recorded} other {}}.} providers {The map has no service from another department inside to {department}.} other {Following services from provider to internal customer, no chain leads from {department} to an external customer.}}{path, select, said { No chain of services leads from {department} to an external customer.} other {}}',
  'finding.isolated.ask':
    '{gap, select, customers {Is the information missing, or does {department} serve only external parties?} providers {Is the information missing, or does {department} need nothing from the others?} path {Whom does {department} serve in the end, and which service is not recorded yet?} other {Is the information missing, or does {department} work only with external parties?}}',
  'finding.isolated.not-said': 'This is about the record, not about what {department} is worth.',
  'finding.isolated.where': '{department}',

  'finding.hidden-broker.name': 'Hidden broker',
  'finding.hidden-broker.headline': '{department} has few partners, yet many service chains run through it.',
  'finding.hidden-broker.text':
    '{department} exchanges services with {partners, plural, one {# department} other {# departments}}, fewer than the median of {median}. Yet of the {pairs} provider-to-customer pairs that the other departments can form, {share} have their shortest service chain through it. It may be holding areas together without being seen to.',
  'finding.hidden-broker.ask':
    'Who knows what passes through {department}, and what would happen to it in their absence?',
  'finding.hidden-broker.not-said':
    'This does not say that the position is a problem: it is a prompt for conversation.',
  'finding.hidden-broker.where': '{department}',

  'finding.provider-concentration.name': 'Provider concentration',
  'finding.provider-concentration.headline': '{share} of what {customer} depends on comes from {provider}.',
  'finding.provider-concentration.text':
    '{customer} has {providers} internal providers. Of the weight of all that it depends on, {share} is on {provider}, with a weight of {weight} out of 5{basis, select, volume {, as rescaled from its volume} other {}}.',
  'finding.provider-concentration.ask': 'How would {customer} go on if {provider} had other priorities for a month?',
  'finding.provider-concentration.not-said': 'This does not say that {customer} should have more providers.',
  'finding.provider-concentration.where': '{provider} → {customer}',

  'finding.evidence.loss':
    'Connections lost without it, in departments’ worth (flagged from {cutoff}, a finding from {finding})',
  'finding.evidence.sole-customers':
    'Only internal provider, at weight {weight} or more, of (flagged from {cutoff} departments)',
  'finding.evidence.least-weight': 'Least weight along the circle',
  'finding.evidence.circle-cutoffs':
    'Circles of {shortest} to {longest}, every weight from {strong}; the first {most} by least weight, then length',
  'finding.evidence.inside-share': 'Weight that stays inside',
  'finding.evidence.expected-share': 'Expected from its size alone',
  'finding.evidence.exchange': 'Weight inside and across the border',
  'finding.evidence.exchange-value': '{internal} and {external}',
  'finding.evidence.external-internal': 'E-I index (−1: closed, +1: open)',
  'finding.evidence.expected-index': 'E-I index expected from its size alone',
  'finding.evidence.linking': 'Departments that link it to the rest',
  'finding.evidence.silo-cutoffs': 'E-I index: worth a look up to {inward}, a finding up to {closed}',
  'finding.evidence.partners': 'Partners (departments that it serves or that serve it)',
  'finding.evidence.few-partners': 'Few on a map of {departments}: up to',
  'finding.evidence.load': 'Services provided inside, sum of weights or volumes',
  'finding.evidence.load-ratio': 'Times the average load',
  'finding.evidence.load-floor': 'Calibrated floor of the same, where no capacity is stated',
  'finding.evidence.capacity': 'Stated capacity',
  'finding.evidence.load-of-capacity': 'Load of stated capacity (worth a look from {near}, a finding above {over})',
  'finding.evidence.customers-recorded': 'Internal customers',
  'finding.evidence.providers-recorded': 'Internal providers',
  'finding.evidence.path-recorded': 'Way to the external customer',
  'finding.evidence.outside-recorded': 'Services with external parties',
  'finding.evidence.partners-median': 'Median of partners (flagged below)',
  'finding.evidence.rank-top': 'Rank (flagged among the first {top})',
  'finding.evidence.mean-share': 'Mean of this share over all departments (flagged from {ratio} times)',
  'finding.evidence.provider-share': 'Share of {provider} (flagged from {cutoff})',
  'finding.evidence.provider-weight': 'Weight {provider} → {customer} (flagged from {cutoff})',
  'finding.evidence.provider-total': 'Weights of all providers together',
  'finding.evidence.provider-count': 'Internal providers of {customer}',
} as const;
