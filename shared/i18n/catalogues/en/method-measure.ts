/** What each measure means and what must not be concluded from it. */
export const methodMeasure = {
  'method.measure.strength.name': 'Load and need (strength)',
  'method.measure.strength.meaning':
    'Load: the weights of all services that the department provides to internal customers, added up. Need: the same of what it receives. 0 means that nothing is recorded.',
  'method.measure.strength.caution':
    'That a department with a high load has too much work: weights are dependence, not hours.',
  'method.measure.degree.name': 'Number of customers and providers (degree)',
  'method.measure.degree.meaning':
    'How many departments it serves, and how many serve it. Several services to the same department count once.',
  'method.measure.degree.caution':
    'That many partners are better than few. The number also grows with how finely departments were drawn.',
  'method.measure.degree-strength.name': 'Degree and strength in one',
  'method.measure.degree-strength.meaning':
    'Half the number of partners, half the load: of two departments with the same load, the one with many light services has more.',
  'method.measure.degree-strength.caution':
    'That the halves are a law: the exponent of one half is a convention between two extremes.',
  'method.measure.net.name': 'Net position',
  'method.measure.net.meaning':
    'Whether the department mostly provides or mostly receives: +1 a pure provider, −1 a pure internal customer. Undefined where nothing is exchanged.',
  'method.measure.net.caution':
    'That a balance of 0 is a goal. Support functions provide more, sales and service receive more, by nature.',
  'method.measure.betweenness.name': 'Betweenness',
  'method.measure.betweenness.meaning':
    'How often the department sits on the shortest provider-to-customer chains between two others. Equal chains share the credit; pairs without a chain add nothing. It is shown as a share of all ordered pairs of other departments.',
  'method.measure.betweenness.caution':
    'That work really takes the shortest chain, or that the department is slow. It says where a delay would reach others that never deal with it directly.',
  'method.measure.betweenness-unweighted.name': 'Betweenness by steps',
  'method.measure.betweenness-unweighted.meaning':
    'The same, with every service of the same length. Where both agree, the position does not hang on the ratings.',
  'method.measure.betweenness-unweighted.caution':
    'That one of the two is the right one. They answer different questions, and a difference is itself worth a look.',
  'method.measure.page-rank.name': 'Ultimate dependence (PageRank)',
  'method.measure.page-rank.meaning':
    'Whom everybody ultimately depends on: each customer hands its rank on to its providers, in proportion to the weights. Customers pass rank to providers, so the ranking does not end at the final consumers. All ranks add up to 1; the damping is 0.85.',
  'method.measure.page-rank.caution':
    'That small differences mean anything, or that a high rank is a merit. It is a position.',
  'method.measure.hubs.name': 'Hub and authority',
  'method.measure.hubs.meaning':
    'A hub serves the well served; an authority is served by many good hubs. Both scores are found together, and each kind adds up to 1. Undefined where they do not settle.',
  'method.measure.hubs.caution':
    'Anything on a map that falls into two equal parts: the scores are then not unique, and the one nearest to equal scores is taken.',
  'method.measure.constraint.name': 'Constraint',
  'method.measure.constraint.meaning':
    'How much the partners of the department are tied to one another. Low where it connects departments that have no other tie, high where everybody around it knows everybody. Undefined without partners.',
  'method.measure.constraint.caution':
    'That a low value is power or a high one weakness. The measure was made for people who compete; departments are meant to serve.',
  'method.measure.brokerage.name': 'Brokerage roles',
  'method.measure.brokerage.meaning':
    'How often the department stands between a provider and a customer that do not deal with each other directly, by division: coordinator (all three in one), itinerant (between two of one other division), representative (from the own division outward), gatekeeper (from outside into the own), liaison (three divisions). Chains with an end that has no division are not counted.',
  'method.measure.brokerage.caution':
    'That the two would deal directly if they could. Often the broker does the work in between.',
  'method.measure.coreness.name': 'Core',
  'method.measure.coreness.meaning':
    'The greatest k for which the department belongs to a group in which everybody has at least k partners inside. High in the core, low at the edge. Directions and weights are left aside.',
  'method.measure.coreness.caution':
    'That the edge matters less. What serves the external customer often stands there.',
  'method.measure.communities.name': 'Communities and modularity',
  'method.measure.communities.meaning':
    'Groups that exchange more with one another than chance would have it, found without looking at the organisation chart. Modularity Q says how clearly the map falls into them; the same is given for the divisions. Below {clear} there is no clear grouping, a rule of thumb for small, dense maps.',
  'method.measure.communities.caution':
    'That there is one true grouping. Several groupings are often nearly as good; that of the program is the best of several starts, always the same for the same map.',
  'method.measure.provider-concentration.name': 'Concentration of providers',
  'method.measure.provider-concentration.meaning':
    'Whether the department depends on many providers alike or on one: 1/k for k equal providers, 1 for a single one. From about 0.5, half of the need or more comes from one. Undefined without providers.',
  'method.measure.provider-concentration.caution':
    'That more providers would be better. A second provider costs something too.',
  'method.measure.path-to-customer.name': 'Way to the external customer',
  'method.measure.path-to-customer.meaning':
    'How many services the shortest chain from the department to an external customer has, and its length with 1/w for each service. Undefined where no chain leads there, or where the map has no external customer.',
  'method.measure.path-to-customer.caution': 'That a department far from the customer creates less value.',
  'method.measure.reachability-loss.name': 'Connections lost without it',
  'method.measure.reachability-loss.meaning':
    'How many connections between the others would no longer exist without the department, in department-equivalents: one department cut off from all others as provider counts 1.',
  'method.measure.reachability-loss.caution':
    'That this would really be lost: people find other ways. And any loss above 0 is nearly universal on sparse maps.',
  'method.measure.efficiency-drop.name': 'Less well connected without it',
  'method.measure.efficiency-drop.meaning':
    'By how much the sum of 1/distance over all pairs of others falls without the department. Chains that only become longer count as well, not only those that are lost.',
  'method.measure.efficiency-drop.caution':
    'That it is a share of output or of time. It is a share of nearness on the map.',
  'method.measure.cuts.name': 'Articulation points and bridges',
  'method.measure.cuts.meaning':
    'Departments, and single ties, without which the map falls into more parts, directions left aside.',
  'method.measure.cuts.caution':
    'That this is a finding: it is drawn on the map, and the single point of failure is judged by what is lost.',

  'method.measure.pair-asymmetry.name': 'Asymmetry of a pair',
  'method.measure.pair-asymmetry.meaning':
    'How one-sided the dependency between two departments is: 1 where nothing comes back, 0 where both depend alike.',
  'method.measure.pair-asymmetry.caution':
    'That both sides should give the same. What matters is whether the one who depends is heard.',
  'method.measure.service-betweenness.name': 'Betweenness of a link',
  'method.measure.service-betweenness.meaning':
    'How many of the shortest chains run over what one department does for another, its own two ends included. Several services between the same two count as one link.',
  'method.measure.service-betweenness.caution':
    'That the service matters more than others to whoever receives it. It says how many chains would have to look for another way.',
  'method.measure.independent-routes.name': 'Independent routes between two departments',
  'method.measure.independent-routes.meaning':
    'How many chains lead from one department to the other without sharing a link, directly or through others. As many links, the narrowest place, would have to be lost before none is left.',
  'method.measure.independent-routes.caution':
    'That the other route could take over at once: a chain on the map says who serves whom, not that the services are alike.',
  'method.measure.external-internal.name': 'E-I index of a division',
  'method.measure.external-internal.meaning':
    'Whether the weight of a group’s services crosses its border or stays inside: −1 closed, +1 open. It is set beside what the size of the group alone leads one to expect. Undefined where nothing is exchanged.',
  'method.measure.external-internal.caution':
    'That open is good. A division exists so that what belongs together stays together.',
  'method.measure.strongly-connected.name': 'Mutually dependent groups',
  'method.measure.strongly-connected.meaning':
    'The largest groups in which a chain of services leads from everybody to everybody else and back.',
  'method.measure.strongly-connected.caution':
    'That a large group is a problem: on real maps it often holds most departments. That is why circles are listed only where they are short and strong.',

  'method.measure.density.name': 'Density',
  'method.measure.density.meaning': 'Of all ordered pairs of departments, how many have a service.',
  'method.measure.density.caution': 'Anything from comparing maps of different size: large maps are thinner by nature.',
  'method.measure.reciprocity.name': 'Reciprocity',
  'method.measure.reciprocity.meaning':
    'How much is returned: as a share of the arrows, as a share of the pairs, and as a share of the weight (this last is “Returned” above the findings). Undefined without services.',
  'method.measure.reciprocity.caution': 'That more is better. Compare with what the density alone would give.',
  'method.measure.rho.name': 'Reciprocity beyond chance',
  'method.measure.rho.meaning':
    'Reciprocity of the arrows compared with what the density alone would give: 0 as on a random map, 1 where everything is returned, below 0 where returns are rarer than by chance. Undefined on a complete map.',
  'method.measure.rho.caution': 'Much on small maps: a single service moves it.',
  'method.measure.gini.name': 'Inequality of load',
  'method.measure.gini.meaning':
    'How unevenly load, and need, are spread over the departments: 0 all alike, near 1 one has all.',
  'method.measure.gini.caution': 'That even is fair. Departments differ in size, and the measure knows nothing of it.',
  'method.measure.connectedness.name': 'Connectedness',
  'method.measure.connectedness.meaning':
    'Of all pairs of departments, how many are connected at all, directions left aside.',
  'method.measure.connectedness.caution': 'That a connected map is well connected: one thin chain is enough.',
  'method.measure.hierarchy.name': 'Hierarchy',
  'method.measure.hierarchy.meaning':
    'Of the pairs with a chain between them, how many have it one way only: 0 where everybody who depends is depended on, 1 where there is no way back anywhere.',
  'method.measure.hierarchy.caution':
    'Anything about who reports to whom. It is about services. Of the four dimensions in the source only this and connectedness are used: the published definitions of efficiency disagree.',
} as const;
