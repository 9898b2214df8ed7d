/** The command palette, the find bar and the tips for the first run. */
export const palette = {
  'palette.department': 'Department',
  'palette.finding': 'Finding',
  'palette.label': 'Commands, departments, services, findings, maps',
  'palette.map': 'Map',
  'palette.none': 'Nothing is called so.',
  'palette.service': 'Service',
  'find.count': '{at, number} of {total, number}',
  'find.label': 'Department or service',
  'find.next': 'Next',
  'find.none': 'Not found',
  'find.previous': 'Previous',
  'tips.count': '{at, number} of {total, number}',
  'tips.end': 'Done',
  'tips.findings': 'See what stands out',
  'tips.findings-text':
    'Findings appear at the right as you draw. A click shows one on the map, with its numbers and a question for the room.',
  'tips.line': 'Draw by typing',
  'tips.line-text':
    'In the line below, Finance > Sales: credit check 4 draws both departments, the service and its weight.',
  'tips.next': 'Next tip',
  'tips.palette': 'Find anything',
  'tips.palette-text': 'The command palette finds every command, department and finding, in English and Chinese.',
  'tips.skip': 'Skip the tips',
  'tips.undo': 'Try things out',
  'tips.undo-text': 'Every step can be taken back, to the very start. What you draw stays on this computer.',
} as const;
