/** What the slides about ratings say. */
export const exportRated = {
  'export.slides.heat-map': 'Heat map of ratings',
  'export.slides.rating-gaps': 'Perception gaps',
  'export.slides.importance-performance': 'Importance and performance',
  'export.slides.priorities': 'Priorities',
  'export.slides.scorecards': 'Scorecards, one per department',
  'export.slides.rounds': 'Rounds compared',
  'export.slides.coverage': 'Coverage of the ratings',
  'export.rated.round': '{name}, {date}',
  'export.rated.service': '{ends}: {name}',
  'export.rated.basis':
    'Round: {round}. Scale 1 to 5, target {target, number}. Values are told from {limit, number} respondents of an internal customer on, or as those of a department head who answers alone.',
  'export.rated.none': 'not rated',
  'export.rated.own-view': 'Provider about itself',
  'export.rated.customer-view': 'Internal customers',
  'export.rated.notes':
    'These are ratings by internal customers in one round, not a verdict on a department. Values of too few respondents are withheld; a mean says nothing about anybody in particular.',
  'export.rated.heat-corner': 'Provider: mean (answers)',
  'export.rated.heat-alt': 'Table of the mean rating of each provider on each dimension, with numbers of answers',
  'export.rated.heat-title':
    '{provider} has the lowest score among the providers: {score} of 5 from {answers, plural, one {# answer} other {# answers}}',
  'export.rated.heat-notes':
    'Read along a row for one provider, down a column for one dimension. The deeper the amber, the further below the target; blue reaches it. The number of answers is in brackets.',
  'export.rated.gap-category': '{service} · {subject} ({gap}; n={count, number})',
  'export.rated.gap-head': '{service} · {subject} ({gap}, by department head)',
  'export.rated.gap-title':
    'The widest perception gap: on {subject}, {provider} rates itself {own}, and {customer} rates it {rated}',
  'export.rated.gap-alt':
    'Bar chart of the {count, plural, one {widest perception gap} other {# widest perception gaps}}: the provider’s own view and that of its internal customer',
  'export.rated.gap-notes':
    'A minus says that the provider sees itself better than its internal customer does. Ask both: what would each have to see to rate alike?',
  'export.rated.performance-axis': 'Performance (1 to 5)',
  'export.rated.importance-axis': 'Importance (1 to 5)',
  'export.rated.crosshair': 'Crosshair at the means: {performance} | {importance}',
  'export.rated.crosshair-importance': 'Mean importance',
  'export.rated.target': 'Target {target, number}',
  'export.rated.iso': 'Equal priority {level}',
  'export.rated.quadrants': 'Quadrants',
  'export.rated.quadrant.concentrate': 'Concentrate here',
  'export.rated.quadrant.keep-up': 'Keep up the good work',
  'export.rated.quadrant.low-priority': 'Low priority',
  'export.rated.quadrant.overkill': 'Possible overkill',
  'export.rated.ipa-title': 'More important than the mean and rated below it: {names}',
  'export.rated.ipa-title-none': 'No dimension that matters more than the mean is rated below it',
  'export.rated.ipa-alt':
    'Scatter chart of the dimensions by performance and importance, quadrants meeting at {performance} and {importance}',
  'export.rated.ipa-notes':
    'From {answers, plural, one {# answer} other {# answers}} about {services, plural, one {# service} other {# services}}. The quadrants meet at the means of the points, so that something is in each of them; what lies left of and above the curve of equal priority has more to gain than the mean.',
  'export.rated.priority-axis': 'Dependency × importance × distance to target',
  'export.rated.priority-category': '{service} (score {score}; n={count, number})',
  'export.rated.priority-head': '{service} (score {score}, by department head)',
  'export.rated.priority-alt': 'Bar chart of {count, plural, one {# service} other {# services}} with most to gain',
  'export.rated.priority-title': 'Most is to be gained in what {provider} provides to {customer}',
  'export.rated.priority-notes':
    'Priority is high where the internal customer depends on the service, where the matter is important to it, and where the rating is below the target. Ask the internal customer: which of these first?',
  'export.rated.pareto-share': 'Share of all there is to gain',
  'export.rated.pareto-sum': 'Cumulative',
  'export.rated.pareto-alt': 'Column chart of what there is to gain by dimension, with the cumulative share as a line',
  'export.rated.pareto-title':
    'The two dimensions {first} and {second} hold {share, number}% of all there is to gain on the map',
  'export.rated.pareto-notes':
    'Of all distances to the target, weighted by importance and dependency. Few dimensions usually hold most of it: begin there.',
  'export.rated.range': 'Lowest to highest score of a service',
  'export.rated.partners': 'Rated with it',
  'export.rated.partners-count':
    '{partners, plural, one {# department} other {# departments}}, {services, plural, one {# service} other {# services}}',
  'export.rated.as-provider': 'As provider',
  'export.rated.as-customer': 'As internal customer',
  'export.rated.radar-alt':
    'Radar chart of {name} on the seven dimensions: the view of its internal customers and its own',
  'export.rated.figures-alt': 'Key figures of {name} as provider and as internal customer',
  'export.rated.scorecard-title':
    '{name} is rated {given} by {customers, plural, one {# internal customer} other {# internal customers}}, and rates its own providers {got}',
  'export.rated.scorecard-title-provider':
    '{name} is rated {given} by {customers, plural, one {# internal customer} other {# internal customers}}',
  'export.rated.scorecard-title-customer': '{name} rates its providers {got}',
  'export.rated.scorecard-notes':
    'Ask the department: where do your own view and that of your internal customers part, and what would you ask them?',
  'export.rated.coverage-title':
    '{told, number} of {all, plural, one {# service} other {# services}} can be told of: {share, number}% of all dependency on the map',
  'export.rated.coverage-alt': 'Bar chart of services told, withheld and not rated',
  'export.rated.covering.told': 'Told',
  'export.rated.covering.withheld': 'Withheld: fewer than {limit, number} respondents',
  'export.rated.covering.unrated': 'Not rated yet',
  'rating.services-count': 'Number of services',
  'export.rated.ask-next': 'Ask next',
  'export.rated.ask-about': 'About',
  'export.rated.ask-alt': 'Table of departments to ask next',
  'export.rated.ask-silent': '{count, plural, one {# service} other {# services}}; nothing recorded yet',
  'export.rated.ask-rest': '{count, plural, one {# service} other {# services}} not told of in full',
  'export.rated.coverage-notes':
    'Whoever is asked next adds most where dependency is high. A service that is not rated is not a good or a poor one: nothing is recorded about it.',
  'export.rated.verdict.rose': 'rose',
  'export.rated.verdict.fell': 'fell',
  'export.rated.verdict.within': 'no clear change',
  'export.rated.verdict.untested': 'not tested',
  'export.rated.change': '{name} ({change}, {verdict}; {answers, plural, one {# answer} other {# answers}})',
  'export.rated.rounds-alt':
    'Bar chart of the first and the latest round for {count, plural, one {# item} other {# items}}',
  'export.rated.rounds-title':
    'The score over all services went from {before} to {after} ({verdict}), on {questions, plural, one {# question} other {# questions}} told in both rounds',
  'export.rated.rounds-providers-title':
    'How the scores of {count, plural, one {# provider} other {# providers}} moved between the rounds, the greatest change first',
  'export.rated.rounds-notes':
    'Only what is told in both rounds is compared, with the same weights. A change counts as such where its 95% interval leaves out nothing; ask those who moved what they did differently.',
} as const;
