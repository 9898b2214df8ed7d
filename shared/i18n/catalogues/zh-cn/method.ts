export const method = {
  'method.title': '方法说明',
  'method.intro-what':
    '本说明介绍织网在部门与服务的协作图上测量什么、每个数字如何算出、出自何处，以及不能由此推断什么。内容由程序自身生成：未另行设置时，程序采用的就是这里列出的判定标准。',
  'method.intro-read': '发现是交流的由头，而不是评判。发现以记录为依据，既不涉及个人，也不说明某个部门的工作好坏。',
  'method.search': '搜索方法说明',
  'method.contents': '目录',
  'method.nothing': '没有包含“{query}”的内容。',
  'method.print': '打印…',
  'method.language': '语言',
  'method.text': '方法说明正文',

  'method.section.conventions': '约定',
  'method.section.findings': '发现',
  'method.section.statements': '对整张协作图的说明',
  'method.section.departments': '部门的指标',
  'method.section.groups': '部门组合与分组的指标',
  'method.section.map': '整张协作图的指标',
  'method.section.more': '假设推演与可靠程度',
  'method.section.claims': '不能据此主张的内容',
  'method.section.sources': '文献',

  'method.findings-intro':
    '发现分为三级：发现（●）、值得关注（◐）、数据提示（○，针对记录本身提问）。所有判定标准均可修改，实际采用的数值列在每条发现旁边。外部方不参与发现的判定。',
  'method.departments-intro': '除非另有说明，只计入内部部门及其相互之间的服务。无法定义的数值显示为短横线，不按0处理。',

  'method.label.definition': '定义',
  'method.label.severity': '级别',
  'method.label.not-said': '并不表示',
  'method.label.limits': '局限',
  'method.label.meaning': '含义',
  'method.label.formula': '公式',
  'method.label.range': '取值范围',
  'method.label.caution': '不能推断',
  'method.label.source': '出处',
  'method.label.said-when': '出现条件',

  'method.convention.direction.name': '方向',
  'method.convention.direction.text':
    '服务是从服务提供者指向内部客户的箭头，箭头所指的是接受服务的部门。依赖的方向与此相反：客户依赖提供者。',
  'method.convention.weight.name': '权重',
  'method.convention.weight.text':
    '权重表示客户对服务的依赖程度，从1（停止后几乎没有影响）到5（工作会立即停下来），由客户一方回答。频次、满意度和业务量是另外的事。尚未有人给出的权重按3计，并标为“假定”。',
  'method.convention.parallel.name': '两个部门之间有多项服务',
  'method.convention.parallel.text':
    '计算提供者的负荷时各项相加；计算依赖程度时取最强的一项，使1至5的含义保持不变。在业务量协作图上，两者都取总和。部门内部的工作不在图上。',
  'method.convention.outside.name': '外部方',
  'method.convention.outside.text': '外部客户和外部供应方不计入各项指标和发现，只在计算到达外部客户的途径时计入。',
  'method.convention.distance.name': '距离与相等路径',
  'method.convention.distance.text':
    '一项服务的长度为1/w，因此依赖越强，距离越短；所有权重同乘一个数，最短链条不变。长度相等的链条平分计数。由于1/2 + 1/3 + 1/6这样的和经常恰好相等，长度是否相等用整数判定（1至5的权重取60/w），不受舍入影响。评分在这里被当作数值使用，所以同时给出只计步数的中介中心性，每个瓶颈都注明两者是否一致。',
  'method.convention.volumes.name': '业务量协作图',
  'method.convention.volumes.text':
    '各项指标直接采用业务量。各项发现则采用1至5的等级，即在本图最小与最大业务量之间按相等比例分为五级，因为直接用原始数量时，几乎所有最短链条都只经过少数业务量大的部门。两张图的等级不能相互比较；个别极端值会使其余数值挤在一起。',
  'method.convention.floor.name': '校准阈值',
  'method.convention.floor.text':
    '只有当一个部门的集中程度超过随机协作图上最集中的部门时，才称为集中：在规模和密度相同的100张随机协作图中，应有{standard}张低于该值（设为“严格”时为{strict}张）。阈值由随机协作图算出：箭头均匀分布，权重1至5的占比依次为15%、25%、30%、20%、10%；部门数从{smallest}到{largest}共{sizes}种规模，每种规模和密度至少400张。规模与密度居中时采用插值，超出范围时取最近的数值。阈值自身的抽样误差约为一个百分点。',
  'method.convention.floor-limits.name': '校准阈值的局限',
  'method.convention.floor-limits.text':
    '阈值只回答一个问题：与同类协作图上的偶然情形相比，是否更为集中？真实的组织并不是随机的，人事、信息技术、财务等共享服务往往因职能设置而超过阈值。阈值不能证明任何工作缓慢。关系十分密集时，中介中心性的参考意义有限；关系较少时，往往是记录有遗漏。设为“探索”时另外列出排名靠前的部门，并注明只是排序。',
  'method.convention.symbols.name': '符号',
  'method.convention.symbols.text':
    'n为部门数；m为有服务的有序对数；w为权重；s⁺与s⁻分别为部门提供与获得的总和；k为往来部门数；d为最短距离；G − v表示去掉部门v之后的协作图。',

  'method.statement.sparse-map.name': '关系较少',
  'method.statement.sparse-map.text':
    '部门数不少于{smallestMap}，且平均每个部门的内部客户不足{sparseBelow}个时出现。记录很可能有遗漏。',
  'method.statement.few-relationships.name': '关系不多',
  'method.statement.few-relationships.text':
    '存在单点故障，且平均内部客户数低于{fragileBelow}时出现：如此稀疏的随机协作图在缺少一个部门时同样会断开。',
  'method.statement.dense-map.name': '关系密集',
  'method.statement.dense-map.text':
    '部门数不少于{smallestMap}，且已记录的组合超过全部可能组合的{densePercent}%时出现。此时多数服务可以直接到达，服务负荷和来源集中程度比中介中心性更有参考意义。',
  'method.statement.little-connected.name': '往来部门普遍较少',
  'method.statement.little-connected.text':
    '部门数不少于{smallestMap}，且超过半数部门的往来部门不超过其他部门的{partnersPercent}%时出现。此时没有哪个部门特别突出，因此不再逐一列出。',
  'method.statement.rescaled.name': '业务量换算',
  'method.statement.rescaled.text': '凡是业务量协作图均出现：各项发现采用1至5的等级。',
  'method.statement.strongly-connected-block.name': '整体相互依赖',
  'method.statement.strongly-connected-block.text':
    '超过半数的部门通过权重不低于{strong}的服务直接或间接地相互依赖时出现。此时闭环随处可见，因此不再逐一列出。',
  'method.statement.one-way-share.name': '单向依赖的占比',
  'method.statement.one-way-share.text': '在至少一个方向权重不低于{material}的部门组合中，有多少属于单向依赖。',

  'method.more.impact.name': '一个部门延误会波及谁',
  'method.more.impact.text':
    '延误沿一项服务传递的可能性与其权重成正比，权重为5时取{passOn}%。沿链条各段相乘；多条链条汇合时按相互独立的事件合并。只计算不重复经过同一部门、至多{steps}项服务的链条。',
  'method.more.impact.caution':
    '{passOn}%这一水平是假定，不是测量结果：请看先后次序，不要看小数。重新汇合的链条并不独立，所以数值只会偏高。原方法还考虑影响的严重程度，而图上没有这方面的信息，因此略去。',
  'method.more.stability.name': '发现是否稳定',
  'method.more.stability.text':
    '以两种方式随机改变协作图，每种至多{samples}次，随机种子固定。第一种：每个权重下调一级、不变或上调一级，可能性相同且不超出1至5（业务量则为减少五分之一、不变或增加四分之一）。第二种：去掉{percent}%的服务，至少一项。统计其中有多少次仍对相同的部门作出这一发现。两种方式都有{stable}%以上仍然成立的，称为稳定；{fairlyStable}%以上为较稳定；更低为不稳定，以成立次数较少的一种为准。',
  'method.more.stability.same':
    '单向依赖和来源集中：涉及的两个部门及其角色相同，即为同一发现。闭环：每一环的依赖仍然较强，即为同一发现。板块以自身为准；自动识别的分组，两组合计的成员中有{sameGroup}%同属两组，即为同一组。降为数据提示的视为不再成立；数据提示本身不作检验。',
  'method.more.stability.caution':
    '这里说明的是记录中的小误差影响有多大，并不说明记录是否正确，也不是发现为真的概率。随机缺少5%是一种理想化：在研讨会上，缺席者的信息往往整块缺失。协作图较小时，一项服务就已超过5%。变动100次时，70%这样的比例可能上下相差约九个百分点。这几个词是我们自己的约定。',
  'method.more.stability.why':
    '关于网络数据缺失的研究表明，随着关系被去掉，中心性指标的准确度逐渐下降，且不同指标的情况各不相同；因此对每条发现都在它自己的协作图上检验。',

  'method.claim.delay': '中介中心性证明了延误。它只说明延误会波及哪里。',
  'method.claim.one-way': '单向依赖就是问题。支持性部门的服务本来就以单向为主。',
  'method.claim.companies': '数值可以在不同企业之间比较。数值取决于部门划分的粗细和询问了哪些人。',
  'method.claim.people': '某个部门或某个人做得好或不好。图上没有任何内容衡量这一点。',
  'method.claim.absence': '图上没有的就不存在。关于缺少关系的提示针对的是记录。',
} as const;
