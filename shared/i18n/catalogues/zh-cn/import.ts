export const imported = {
  'import.map-name': '现状',
  'import.notice.direction-assumed':
    '已将“{from}”列视为服务提供者，“{to}”列视为内部客户。如果方向相反，请以{other}方向导入。',
  'import.notice.direction-by-columns': '“{from}”列和“{to}”列已说明服务方向，因此未使用所指定的方向。',
  'import.notice.weights-scale': '所有权重都是1到5的整数，已按量表处理。',
  'import.notice.weights-volume': '第{row}行的权重{value}不在1到5的量表范围内，权重已按业务量处理。',
  'import.notice.read-as': '文字按{encoding}编码读取，请核对名称。',
  'import.notice.columns-unused': '以下列未使用：{columns}。',
  'import.notice.departments-added':
    '有{count, number}个部门不在部门表中，已自动添加：“{name}”（第{row}行）{count, plural, =1 {。} other {等。}}',
  'import.notice.rows-unanswered': '有{count}行既无评分也无意见，未导入。',
  'import.notice.respondents-numbered':
    '文件未注明作答人：同一部门对同一服务的第一份答案视为1号，第二份视为2号，依此类推。',
  'import.notice.other-scale': '“{column}”列有{count}个答案高于5，最高为{most}：可能采用了其他评分范围。',
} as const;
