/** What the analysis says of the map as a whole. */
export const statement = {
  'statement.sparse-map':
    'The map is sparse: a department has {mean} internal customers on average. Check for relationships not yet recorded before relying on the findings.',
  'statement.few-relationships':
    'Where a department has {mean} internal customers on average, chance alone often makes a single point of failure. Check for relationships not yet recorded.',
  'statement.strongly-connected-block':
    '{count} of {departments} departments form one block in which everyone depends, directly or indirectly, on everyone else with a weight of {weight} or more out of 5. Circular dependencies are therefore not listed one by one.',
  'statement.little-connected':
    '{count} of {departments} departments exchange services with {few, plural, one {only # other} other {no more than # others}}. Where that is usual, it sets none of them apart, so departments with few partners are not listed one by one.',
  'statement.one-way-share':
    '{count} of the {pairs, plural, one {# pair} other {# pairs}} in which one department depends on the other with a weight of {material} or more, that is {share}, count as one-way dependencies.',
  'statement.dense-map':
    'The map is dense: {density} of all possible pairs are recorded. Most services are direct, so betweenness says little; look at loads and at concentration.',
  'statement.rescaled': 'The findings are made on weights of 1 to 5, rescaled from the volumes of this map.',
} as const;
