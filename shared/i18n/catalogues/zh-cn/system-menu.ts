/** What the system’s own menus hold besides our commands. */
export const systemMenu = {
  'menu.window': '窗口',
  'role.copy': '复制',
  'role.cut': '剪切',
  'role.front': '前置全部窗口',
  'role.hide': '隐藏 Orgloom',
  'role.hideOthers': '隐藏其他',
  'role.minimize': '最小化',
  'role.paste': '粘贴',
  'role.quit': '退出 Orgloom',
  'role.services': '服务',
  'role.togglefullscreen': '全屏',
  'role.unhide': '全部显示',
  'role.zoom': '缩放',
} as const;
