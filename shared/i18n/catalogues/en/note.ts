/** Notes on departments, services, divisions and maps. */
export const note = {
  'note.title': 'Note',
  'note.about': 'About',
  'note.departments': 'Department: {name}',
  'note.divisions': 'Division: {name}',
  'note.services': 'Service: {name}',
  'note.maps': 'Map: {name}',
  'note.service-between': '{name}, {provider} → {customer}',
  'note.on-division': 'Notes on the division',
  'note.on-map': 'Notes on the map',
  'note.save': 'Keep',
} as const;
