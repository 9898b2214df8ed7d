/** Words of the host itself: native dialogs and what it prints in the terminal. */
export const host = {
  'host.kind.engagement': 'Orgloom engagement',
  'host.kind.table': 'Table (CSV, TSV)',
  'host.kind.pptx': 'PowerPoint presentation',
  'host.kind.pdf': 'PDF document',
  'host.kind.png': 'PNG image',
  'host.kind.svg': 'SVG drawing',
  'host.kind.drawio': 'draw.io diagram',
  'host.kind.gexf': 'GEXF graph',
  'host.kind.graphml': 'GraphML graph',
  'host.kind.json': 'JSON file',
  'host.kind.xlsx': 'Excel workbook',
  'host.kind.csv': 'CSV table',
  'host.serving': 'Orgloom is open at {address}',
  'host.keep-open': 'Keep this terminal open; stop with Ctrl+C.',
  'host.left': 'The last page has been closed. Orgloom ends.',
  'host.usage': 'Use: orgloom-browser [FILE] [--no-open] [--end-when-left]',
} as const;
