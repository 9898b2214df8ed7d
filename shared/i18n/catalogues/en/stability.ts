/** Whether a finding would still be made if the record were a little off. */
export const stability = {
  'stability.stable': 'Stable',
  'stability.fairly-stable': 'Fairly stable',
  'stability.fragile': 'Fragile',
  'stability.summary': '{word}: {count} of {samples} variations keep it.',
  'stability.detail':
    'Of {samples} variations with every {basis, select, volume {volume up to a quarter off} other {weight up to one step off}}, {weights} keep this finding; of {samples} with {percent}% of the services missing, {missing} do.',
  'stability.too-large':
    'The map is so large that trying out its findings would take minutes; ask for a number of variations.',
  'cli.option.stability': 'tries out whether each finding stays when weights or services are a little off',
  'cli.option.samples': 'variations of each kind; also does --stability',
  'cli.option.seed': 'of the variations: the same seed, the same numbers; also does --stability',
  'stability.working': 'Trying out how stable the findings are…',
} as const;
