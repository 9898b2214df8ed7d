/** Words for changes and questions to a map that cannot be carried out. */
export const faultWhatIf = {
  'fault.service-elsewhere.what': 'One of these services neither begins nor ends at “{name}”.',
  'fault.service-elsewhere.safe': 'Nothing was changed.',
  'fault.service-elsewhere.do': 'Choose services that the department gives or receives.',
  'fault.copy-out-of-date.what': 'The map was changed while it was being copied.',
  'fault.copy-out-of-date.safe': 'Nothing was changed.',
  'fault.copy-out-of-date.do': 'Copy it again.',
} as const;
