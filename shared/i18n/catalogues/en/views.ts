/** Words of the ways of looking at a map that are kept under names. */
export const views = {
  'command.saved-views': 'Saved views…',
  'palette.view': 'View',
  'views.call-up': 'Show {name}',
  'views.delete': 'Delete {name}',
  'views.deleted': 'The view “{name}” is deleted.',
  'views.keep': 'Keep',
  'views.name': 'Name of what is seen now',
  'views.none':
    'None yet. A view keeps looks, filter, focus, collapsed divisions and the part of the map that is seen.',
  'views.rename': 'Rename {name}',
  'views.title': 'Saved views',
  'views.update': 'Let {name} show what is seen now',
} as const;
