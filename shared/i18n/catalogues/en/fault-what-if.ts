/** Words for changes and questions to a map that cannot be carried out. */
export const faultWhatIf = {
  'fault.service-elsewhere.what': 'One of these services neither begins nor ends at “{name}”.',
  'fault.service-elsewhere.safe': 'Nothing was changed.',
  'fault.service-elsewhere.do': 'Choose services that the department gives or receives.',
  'fault.copy-out-of-date.what': 'The map was changed while it was being copied.',
  'fault.copy-out-of-date.safe': 'Nothing was changed.',
  'fault.copy-out-of-date.do': 'Copy it again.',
  'fault.impact-source-unknown.what': 'This department is not on the map.',
  'fault.impact-source-unknown.safe': 'Nothing was changed.',
  'fault.impact-source-unknown.do': 'Choose a department of this map.',
  'fault.impact-steps-out-of-range.what': '{steps} is no number of steps that can be followed.',
  'fault.impact-steps-out-of-range.safe': 'Nothing was changed.',
  'fault.impact-steps-out-of-range.do': 'Use a whole number from 1 to {limit}.',
  'fault.impact-pass-on-out-of-range.what':
    'The likelihood {passOn} of passing a slip on is not above 0 and at most 1.',
  'fault.impact-pass-on-out-of-range.safe': 'Nothing was changed.',
  'fault.impact-pass-on-out-of-range.do': 'Use a number above 0, at most 1.',
  'fault.impact-too-many-chains.what':
    'Within {steps, number} steps there are more than {limit, number} chains of services to follow.',
  'fault.impact-too-many-chains.safe': 'The map is unchanged; only this question was left out.',
  'fault.impact-too-many-chains.do': 'Use fewer steps.',
} as const;
