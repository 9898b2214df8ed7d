export const views = {
  'command.saved-views': '已存视图…',
  'palette.view': '视图',
  'views.call-up': '显示{name}',
  'views.delete': '删除{name}',
  'views.deleted': '视图“{name}”已删除。',
  'views.keep': '保存',
  'views.name': '为当前所见命名',
  'views.none': '尚无视图。视图保存显示方式、筛选、聚焦、折叠的板块和图上所见的部分。',
  'views.rename': '重命名{name}',
  'views.title': '已存视图',
  'views.update': '用当前所见更新{name}',
} as const;
