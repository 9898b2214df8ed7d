/** Words for who is hit if a department slips. */
export const impact = {
  'impact.title': 'If it slips',
  'impact.steps': 'Services along a chain, at most',
  'impact.nobody': 'Nobody is recorded as depending on it.',
  'impact.strong': 'Strongly',
  'impact.marked': 'Clearly',
  'impact.slight': 'Slightly',
  'impact.hardly': 'Hardly',
  'impact.note':
    'Assumed, not measured: along a service of weight 5 one slip in two is passed on, along others in proportion. Read the order rather than the decimals.',
} as const;
