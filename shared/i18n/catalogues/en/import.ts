/** What an import assumed, and what it calls things. */
export const imported = {
  'import.map-name': 'As-is',
  'import.notice.direction-assumed':
    'The column “{from}” was taken as the provider and “{to}” as the internal customer. If it is the other way round, import with the direction {other}.',
  'import.notice.direction-by-columns':
    'The columns “{from}” and “{to}” say who serves whom, so the direction that was asked for was not used.',
  'import.notice.weights-scale': 'All weights are whole numbers from 1 to 5: they were taken as the scale.',
  'import.notice.weights-volume':
    'The weight {value} in row {row} is not on the scale from 1 to 5: the weights were taken as volumes.',
  'import.notice.read-as': 'The text was read as {encoding}. Check the names.',
  'import.notice.columns-unused': 'These columns were not used: {columns}.',
  'import.notice.departments-added':
    '{count, plural, one {# department is} other {# departments are}} not in the table of departments and {count, plural, one {was} other {were}} added: “{name}” (row {row}){count, plural, one {.} other { and others.}}',
  'import.notice.rows-unanswered':
    '{count, plural, one {# row} other {# rows}} without an answer or a comment {count, plural, one {was} other {were}} left out.',
  'import.notice.respondents-numbered':
    'The file does not say who answered: the first answer of a department about a service is taken as its person 1, the second as person 2, and so on.',
  'import.notice.other-scale':
    'The column “{column}” has {count} answers above 5, up to {most}: it may be on another scale.',
} as const;
