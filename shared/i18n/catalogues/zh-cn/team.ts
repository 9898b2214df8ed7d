/** Teams across departments. */
export const team = {
  'team.list': '团队',
  'team.new': '新团队',
  'team.name': '团队名称',
  'team.purpose': '团队目的',
  'team.join': '加入团队',
  'team.choose': '选择团队',
  'team.leave': '将{name}移出团队',
  'team.select': '选中其中部门',
  'team.delete': '删除团队',
  'team.read': '{name}：{members}',
} as const;
