export const finding = {
  'finding.bottleneck.name': 'Bottleneck',
  'finding.one-way-dependency.name': 'One-way dependency',
} as const;
