/** What the system’s own menus hold besides our commands. */
export const systemMenu = {
  'menu.window': 'Window',
  'role.copy': 'Copy',
  'role.cut': 'Cut',
  'role.front': 'Bring All to Front',
  'role.hide': 'Hide Orgloom',
  'role.hideOthers': 'Hide Others',
  'role.minimize': 'Minimise',
  'role.paste': 'Paste',
  'role.quit': 'Quit Orgloom',
  'role.services': 'Services',
  'role.togglefullscreen': 'Full Screen',
  'role.unhide': 'Show All',
  'role.zoom': 'Zoom',
} as const;
