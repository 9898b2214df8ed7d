/** Words of drawing on the map. */
export const canvas = {
  'command.align-bottom': 'Align bottom',
  'command.align-centre': 'Align centre',
  'command.align-left': 'Align left',
  'command.align-middle': 'Align middle',
  'command.align-right': 'Align right',
  'command.align-top': 'Align top',
  'command.deselect': 'Select nothing',
  'command.distribute-across': 'Distribute across',
  'command.distribute-down': 'Distribute down',
  'command.duplicate': 'Duplicate',
  'command.select-departments': 'Select all departments',
  'command.select-linked': 'Select linked',
  'command.select-services': 'Select all services',
  'menu.arrange': 'Arrange',
} as const;
