export const finding = {
  'finding.severity.finding': '发现',
  'finding.severity.worth-a-look': '值得关注',
  'finding.severity.data-prompt': '数据提示',
  'finding.severity.ranking': '只是排序，不构成发现',

  'finding.bottleneck.name': '瓶颈',
  'finding.bottleneck.headline': '在其他部门的两两组合中，有{share}的最短服务链条经过{department}。',
  'finding.bottleneck.text':
    '其他部门之间共有{pairs}个“提供者→客户”组合，其中{share}的最短服务链条经过{department}。{set, select, moved {本项目设定的阈值为{floor}；校准阈值为{calibrated}，在规模和密度相同的100张随机协作图中有{level}张低于该值。} other {在规模和密度相同的100张随机协作图中，有{level}张连最集中的部门也低于{floor}。}}因此，{department}一旦延误，很可能波及与它没有直接往来的部门。{reasons}{note, select, sparse {当前关系较少，请先确认是否有遗漏。} dense {当前关系十分密集，多数服务可以直接到达，这一指标参考意义有限，请结合服务负荷判断。} other {}}',
  'finding.bottleneck.reasons':
    '{count, plural, =0 {} other {列为“发现”而不只是“值得关注”，依据如下：}}{capacity, select, said {{department}向内部提供的服务合计相当于其填报能力的{utilisation}。} other {}}{efficiency, select, said {如果没有{department}，其他部门之间的连通程度将下降{drop}（按所有两两组合计算）。} other {}}{reach, select, said {如果没有{department}，其余部门之间将失去相当于{loss}个部门的连接（现有{reachablePairs}个连通组合中的{lostPairs}个）。} other {}}{sole, select, said {{customers}除{department}外没有其他已记录的内部服务提供者，依赖权重均不低于{soleWeight}/5{basis, select, volume {（由业务量换算）} other {}}。} other {}}{rated, select, said {内部客户对它的平均评价为{rating}分（满分5分，{respondents}位受访者）。} other {}}',
  'finding.bottleneck.headline-ranking': '按中介中心性排序，{department}在{departments}个部门中列第{place}位。',
  'finding.bottleneck.text-ranking':
    '其他部门之间共有{pairs}个“提供者→客户”组合，其中{share}的最短服务链条经过{department}。这只是排序，不构成发现：{set, select, moved {这一比例低于本项目设定的阈值{floor}。} other {在规模和密度相同的随机协作图中，最集中的部门也可能偶然达到这一水平。}}{note, select, sparse {当前关系较少，请先确认是否有遗漏。} dense {当前关系十分密集，多数服务可以直接到达，这一指标参考意义有限，请结合服务负荷判断。} other {}}',
  'finding.bottleneck.ask': '这一位置是有意安排的吗？哪些事项可以直接对接？',
  'finding.bottleneck.not-said': '这并不表示{department}的工作做得不好。',
  'finding.bottleneck.where': '{department}',

  'finding.one-way-dependency.name': '单向依赖',
  'finding.one-way-dependency.headline':
    '{customer}依赖{provider}，{back, select, nothing {未记录反方向的服务} other {反方向的服务较少}}。',
  'finding.one-way-dependency.text':
    '{customer}依赖{provider}（权重{weight}/5{basis, select, volume {，由业务量换算} other {}}），{back, select, nothing {而未记录{provider}从{customer}获得的服务} other {而{provider}从{customer}获得的服务较少（权重{returnWeight}/5）}}{feedback, select, none {，也未记录反馈渠道} other {；已记录反馈渠道}}。',
  'finding.one-way-dependency.ask': '{provider}安排工作优先次序时，{customer}的意见通过什么途径得到听取？',
  'finding.one-way-dependency.not-said': '这并不表示单向服务有问题：支持性部门的服务本来就以单向为主。',
  'finding.one-way-dependency.where': '{provider} → {customer}',

  'finding.other-departments': '另外{count}个部门',

  'finding.evidence.share': '最短链条经过该部门的比例（占其他部门的两两组合）',
  'finding.evidence.floor': '校准阈值（100张随机协作图中有{level}张低于此值）',
  'finding.evidence.floor-moved': '采用的阈值（本项目自行设定，未经校准）',
  'finding.evidence.utilisation': '向内部提供的服务占填报能力的比例（高于{cutoff}即列为发现）',
  'finding.evidence.no-capacity': '未填报能力',
  'finding.evidence.efficiency-drop':
    '没有该部门时连通程度的降幅：其他部门所有两两组合的1/距离之和（达到{cutoff}即列为发现）',
  'finding.evidence.reachability-loss': '没有该部门时失去的连接，折合部门数（达到{cutoff}即列为发现）',
  'finding.evidence.reachability-loss-value': '{loss}（{pairs}个连通组合中的{lost}个）',
  'finding.evidence.sole-provider':
    '以该部门为唯一内部服务提供者且权重不低于{weight}的部门（达到{cutoff}个即列为发现）',
  'finding.evidence.nobody': '无',
  'finding.evidence.share-unweighted': '只计步数时的同一比例',
  'finding.evidence.also-unweighted': '只计步数时是否同样高于阈值',
  'finding.evidence.betweenness': '中介中心性（原始值，有序对）',
  'finding.evidence.rank': '排名',
  'finding.evidence.rank-value': '{place}/{departments}',
  'finding.evidence.mean-customers': '每个部门的内部客户数（平均）',
  'finding.evidence.weight-between': '权重：{provider} → {customer}',
  'finding.evidence.weight-value': '{weight}/5',
  'finding.evidence.volume-between': '业务量：{provider} → {customer}',
  'finding.evidence.asymmetry': '不对称程度（0%为对等，100%为完全单向）',
  'finding.evidence.feedback': '反馈渠道',
  'finding.evidence.recorded': '已记录',
  'finding.evidence.not-recorded': '未记录',
  'finding.evidence.cutoffs': '采用的判定标准',
  'finding.evidence.one-way-cutoffs': '权重不低于{material}，不对称程度不低于{asymmetry}',
  'finding.evidence.basis': '采用的权重',
  'finding.evidence.basis-scale': '按记录，1至5',
  'finding.evidence.basis-volume': '业务量按对数换算为1至5',
  'finding.evidence.yes': '是',
  'finding.evidence.no': '否',
} as const;
