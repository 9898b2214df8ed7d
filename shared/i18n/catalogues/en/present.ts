/** Words of the presentation in the window. */
export const present = {
  'command.present': 'Present from the start',
  'command.present-from-here': 'Present from here',
  'present.label': 'Presentation',
  'present.controls': 'Move through the presentation',
  'present.previous': 'Previous',
  'present.next': 'Next',
  'present.end': 'End the presentation',
  'present.place.view': 'Saved view {at} of {of}',
  'present.place.finding': 'Finding {at} of {of}',
  'present.black': 'The screen is black',
  'present.white': 'The screen is white',
  'present.over': 'End of the presentation. Esc leads back.',
  'present.comparison':
    '{vanished, plural, =0 {No finding is} one {# finding is} other {# findings are}} no longer flagged, {appeared, plural, =0 {none is} one {# is} other {# are}} newly flagged',
} as const;
