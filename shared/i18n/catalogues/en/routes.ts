/** Words for the ways by which one department serves another. */
export const routes = {
  'metric.link-betweenness': 'On shortest service chains',
  'metric.link-rank': '{share}, place {place} of {count} links',
  'routes.count':
    '{count, plural, =0 {No chain of services leads there.} =1 {One route only: all chains share a link.} other {# independent routes.}}',
  'routes.narrowest': 'Without {places} none would be left.',
  'routes.note':
    'Independent routes share no link, so one can stand in for another. Chains may pass through other departments.',
  'routes.title': 'Independent routes',
} as const;
