export const coded = {
  'coded.title': '内部服务关系（代号版）',
  'coded.map.as-is': '现状',
  'coded.map.to-be': '目标',
  'coded.map.dated': '往期',
  'coded.left-out': '本版略去',
  'coded.recorded': '已记录',
  'coded.switch': '以代号代替名称',
  'coded.switch-help':
    '部门、板块和服务均以代号表示；略去客户名称、备注、理由和服务标准的文字。代号保存在项目中，可在部门表中查看。',
} as const;
