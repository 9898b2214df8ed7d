/** Words for maps that cannot be analysed. */
export const faultAnalysis = {
  'fault.weights-too-far-apart.what': 'The weights lie too far apart to be compared: from {smallest} to {largest}.',
  'fault.weights-too-far-apart.safe': 'The map is unchanged; only the analysis was left out.',
  'fault.weights-too-far-apart.do':
    'Look for a mistyped weight, or rescale them so that the largest is at most {limit, number} times the smallest.',
  'fault.too-many-chains.what':
    'Between the {departments, number} departments there are more shortest chains than can be counted.',
  'fault.too-many-chains.safe': 'The map is unchanged; only the analysis was left out.',
  'fault.too-many-chains.do': 'Put departments together, or analyse a part of them on a map of its own.',
  'fault.cutoff-out-of-range.what':
    'The cut-off {rule}.{cutoff} of this engagement is {value}; it can be {kind, select, whole {a whole number} other {any number}} from {min} to {max}.',
  'fault.cutoff-out-of-range.safe': 'The map is unchanged; only the analysis was left out.',
  'fault.cutoff-out-of-range.do': 'Open the cut-offs in the Analyse menu and put this one back, or mend the file.',
} as const;
