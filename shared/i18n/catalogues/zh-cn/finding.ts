export const finding = {
  'finding.bottleneck.name': '瓶颈',
  'finding.one-way-dependency.name': '单向依赖',
} as const;
