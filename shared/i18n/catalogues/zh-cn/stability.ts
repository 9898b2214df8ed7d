export const stability = {
  'stability.stable': '稳定',
  'stability.fairly-stable': '较稳定',
  'stability.fragile': '不稳定',
  'stability.summary': '{word}：{samples}次变动中有{count}次仍有此发现。',
  'stability.detail':
    '{basis, select, volume {所有业务量各有至多四分之一的出入} other {所有权重各有至多一级的出入}}时，{samples}次中有{weights}次仍有此发现；缺少{percent}%的服务时，{samples}次中有{missing}次。',
  'stability.too-large': '协作图很大，检验各项发现需要数分钟；请指定变动次数。',
  'cli.option.stability': '检验权重或服务略有出入时各项发现是否仍然成立',
  'cli.option.samples': '每类变动的次数；同时启用--stability',
  'cli.option.seed': '变动的随机种子，种子相同则结果相同；同时启用--stability',
  'stability.working': '正在检验各项发现是否稳定……',
} as const;
