/** What exported pictures and decks say. */
export const exported = {
  'export.alt.department': '{name}, department',
  'export.alt.department-in': '{name}, department in {division}',
  'export.alt.division': '{name}, division with {count, plural, one {# department} other {# departments}}',
  'export.alt.service': '{provider} serves {customer}, weight {weight, number}',
  'export.alt.service-named': '{provider} serves {customer}: {service}, weight {weight, number}',
  'export.alt.bottleneck': '{name} is flagged as a bottleneck',
  'export.alt.table': 'Table of findings',
  'export.alt.set-aside': 'Table of findings that are set aside',
  'export.alt.cutoffs': 'Table of the cut-offs used',
  'export.legend.service': 'Arrow: from provider to internal customer. Width: weight',
  'export.legend.weight-1': '1 marginal',
  'export.legend.weight-3': '3',
  'export.legend.weight-5': '5 vital',
  'export.legend.volume': '{weight, number}',
  'export.legend.one-way': 'One-way dependency',
  'export.legend.bottleneck': 'Bottleneck',
  'export.legend.bottleneck-numbered': 'Bottleneck, with its number among the findings',
  'export.legend.external': 'External party',
  'export.legend.assumed': '{assumed, number} of {services, number} weights not stated yet, drawn as 3',
  'export.deck.map-and-date': '{map} · {date}',
  'export.deck.title-notes':
    'Scope: {departments, plural, one {# department} other {# departments}} and {services, plural, one {# service} other {# services}}, as recorded on this date.',
  'export.deck.empty-title': 'No departments are recorded yet',
  'export.deck.empty-text':
    'The map is empty. Once departments and services are recorded, this slide shows who serves whom.',
  'export.deck.map-title':
    '{departments, plural, one {# department exchanges} other {# departments exchange}} {services, plural, one {# service} other {# services}}',
  'export.deck.map-title-bottleneck':
    '{departments, plural, one {# department exchanges} other {# departments exchange}} {services, plural, one {# service} other {# services}}; chains meet most in {name}',
  'export.deck.map-title-no-services':
    '{departments, plural, one {# department is} other {# departments are}} on the map, and no services are recorded yet',
  'export.deck.map-notes-read':
    'How to read it: an arrow goes from the department that provides a service to the internal customer that receives it. The wider the arrow, the more the customer depends on it.',
  'export.deck.map-notes-ask': 'Ask the room: which arrow surprises you? Which one is missing?',
  'export.deck.map-notes-edit': 'Boxes and arrows are native shapes: move a box and its arrows follow.',
  'export.deck.map-notes-no-services': 'Ask each department: who uses what you produce, and whom do you wait for?',
  'export.deck.column-severity': 'Severity',
  'export.deck.column-finding': 'Finding',
  'export.deck.column-departments': 'Departments',
  'export.deck.column-why': 'Why it was flagged',
  'export.deck.severity-finding': '{number, number}  ● Finding',
  'export.deck.severity-worth-a-look': '{number, number}  ◐ Worth a look',
  'export.deck.severity-data-prompt': '{number, number}  ○ Data prompt',
  'export.deck.findings-title':
    '{count, plural, =0 {A ranking, and no findings} one {# finding deserves a conversation} other {# findings deserve a conversation}}',
  'export.deck.severity-ranking': '{number, number}  ○ Ranking only',
  'export.deck.findings-part': '{title} ({part, number} of {parts, number})',
  'export.deck.findings-more':
    '{count, plural, one {# more finding is} other {# more findings are}} in the engagement file.',
  'export.deck.finding-notes': '{number, number}. {headline}',
  'export.deck.finding-ask': 'Ask: {question}',
  'export.deck.findings-notes':
    'A finding is a reason to talk, not a verdict: it describes the recorded services, not how well a department works.',
  'export.deck.column-set-aside': 'Set aside as',
  'export.deck.column-reason': 'Reason',
  'export.deck.column-cutoffs': 'Cut-offs used',
  'export.deck.all-set-aside-title': 'Every finding on this map is set aside',
  'export.deck.all-set-aside-text': 'The next slide lists them with their reasons.',
  'export.deck.set-aside-title':
    '{count, plural, one {# finding is set aside with a reason, and not counted} other {# findings are set aside with a reason, and not counted}}',
  'export.deck.set-aside-notes':
    'These were flagged like the others. Somebody who knows the organisation has said why they need no action now; a reason can change.',
  'export.deck.cutoffs-title': 'What it took to be flagged: {settings}',
  'export.deck.cutoffs-notes':
    'The cut-offs can be changed for each engagement; those that were changed are marked. A stricter cut-off flags less, not better.',
  'export.deck.no-findings-title': 'The analysis flags nothing on this map',
  'export.deck.no-findings-text':
    'Among {departments, plural, one {# department} other {# departments}} and {services, plural, one {# service} other {# services}}, nothing reaches the thresholds. This rests on what is recorded: a missing service cannot be flagged.',
} as const;
