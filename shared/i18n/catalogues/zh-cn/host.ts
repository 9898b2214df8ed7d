export const host = {
  'host.kind.engagement': '织网项目',
  'host.kind.table': '表格（CSV、TSV）',
  'host.kind.pptx': 'PowerPoint 演示文稿',
  'host.kind.png': 'PNG 图片',
  'host.kind.svg': 'SVG 图形',
  'host.serving': '织网已在此地址打开：{address}',
  'host.keep-open': '请保持此终端打开；按 Ctrl+C 结束。',
  'host.left': '最后一个页面已关闭，织网即将退出。',
  'host.usage': '用法：orgloom-browser [文件] [--no-open] [--end-when-left]',
} as const;
