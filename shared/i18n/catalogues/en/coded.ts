/** Words of copies in which codes stand for names. */
export const coded = {
  'coded.title': 'Internal services, coded copy',
  'coded.map.as-is': 'As-is',
  'coded.map.to-be': 'To-be',
  'coded.map.dated': 'Earlier',
  'coded.left-out': 'left out of this copy',
  'coded.recorded': 'recorded',
  'coded.switch': 'Codes for names',
  'coded.switch-help':
    'Codes stand for departments, divisions and services; client, notes, reasons and texts of standards are left out. The codes are kept in the engagement and shown in the table of departments.',
} as const;
