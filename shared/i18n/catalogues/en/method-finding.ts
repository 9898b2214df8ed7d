/** How each finding is defined. The numbers in the slots are the cut-offs of the rule itself. */
export const methodFinding = {
  'method.finding.title': '{code} {name}',
  'method.the-department': 'the department',

  'method.finding.bottleneck.definition':
    'On a map of {smallestMap} departments or more: the share of shortest service chains between others that run through the department reaches the calibrated floor for the size and density of the map. It is also said whether this holds by steps alone. When exploring, the top {rankingSize} are shown besides, as a ranking only.',
  'method.finding.bottleneck.severity':
    'Worth a look by itself. A finding where one more measure speaks for it: the load passes {overloadPercent}% of the stated capacity; the others would be {efficiencyDropPercent}% or more less well connected without it; connections worth {reachabilityLoss} departments or more would be lost; {soleCustomers} departments or more have it as their only provider at weight {soleWeight} or more; or its internal customers rate it below {lowRating} on average, by {ratingRespondents} respondents or more. A ranking only is a data prompt.',
  'method.finding.bottleneck.limits':
    'The floor is calibrated at {floorPercent}%. Where an engagement sets it lower or higher, the false-alarm rate of about 5% of random maps no longer holds, and the finding names both floors. Below {sparseBelow} internal customers per department on average (below {fragileBelow} where the reason is what would be lost), relationships are probably missing, and the finding says so. Above a density of {densePercent}% betweenness says little. On small, dense maps hubs show in the load rather than here. Shared services pass the floor by design.',

  'method.finding.one-way-dependency.definition':
    'A pair in which one side depends on the other with a weight of {material} or more, and the asymmetry is {asymmetryPercent}% or more. Without the first condition most pairs of real maps would be flagged.',
  'method.finding.one-way-dependency.severity':
    'A finding where nothing comes back and no feedback channel is recorded on any service of the pair; otherwise worth a look.',
  'method.finding.one-way-dependency.limits':
    'It knows only what was recorded. What is returned in other ways, such as information or budget, is not seen unless it was drawn as a service.',

  'method.finding.single-point-of-failure.definition':
    'Without the department, connections worth {reachabilityLoss} departments or more would be lost among the others; or {soleCustomers} departments or more have it as their only internal provider, at weight {soleWeight} or more.',
  'method.finding.single-point-of-failure.severity':
    'A finding where connections worth {findingLoss} departments or more would be lost; otherwise worth a look.',
  'method.finding.single-point-of-failure.limits':
    'Below {fragileBelow} internal customers per department on average, random maps often have such departments too; the finding then asks whether relationships are missing. That somebody could stand in is not on the map.',

  'method.finding.circular-dependency.definition':
    'A circle of {shortest} to {longest} departments in which each depends on the one before with a weight of {strong} or more. At most {most} are listed, by the weakest service and then by length. Two departments that serve each other are not a circle.',
  'method.finding.circular-dependency.severity': 'Worth a look, never more.',
  'method.finding.circular-dependency.limits':
    'Where more than half of the departments depend on one another at that weight, circles are everywhere: one statement about the map takes the place of the list.',

  'method.finding.silo.definition':
    'A division, or a community found on the map with a modularity of {modularityPercent} or more, of {smallestGroup} departments or more whose E-I index is {inwardPercent} or less. On a map of {smallestMap} departments or more, also a single department with at most {partnersPercent}% of the others as partners, but at least one; not where that is usual on the map.',
  'method.finding.silo.severity':
    'A finding where the E-I index is {closedPercent} or less: at most a quarter of the exchanged weight crosses the border. Otherwise worth a look.',
  'method.finding.silo.limits':
    'Large groups keep more inside by size alone; what the size leads one to expect stands beside it. A team across divisions that was not drawn is not seen.',

  'method.finding.overload.definition':
    'With a stated capacity: the load is {nearPercent}% of it or more. Without one, on a map of {smallestMap} departments or more: the load is as many times the mean as the calibrated floor for loads says, and at least {leastRatio} times.',
  'method.finding.overload.severity': 'A finding above {overPercent}% of the stated capacity; otherwise worth a look.',
  'method.finding.overload.limits':
    'Capacity is the number that was entered, in the unit of the map; the program never makes one up. Load is a sum of dependence, not of hours, unless the map has volumes.',

  'method.finding.isolated.definition':
    'No relationship, no internal customer, no provider, or no chain to the external customer is recorded, the last only where the map has one. Nothing is said of a map without any service.',
  'method.finding.isolated.severity': 'Always a data prompt.',
  'method.finding.isolated.limits':
    'It is about the record. Whether something is missing, only those in the room know.',

  'method.finding.hidden-broker.definition':
    'On a map of {smallestMap} departments or more and a density of at most {densePercent}%: fewer partners than the median, yet among the top {topPercent}% by betweenness and with at least {leastRatio} times its mean.',
  'method.finding.hidden-broker.severity': 'Worth a look, never more.',
  'method.finding.hidden-broker.limits':
    'Many random maps have such a department as well: it is a prompt for a conversation and no evidence by itself.',

  'method.finding.provider-concentration.definition':
    'A department with {leastProviders} internal providers or more gets {sharePercent}% or more of what it depends on from one of them, at weight {strong} or more. With a single provider, the single point of failure applies instead.',
  'method.finding.provider-concentration.severity': 'Worth a look.',
  'method.finding.provider-concentration.limits': 'The share is of recorded dependence, not of spending or of time.',

  'method.finding.rated-gap.definition':
    'On satisfaction or one of the seven dimensions, the mean rating by the internal customer and the provider’s rating of itself are {gap} or more points apart, by {respondents} respondents or more whose agreement (r_wg) is {agreementPercent}% or more. One for each pair of departments, the widest gap first.',
  'method.finding.rated-gap.severity': 'Worth a look, never more.',
  'method.finding.rated-gap.limits':
    'Where respondents do not agree, their mean stands for nobody, and there is no finding however wide the gap. It leaves open which view is right.',
} as const;
