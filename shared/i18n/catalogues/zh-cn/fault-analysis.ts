export const faultAnalysis = {
  'fault.weights-too-far-apart.what': '权重相差过大，无法比较：最小{smallest}，最大{largest}。',
  'fault.weights-too-far-apart.safe': '协作图未作任何更改，只是没有进行分析。',
  'fault.weights-too-far-apart.do': '请检查是否有误填的权重，或换算权重，使最大值不超过最小值的{limit, number}倍。',
  'fault.too-many-chains.what': '{departments, number}个部门之间的最短链条过多，无法计数。',
  'fault.too-many-chains.safe': '协作图未作任何更改，只是没有进行分析。',
  'fault.too-many-chains.do': '请合并部分部门，或将其中一部分放到单独的协作图中分析。',
  'fault.cutoff-out-of-range.what':
    '本项目的判定标准{rule}.{cutoff}为{value}，而它只能取{min}至{max}之间的{kind, select, whole {整数} other {数值}}。',
  'fault.cutoff-out-of-range.safe': '协作图未作任何更改，只是没有进行分析。',
  'fault.cutoff-out-of-range.do': '请在“分析”菜单中打开判定标准，将这一项恢复默认；也可以修正文件。',
} as const;
