export const impact = {
  'impact.title': '如果它延误',
  'impact.steps': '服务链条最多几步',
  'impact.nobody': '没有记录任何部门依赖它。',
  'impact.strong': '很大',
  'impact.marked': '明显',
  'impact.slight': '轻微',
  'impact.hardly': '极小',
  'impact.note':
    '以下为假设，并非测量结果：沿权重为5的服务，每两次延误有一次传给对方，其他服务按权重比例计算。请看先后次序，不必看小数。',
} as const;
