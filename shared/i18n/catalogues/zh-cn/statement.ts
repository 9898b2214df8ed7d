export const statement = {
  'statement.sparse-map': '当前关系较少：平均每个部门有{mean}个内部客户。参考各项发现之前，请先确认是否有遗漏的关系。',
  'statement.few-relationships':
    '平均每个部门只有{mean}个内部客户时，单点故障往往可能偶然出现。请先确认是否有遗漏的关系。',
  'statement.strongly-connected-block':
    '{departments}个部门中有{count}个构成一个整体，彼此直接或间接地相互依赖，权重均不低于{weight}/5。因此不再逐一列出循环依赖。',
  'statement.little-connected':
    '{departments}个部门中有{count}个的往来部门不超过{few}个。这在本图中属普遍情况，因此不再逐一列出往来较少的部门。',
  'statement.one-way-share':
    '一方对另一方的依赖权重不低于{material}的部门组合共有{pairs}个，其中{count}个（{share}）为单向依赖。',
  'statement.dense-map':
    '当前关系十分密集：已记录全部可能组合的{density}。多数服务可以直接到达，中介中心性的参考意义有限，请结合服务负荷和来源集中程度判断。',
  'statement.rescaled': '各项发现采用1至5的权重，由本图的业务量换算而来。',
} as const;
