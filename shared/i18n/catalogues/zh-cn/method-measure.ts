export const methodMeasure = {
  'method.measure.strength.name': '服务负荷与依赖总量',
  'method.measure.strength.meaning':
    '服务负荷是部门向内部客户提供的全部服务的权重之和；依赖总量是它获得的全部服务的权重之和。0表示没有记录。',
  'method.measure.strength.caution': '负荷高的部门工作过多。权重表示依赖程度，不是工时。',
  'method.measure.degree.name': '客户数与来源数',
  'method.measure.degree.meaning': '部门为多少个部门提供服务，又由多少个部门提供服务。对同一部门的多项服务只计一次。',
  'method.measure.degree.caution': '往来部门越多越好。这个数还取决于部门划分的粗细。',
  'method.measure.degree-strength.name': '部门数与负荷的综合',
  'method.measure.degree-strength.meaning':
    '往来部门数与负荷各占一半：负荷相同时，由许多较轻的服务构成的一方数值更高。',
  'method.measure.degree-strength.caution': '各占一半是客观规律。二分之一的指数只是两个极端之间的约定。',
  'method.measure.net.name': '净位置',
  'method.measure.net.meaning': '部门以提供为主还是以获得为主：+1为纯提供者，−1为纯内部客户。没有往来时无定义。',
  'method.measure.net.caution': '应当以0为目标。支持性部门本来就提供较多，销售与客服部门本来就获得较多。',
  'method.measure.betweenness.name': '中介中心性',
  'method.measure.betweenness.meaning':
    '在其他部门之间“提供者→客户”的最短服务链条中，有多少经过该部门。长度相等的链条平分计数；不连通的组合不计。结果以占其他部门全部有序对的比例表示。',
  'method.measure.betweenness.caution':
    '工作实际总是走最短链条，或该部门动作缓慢。它说明延误会波及哪些与该部门没有直接往来的部门。',
  'method.measure.betweenness-unweighted.name': '按步数计算的中介中心性',
  'method.measure.betweenness-unweighted.meaning':
    '计算方法相同，但每项服务的长度都一样。两者一致时，说明这一位置不取决于评分。',
  'method.measure.betweenness-unweighted.caution': '两者之中只有一个正确。它们回答的问题不同，有差异本身就值得关注。',
  'method.measure.page-rank.name': '最终依赖度（PageRank）',
  'method.measure.page-rank.meaning':
    '所有部门最终依赖谁：每个客户按权重比例把自己的分值传给提供者。分值由客户传给提供者，因此排名不会止于最终的使用者。全部分值合计为1，阻尼系数为0.85。',
  'method.measure.page-rank.caution': '微小差异有意义，或分值高就是功劳。它只表示所处的位置。',
  'method.measure.hubs.name': '供给枢纽与受益中心',
  'method.measure.hubs.meaning':
    '供给枢纽为得到充分服务的部门提供服务；受益中心得到许多优质枢纽的服务。两种分值同时求出，各自合计为1。数值不能收敛时无定义。',
  'method.measure.hubs.caution': '协作图分成两个对等部分时的高低次序。此时分值并不唯一，程序取最接近均等的一组。',
  'method.measure.constraint.name': '结构洞约束',
  'method.measure.constraint.meaning':
    '部门的往来部门之间相互联系的程度。连接彼此没有其他联系的部门时数值低，周围部门都彼此联系时数值高。没有往来部门时无定义。',
  'method.measure.constraint.caution':
    '数值低就是有权力，数值高就是处于弱势。这一指标原本针对相互竞争的个人，而部门的职责是提供服务。',
  'method.measure.brokerage.name': '中介角色',
  'method.measure.brokerage.meaning':
    '部门有多少次处于没有直接往来的提供者与客户之间，按板块区分：协调者（三者同属一个板块）、巡回者（两端同属另一个板块）、代表（由本板块向外）、守门人（由外部进入本板块）、联络者（分属三个板块）。有一端没有板块的链条不计。',
  'method.measure.brokerage.caution': '两端只要可以就会直接往来。中间的工作往往正是由中介部门完成的。',
  'method.measure.coreness.name': '核心度',
  'method.measure.coreness.meaning':
    '部门所属的、每个成员在组内都至少有k个往来部门的分组中，k的最大值。核心处高，边缘处低。不考虑方向和权重。',
  'method.measure.coreness.caution': '处于边缘就不重要。直接服务外部客户的部门往往在那里。',
  'method.measure.communities.name': '分组与模块度',
  'method.measure.communities.meaning':
    '彼此之间的往来多于偶然水平的部门分组，识别时不参考组织架构图。模块度Q表示协作图的分组有多清晰；对板块也给出同一数值。低于{clear}时没有清晰的分组，这是针对较小且密集的协作图的经验值。',
  'method.measure.communities.caution':
    '存在唯一正确的分组。往往有几种分组几乎同样好；程序从多个起点中取最好的一种，同一张图的结果始终相同。',
  'method.measure.provider-concentration.name': '来源集中度',
  'method.measure.provider-concentration.meaning':
    '部门是均衡地依赖多个提供者，还是依赖其中一个：有k个均等的提供者时为1/k，只有一个时为1。达到0.5左右，说明大约一半以上来自同一提供者。没有提供者时无定义。',
  'method.measure.provider-concentration.caution': '增加提供者就会更好。增加提供者同样有成本。',
  'method.measure.path-to-customer.name': '到达外部客户的途径',
  'method.measure.path-to-customer.meaning':
    '从部门到外部客户的最短链条包含多少项服务，以及按每项1/w计算的长度。没有链条到达，或图上没有外部客户时，无定义。',
  'method.measure.path-to-customer.caution': '离客户较远的部门创造的价值较少。',
  'method.measure.reachability-loss.name': '缺少该部门时失去的连接',
  'method.measure.reachability-loss.meaning':
    '去掉该部门后，其余部门之间有多少连接不复存在，折合为部门数：一个部门作为提供者与其他所有部门断开，计为1。',
  'method.measure.reachability-loss.caution':
    '这些连接真的会失去。人们会另找途径；而且在关系较少的图上，大于0的损失十分普遍。',
  'method.measure.efficiency-drop.name': '缺少该部门时连通程度的降幅',
  'method.measure.efficiency-drop.meaning':
    '去掉该部门后，其他部门所有组合的1/距离之和下降多少。不仅计入断开的链条，也计入变长的链条。',
  'method.measure.efficiency-drop.caution': '它是产出或时间的比例。它只是图上远近程度的比例。',
  'method.measure.cuts.name': '割点与桥',
  'method.measure.cuts.meaning': '不考虑方向时，去掉之后协作图会分成更多部分的部门，以及单条联系。',
  'method.measure.cuts.caution': '这就是一条发现。它们标示在图上；单点故障则根据失去的连接判定。',

  'method.measure.pair-asymmetry.name': '部门组合的不对称程度',
  'method.measure.pair-asymmetry.meaning':
    '两个部门之间的依赖有多偏向一方：没有任何反方向的服务时为1，双方同等依赖时为0。',
  'method.measure.pair-asymmetry.caution': '双方应当给予同样多。重要的是依赖的一方能否得到听取。',
  'method.measure.service-betweenness.name': '环节的中介中心性',
  'method.measure.service-betweenness.meaning':
    '有多少最短服务链条经过一个部门向另一个部门提供的服务，链条以这两个部门为起点或终点时也计入。两个部门之间的多项服务视为一个环节。',
  'method.measure.service-betweenness.caution': '这项服务对接受方比其他服务更重要。它只说明有多少链条需要另寻路径。',
  'method.measure.independent-routes.name': '两个部门之间的独立路径',
  'method.measure.independent-routes.meaning':
    '从一个部门到另一个部门，直接或经过其他部门，有多少条链条互不共用任何环节。至少失去同样数目的环节（最窄处），路径才会全部中断。',
  'method.measure.independent-routes.caution':
    '另一条路径可以立即接替。图上的链条只说明谁为谁服务，并不表示服务内容相同。',
  'method.measure.external-internal.name': '板块的内外往来指数',
  'method.measure.external-internal.meaning':
    '一组部门的服务权重是跨越边界还是留在内部：−1为封闭，+1为开放。旁边列出仅按规模推算的数值。没有往来时无定义。',
  'method.measure.external-internal.caution': '开放就是好。设立板块本来就是为了让相关的工作在一起。',
  'method.measure.strongly-connected.name': '相互依赖的分组',
  'method.measure.strongly-connected.meaning': '其中任意两个部门之间都有双向服务链条的最大分组。',
  'method.measure.strongly-connected.caution':
    '分组较大就是问题。在真实的协作图上，它往往包含大多数部门，因此只列出既短又强的闭环。',

  'method.measure.density.name': '密度',
  'method.measure.density.meaning': '在所有部门有序对中，有服务的占多少。',
  'method.measure.density.caution': '不同规模的协作图之间的高低。规模越大，密度本来就越低。',
  'method.measure.reciprocity.name': '互惠性',
  'method.measure.reciprocity.meaning':
    '有多少得到回馈：分别按箭头、按部门组合、按权重计算比例（按权重的一项即发现上方的“往返比例”）。没有服务时无定义。',
  'method.measure.reciprocity.caution': '越高越好。请与仅由密度决定的水平比较。',
  'method.measure.rho.name': '超出偶然的互惠性',
  'method.measure.rho.meaning':
    '按箭头计算的互惠性与仅由密度决定的水平相比：0与随机协作图相当，1为全部有回馈，低于0表示回馈比偶然还少。所有组合都有服务时无定义。',
  'method.measure.rho.caution': '小规模协作图上的细微高低。一项服务就会使它变动。',
  'method.measure.gini.name': '负荷的不均衡程度',
  'method.measure.gini.meaning': '负荷以及依赖总量在各部门之间的分布有多不均衡：0为完全相同，接近1为集中于一个部门。',
  'method.measure.gini.caution': '均衡就是公平。部门规模各不相同，而这一指标并不考虑规模。',
  'method.measure.connectedness.name': '连通度',
  'method.measure.connectedness.meaning': '不考虑方向时，在所有部门组合中相互连通的占多少。',
  'method.measure.connectedness.caution': '连通就是联系紧密。只要有一条细长的链条就算连通。',
  'method.measure.hierarchy.name': '层级度',
  'method.measure.hierarchy.meaning':
    '在有链条相连的部门组合中，只有单向链条的占多少：0表示凡有依赖都有反向依赖，1表示任何地方都没有回路。',
  'method.measure.hierarchy.caution':
    '汇报关系。这里说的是服务。原文献的四个维度中只采用这一项和连通度，因为效率一项的几种公开定义互不一致。',
} as const;
