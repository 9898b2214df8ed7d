/** The method note: what stands around the measures and the findings. Sentences that can be defended in front of a client. */
export const method = {
  'method.title': 'Method note',
  'method.intro-what':
    'This note says what Orgloom measures on a map of departments and services, how each number is worked out, where it comes from, and what must not be concluded from it. It is made from the program itself: cut-offs are those that the program uses when nothing else is set.',
  'method.intro-read':
    'A finding is a reason to talk, not a judgement. It rests on what was recorded; it says nothing about people, and nothing about how well a department works.',
  'method.search': 'Search the method note',
  'method.contents': 'Contents',
  'method.nothing': 'Nothing here has “{query}”.',
  'method.print': 'Print…',
  'method.language': 'Language',
  'method.text': 'Text of the method note',

  'method.section.conventions': 'Conventions',
  'method.section.findings': 'Findings',
  'method.section.statements': 'What is said of the map as a whole',
  'method.section.departments': 'Measures of a department',
  'method.section.groups': 'Measures of pairs and groups',
  'method.section.map': 'Measures of the map',
  'method.section.more': 'What if, and how sure',
  'method.section.claims': 'What not to claim',
  'method.section.sources': 'Sources',

  'method.findings-intro':
    'Findings come in three severities: a finding (●), worth a look (◐), and a data prompt (○), which asks about the record. All cut-offs can be changed; those used stand beside each finding. External parties are left out of the findings.',
  'method.departments-intro':
    'Only internal departments and the services between them count, unless said otherwise. “Undefined” is shown as a dash and never as 0.',

  'method.label.definition': 'Definition',
  'method.label.severity': 'Severity',
  'method.label.not-said': 'Not said',
  'method.label.limits': 'Limits',
  'method.label.meaning': 'Meaning',
  'method.label.formula': 'Formula',
  'method.label.range': 'Range',
  'method.label.caution': 'Do not conclude',
  'method.label.source': 'Source',
  'method.label.said-when': 'Said when',

  'method.convention.direction.name': 'Direction',
  'method.convention.direction.text':
    'A service is an arrow from its provider to its internal customer; the arrowhead points at the department that is served. Dependency runs the other way: the customer depends on the provider.',
  'method.convention.weight.name': 'Weight',
  'method.convention.weight.text':
    'The weight says how much the customer depends on the service, from 1 (if it stopped, it would hardly be noticed) to 5 (work would stop at once). It is the customer who answers. Frequency, satisfaction and volume are other things. A weight that nobody has said yet counts as 3 and is marked as assumed.',
  'method.convention.parallel.name': 'Several services between two departments',
  'method.convention.parallel.text':
    'For the load of the provider they are added up; for dependency the strongest counts, so that the scale of 1 to 5 keeps its meaning. On a map of volumes both are the sum. Work inside one department is not on the map.',
  'method.convention.outside.name': 'External parties',
  'method.convention.outside.text':
    'External customers and suppliers are left out of the measures and findings, except for the way to the external customer.',
  'method.convention.distance.name': 'Distance and ties',
  'method.convention.distance.text':
    'The length of a service is 1/w, so a strong dependency is a short way; multiplying all weights by a number leaves every shortest chain as it is. Equal chains share the credit. Because sums such as 1/2 + 1/3 + 1/6 meet all the time, ties are decided in whole numbers (60/w on the scale of 1 to 5) and not by rounding. Since a rating is treated as a number here, betweenness is also given by steps alone, and each bottleneck says whether both agree.',
  'method.convention.volumes.name': 'Maps of volumes',
  'method.convention.volumes.text':
    'Measures use the volumes as they are. Findings use classes of 1 to 5, five steps of equal ratio between the smallest and the largest volume of the map, because on raw counts nearly all shortest chains run through the few heavy departments. Classes of two maps do not compare, and a single extreme squeezes the others together.',
  'method.convention.floor.name': 'The calibrated floor',
  'method.convention.floor.text':
    'A department is called central only if it is more so than the most central department of a random map of the same size and density would be in {standard} of 100 cases ({strict} of 100 when set to strict). The floor was worked out on random maps with arrows placed uniformly and weights of 1 to 5 drawn in the shares 15, 25, 30, 20 and 10%, {sizes} sizes from {smallest} to {largest} departments, at least 400 maps for each size and density; between sizes and densities it is interpolated, beyond them the nearest value counts. Its own sampling error is about one percentage point.',
  'method.convention.floor-limits.name': 'Limits of the calibrated floor',
  'method.convention.floor-limits.text':
    'The floor answers one question: is this more than chance would give on a map like this? Real organisations are not random, so shared services such as personnel, computing and finance will often pass it by design. It does not prove that anything is slow. On very dense maps betweenness says little, and on sparse maps relationships are often missing. The exploratory setting adds the top of the ranking, marked as a ranking only.',
  'method.convention.symbols.name': 'Symbols',
  'method.convention.symbols.text':
    'n: departments. m: ordered pairs with a service. w: weight. s⁺ and s⁻: what a department provides and receives, added up. k: number of partners. d: shortest distance. G − v: the map without department v.',

  'method.statement.sparse-map.name': 'Sparse map',
  'method.statement.sparse-map.text':
    'From {smallestMap} departments on, where each has fewer than {sparseBelow} internal customers on average. Relationships are probably missing from the record.',
  'method.statement.few-relationships.name': 'Few relationships',
  'method.statement.few-relationships.text':
    'Where there is a single point of failure and the mean number of internal customers is below {fragileBelow}: random maps this thin fall apart without a department as well.',
  'method.statement.dense-map.name': 'Dense map',
  'method.statement.dense-map.text':
    'From {smallestMap} departments on, where more than {densePercent}% of all possible pairs are recorded. Most services are then direct; load and concentration say more than betweenness.',
  'method.statement.little-connected.name': 'Few partners are usual',
  'method.statement.little-connected.text':
    'On a map of {smallestMap} departments or more, where more than half of the departments have at most {partnersPercent}% of the others as partners. None of them stands out, so they are not listed one by one.',
  'method.statement.rescaled.name': 'Rescaled volumes',
  'method.statement.rescaled.text': 'On every map of volumes: findings use classes of 1 to 5.',
  'method.statement.strongly-connected-block.name': 'One block',
  'method.statement.strongly-connected-block.text':
    'Where more than half of the departments depend on one another, directly or not, over services of weight {strong} or more. Circles are then everywhere, so they are not listed one by one.',
  'method.statement.one-way-share.name': 'Share of one-way dependencies',
  'method.statement.one-way-share.text':
    'Of the pairs with a weight of {material} or more in at least one direction, how many are one-way dependencies.',

  'method.more.impact.name': 'Who is hit if a department slips',
  'method.more.impact.text':
    'A slip is passed along a service with a likelihood in proportion to its weight; at weight 5 it is {passOn}%. Along a chain likelihoods multiply; where chains meet they combine as independent events. Chains of up to {steps} services are followed that pass nobody twice.',
  'method.more.impact.caution':
    'The level of {passOn}% is an assumption and not a measurement: read the order, not the decimals. Chains that meet again are not independent, so the figures are, if anything, too high. The source also weighs how serious the effect is; nothing on the map says that, so it is left out.',
  'method.more.stability.name': 'How stable a finding is',
  'method.more.stability.text':
    'The map is varied by chance in two ways, up to {samples} times each, always with the same seed. In one, every weight moves a step down, stays, or moves a step up, all equally likely and never off the scale (a volume: a fifth down, as it is, or a quarter up). In the other, {percent}% of the services, at least one, are taken out. Counted is how often the finding is still made about the same departments. A finding is called stable if both kinds of variation keep it in {stable}% or more, fairly stable from {fairlyStable}%, fragile below; the kind that keeps it less often decides.',
  'method.more.stability.same':
    'A one-way dependency and a provider concentration are the same if they concern the same two departments in the same roles. A circle is the same while each of its services is strong. A division is the same by itself; a detected group, if {sameGroup}% of all members of either belong to both. What falls back to a data prompt counts as gone, and data prompts themselves are not tried.',
  'method.more.stability.caution':
    'This tells how much hangs on small errors in the record, not whether the record is right, and not how likely the finding is to be true. That 5% are missing at random is an idealisation: in a workshop those who are absent are missing together. On small maps one service is more than 5%. With 100 variations a share of 70% may be off by about nine points either way. The words are conventions of ours.',
  'method.more.stability.why':
    'Studies of missing data in networks find that measures of centrality lose accuracy gradually as services are taken out, and in different ways for different measures; so it is tried for each finding on its own map.',

  'method.claim.delay': 'That betweenness proves a delay. It says where a delay would spread to others.',
  'method.claim.one-way': 'That a one-way dependency is a fault. Support functions serve one way by nature.',
  'method.claim.companies':
    'That numbers compare across companies. They depend on how finely departments were drawn and on who was asked.',
  'method.claim.people': 'That a department or a person performs well or badly. Nothing on the map measures that.',
  'method.claim.absence':
    'That what is not on the map does not exist. A prompt about missing relationships is about the record.',
} as const;
