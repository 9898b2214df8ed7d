export const findingStructure = {
  'finding.single-point-of-failure.name': '单点故障',
  'finding.single-point-of-failure.headline':
    '{reason, select, loss {如果没有{department}，其余部门之间将失去相当于{worth, plural, other {{loss}}}个部门的连接。} other {{department}是{count}个部门唯一已记录的服务提供者，且依赖较强。}}',
  'finding.single-point-of-failure.text':
    '如果{department}无法工作，其余部门之间将失去相当于{worth, plural, other {{loss}}}个部门的连接（现有{pairs}个连通组合中的{lostPairs}个）。{sole, select, said {{customers}在内部没有其他已记录的服务提供者，依赖权重均不低于{soleWeight}/5{basis, select, volume {（由业务量换算）} other {}}。} other {}}{note, select, sparse {当前关系较少，请先确认是否有遗漏。} other {}}',
  'finding.single-point-of-failure.ask': '谁可以临时接替{department}？哪些服务也可以由其他部门提供？',
  'finding.single-point-of-failure.not-said': '这并不表示{department}不可靠。',
  'finding.single-point-of-failure.where': '{department}',

  'finding.circular-dependency.name': '循环依赖',
  'finding.circular-dependency.headline': '{count}个部门形成一个依赖闭环。',
  'finding.circular-dependency.text':
    '{chain}形成闭环，每个部门对前一个部门的依赖权重均不低于{weight}/5{basis, select, volume {（由业务量换算）} other {}}。任何一环延误，都可能绕一圈回到起点。',
  'finding.circular-dependency.ask': '这个闭环中哪一环留有余量，可以让延误到此为止？',
  'finding.circular-dependency.not-said': '这并不表示闭环本身有问题：许多工作本来就需要来回配合。',

  'finding.silo.name': '部门壁垒',
  'finding.silo.headline':
    '{form, select, department {在其他{others}个部门中，{group}只与{partners}个部门有往来。} community {{group}的往来有{inside}发生在彼此之间。} other {{group}的往来有{inside}发生在内部。}}',
  'finding.silo.text':
    '{form, select, division {按权重计算，{group}的全部服务往来有{inside}发生在板块内部} other {从协作图看，{group}自成一组；按权重计算，它们的全部服务往来有{inside}发生在组内}}，按规模推算约为{expected}。{count, plural, =0 {没有部门与外部往来。} other {{members}个部门中有#个与外部有往来：{linking}。}}{basis, select, volume {权重由业务量换算。} other {}}',
  'finding.silo.text-department':
    '在其他{others}个部门中，{group}只与{partners}个部门有服务往来。在这一规模的协作图上，不超过{few}个即属较少。',
  'finding.silo.ask': '其他部门需要{group}提供什么？目前通过什么途径获得？',
  'finding.silo.not-said': '这并不表示有谁有意不与外部往来：有些工作本来就很少需要外部配合。',
  'finding.silo.where': '{group}',

  'finding.overload.name': '过载',
  'finding.overload.headline':
    '{capacity, select, stated {{department}向内部提供的服务合计相当于其填报能力的{utilisation}。} other {{department}承担的服务负荷是平均值的{ratio}倍。}}',
  'finding.overload.text':
    '{department}承担的服务负荷是{departments}个部门平均值的{ratio}倍，内部客户共{customers}个{basis, select, volume {（权重由业务量换算）} other {}}{capacity, select, stated {，合计相当于其填报能力的{utilisation}。} other {。在规模和密度相同的100张随机协作图中，有95张连负荷最大的部门也低于平均值的{floor}倍。该部门未填报能力。}}',
  'finding.overload.ask': '这些服务中，哪些可以由{department}减少频次、简化，或不再提供？',
  'finding.overload.not-said': '这并不表示{department}的人员工作过多或过少：负荷只是权重之和。',
  'finding.overload.where': '{department}',

  'finding.isolated.name': '孤立或待补充',
  'finding.isolated.headline':
    '{gap, select, relationships {未记录{department}的任何往来。} both {未记录{department}的内部客户和内部服务提供者。} customers {未记录{department}的内部客户。} providers {未记录向{department}提供服务的内部部门。} other {未记录从{department}到达外部客户的途径。}}',
  'finding.isolated.text':
    '{gap, select, relationships {协作图上没有{department}提供或接受的服务。} both {协作图上没有{department}与其他内部部门之间的服务，只记录了与外部方之间的服务。} customers {协作图上没有{department}提供给其他内部部门的服务{outside, select, recorded {，但已记录提供给外部方的服务} other {}}。} providers {协作图上没有其他内部部门提供给{department}的服务。} other {从{department}出发，沿“提供者→客户”方向没有任何服务链条到达外部客户。}}{path, select, said {从{department}出发，也没有服务链条到达外部客户。} other {}}',
  'finding.isolated.ask':
    '{gap, select, customers {是信息缺失，还是{department}只面向外部？} providers {是信息缺失，还是{department}不需要其他部门的服务？} path {{department}最终服务于谁？哪些服务尚未记录？} other {是信息缺失，还是{department}只与外部方往来？}}',
  'finding.isolated.not-said': '这里说的是记录是否完整，与{department}的作用大小无关。',
  'finding.isolated.where': '{department}',

  'finding.hidden-broker.name': '隐性枢纽',
  'finding.hidden-broker.headline': '{department}的往来部门不多，却有不少服务链条经过它。',
  'finding.hidden-broker.text':
    '{department}与{partners}个部门有服务往来，少于中位数{median}；但在其他部门的{pairs}个“提供者→客户”组合中，有{share}的最短服务链条经过它，可能在不被注意的情况下维系着几组部门之间的联系。',
  'finding.hidden-broker.ask': '有谁了解经过{department}的事项？如果{department}的人员不在，这些事项会怎样？',
  'finding.hidden-broker.not-said': '这并不表示这一位置有问题，只是值得谈一谈。',
  'finding.hidden-broker.where': '{department}',

  'finding.provider-concentration.name': '来源集中',
  'finding.provider-concentration.headline': '{customer}所依赖的服务中有{share}来自{provider}。',
  'finding.provider-concentration.text':
    '{customer}共有{providers}个内部服务提供者。按权重计算，它所依赖的全部服务中有{share}来自{provider}，对其依赖权重为{weight}/5{basis, select, volume {（由业务量换算）} other {}}。',
  'finding.provider-concentration.ask': '如果{provider}有一个月要优先处理其他事项，{customer}的工作如何继续？',
  'finding.provider-concentration.not-said': '这并不表示{customer}应当增加服务提供者。',
  'finding.provider-concentration.where': '{provider} → {customer}',

  'finding.evidence.loss': '没有该部门时失去的连接，折合部门数（达到{cutoff}即提示，达到{finding}即列为发现）',
  'finding.evidence.sole-customers': '以该部门为唯一内部服务提供者且权重不低于{weight}的部门（达到{cutoff}个即提示）',
  'finding.evidence.least-weight': '闭环中的最小权重',
  'finding.evidence.circle-cutoffs':
    '{shortest}至{longest}个部门的闭环，每一环权重不低于{strong}；按最小权重、再按长度列出前{most}个',
  'finding.evidence.inside-share': '发生在内部的权重占比',
  'finding.evidence.expected-share': '按规模推算的占比',
  'finding.evidence.exchange': '内部权重与跨界权重',
  'finding.evidence.exchange-value': '{internal}与{external}',
  'finding.evidence.external-internal': '内外往来指数（−1为封闭，+1为开放）',
  'finding.evidence.expected-index': '按规模推算的内外往来指数',
  'finding.evidence.linking': '与外部有往来的部门',
  'finding.evidence.silo-cutoffs': '内外往来指数：不高于{inward}即值得关注，不高于{closed}即列为发现',
  'finding.evidence.partners': '往来部门数（提供或接受服务）',
  'finding.evidence.few-partners': '{departments}个部门的协作图上，往来较少的上限',
  'finding.evidence.load': '向内部提供的服务（权重或业务量之和）',
  'finding.evidence.load-ratio': '相当于平均负荷的倍数',
  'finding.evidence.load-floor': '同一倍数的校准阈值（未填报能力时采用）',
  'finding.evidence.capacity': '填报的能力',
  'finding.evidence.load-of-capacity': '负荷占填报能力的比例（达到{near}即值得关注，高于{over}即列为发现）',
  'finding.evidence.customers-recorded': '内部客户',
  'finding.evidence.providers-recorded': '内部服务提供者',
  'finding.evidence.path-recorded': '到达外部客户的途径',
  'finding.evidence.outside-recorded': '与外部方之间的服务',
  'finding.evidence.partners-median': '往来部门数的中位数（低于此值才提示）',
  'finding.evidence.rank-top': '排名（位于前{top}才提示）',
  'finding.evidence.mean-share': '所有部门这一比例的平均值（达到其{ratio}倍才提示）',
  'finding.evidence.provider-share': '来自{provider}的占比（达到{cutoff}即提示）',
  'finding.evidence.provider-weight': '权重：{provider} → {customer}（达到{cutoff}即提示）',
  'finding.evidence.provider-total': '全部服务提供者的权重之和',
  'finding.evidence.provider-count': '{customer}的内部服务提供者数',
} as const;
