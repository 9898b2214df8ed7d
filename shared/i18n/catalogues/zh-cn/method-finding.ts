export const methodFinding = {
  'method.finding.title': '{code} {name}',
  'method.the-department': '该部门',

  'method.finding.bottleneck.definition':
    '部门数不少于{smallestMap}时，其他部门之间的最短服务链条经过该部门的比例，达到同等规模和密度下的校准阈值。同时注明只计步数时是否成立。设为“探索”时，另外列出排名前{rankingSize}的部门，只作排序。',
  'method.finding.bottleneck.severity':
    '单独成立时为值得关注。另有一项指标佐证时为发现：负荷超过填报能力的{overloadPercent}%；没有该部门时其他部门的连通程度下降{efficiencyDropPercent}%或以上；失去的连接相当于{reachabilityLoss}个部门或以上；有{soleCustomers}个或以上部门以它为唯一提供者且权重不低于{soleWeight}；或内部客户的平均评价低于{lowRating}，且受访者不少于{ratingRespondents}位。只作排序的为数据提示。',
  'method.finding.bottleneck.limits':
    '阈值只有设为{floorPercent}%时经过校准。项目将其调低或调高后，约5%的误报率不再成立，发现中会同时列出两个阈值。平均内部客户数低于{sparseBelow}（以失去的连接为依据时低于{fragileBelow}），记录很可能有遗漏，发现中会注明。密度高于{densePercent}%时，中介中心性的参考意义有限。在较小且密集的协作图上，集中更多体现在负荷上。共享服务往往因职能设置而超过阈值。',

  'method.finding.one-way-dependency.definition':
    '两个部门之间，一方对另一方的依赖权重不低于{material}，且不对称程度不低于{asymmetryPercent}%。若没有前一个条件，真实协作图上的大多数组合都会被列出。',
  'method.finding.one-way-dependency.severity':
    '没有任何反方向的服务，且双方的服务均未记录反馈渠道时为发现，否则为值得关注。',
  'method.finding.one-way-dependency.limits':
    '只以记录为依据。以其他形式给予的回馈（例如信息或预算）若未画成服务，就看不到。',

  'method.finding.single-point-of-failure.definition':
    '没有该部门时，其余部门之间将失去相当于{reachabilityLoss}个部门或以上的连接；或有{soleCustomers}个或以上部门以它为唯一的内部服务提供者，且权重不低于{soleWeight}。',
  'method.finding.single-point-of-failure.severity':
    '失去的连接相当于{findingLoss}个部门或以上时为发现，否则为值得关注。',
  'method.finding.single-point-of-failure.limits':
    '平均内部客户数低于{fragileBelow}时，随机协作图上也常有这样的部门，此时发现会先询问是否有遗漏的关系。有谁可以接替，图上看不出来。',

  'method.finding.circular-dependency.definition':
    '由{shortest}至{longest}个部门构成的闭环，每个部门对前一个部门的依赖权重均不低于{strong}。最多列出{most}个，先按最弱的一环、再按长度排序。两个部门互相提供服务不算闭环。',
  'method.finding.circular-dependency.severity': '始终为值得关注。',
  'method.finding.circular-dependency.limits':
    '超过半数的部门在这一权重上相互依赖时，闭环随处可见，因此改为对整张协作图作一条说明。',

  'method.finding.silo.definition':
    '板块，或模块度不低于{modularityPercent}时从图上识别出的分组，成员不少于{smallestGroup}个，且内外往来指数不高于{inwardPercent}。部门数不少于{smallestMap}时，往来部门不超过其他部门的{partnersPercent}%（但至少有一个）的单个部门也会列出，除非这种情况在图上十分普遍。',
  'method.finding.silo.severity':
    '内外往来指数不高于{closedPercent}时为发现，即至多四分之一的往来权重跨越边界；否则为值得关注。',
  'method.finding.silo.limits':
    '分组越大，仅因规模就会有更多往来留在内部，因此旁边列出按规模推算的数值。没有画在图上的跨板块小组看不到。',

  'method.finding.overload.definition':
    '填报了能力时：负荷达到填报能力的{nearPercent}%。未填报时，在部门数不少于{smallestMap}的协作图上：负荷相对于平均值的倍数达到负荷的校准阈值，且不低于{leastRatio}倍。',
  'method.finding.overload.severity': '超过填报能力的{overPercent}%时为发现，否则为值得关注。',
  'method.finding.overload.limits':
    '能力采用填报的数字，单位与协作图的权重相同，程序不会自行推算。除业务量协作图外，负荷是依赖程度之和，不是工时。',

  'method.finding.isolated.definition':
    '未记录任何往来、内部客户、服务提供者，或到达外部客户的途径；最后一项只在图上有外部客户时判定。没有任何服务的协作图不作提示。',
  'method.finding.isolated.severity': '始终为数据提示。',
  'method.finding.isolated.limits': '这里说的是记录。是否有遗漏，只有在场的人知道。',

  'method.finding.hidden-broker.definition':
    '在部门数不少于{smallestMap}、密度不高于{densePercent}%的协作图上：往来部门数低于中位数，而中介中心性位于前{topPercent}%，且不低于平均值的{leastRatio}倍。',
  'method.finding.hidden-broker.severity': '始终为值得关注。',
  'method.finding.hidden-broker.limits': '许多随机协作图上也有这样的部门：它只是谈话的由头，本身不是证据。',

  'method.finding.provider-concentration.definition':
    '有{leastProviders}个或以上内部服务提供者的部门，所依赖的服务中有{sharePercent}%或以上来自其中一个，且权重不低于{strong}。只有一个提供者时，适用单点故障。',
  'method.finding.provider-concentration.severity': '为值得关注。',
  'method.finding.provider-concentration.limits': '占比以记录的依赖程度计算，不是支出或时间的占比。',

  'method.finding.rated-gap.definition':
    '在总体满意度或七个维度之一上，内部客户的平均评价与服务提供者的自评相差{gap}分或以上，受访者不少于{respondents}位，且彼此的一致性不低于{agreementPercent}%。每对部门只列一项，差距最大的在前。',
  'method.finding.rated-gap.severity': '值得关注，不会更高。',
  'method.finding.rated-gap.limits':
    '受访者意见不一致时，平均值不能代表任何人，无论差距多大都不列出。这一发现不判断哪一方的看法正确。',
} as const;
