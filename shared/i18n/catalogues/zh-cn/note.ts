/** Notes on departments, services, divisions and maps. */
export const note = {
  'note.title': '备注',
  'note.about': '对象',
  'note.departments': '部门：{name}',
  'note.divisions': '板块：{name}',
  'note.services': '服务：{name}',
  'note.maps': '协作图：{name}',
  'note.service-between': '{name}，{provider} → {customer}',
  'note.on-division': '板块备注',
  'note.on-map': '协作图备注',
  'note.save': '保存',
} as const;
