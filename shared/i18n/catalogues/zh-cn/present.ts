export const present = {
  'command.present': '从头放映',
  'command.present-from-here': '从当前位置放映',
  'present.label': '放映',
  'present.controls': '放映控制',
  'present.previous': '上一页',
  'present.next': '下一页',
  'present.end': '结束放映',
  'present.place.view': '已存视图 {at}/{of}',
  'present.place.finding': '发现 {at}/{of}',
  'present.black': '已切换为黑屏',
  'present.white': '已切换为白屏',
  'present.over': '放映结束，按 Esc 返回。',
  'present.comparison':
    '{vanished, plural, =0 {没有发现不再标记} other {#项发现不再标记}}，{appeared, plural, =0 {也没有新标记的发现} other {新标记#项发现}}',
} as const;
