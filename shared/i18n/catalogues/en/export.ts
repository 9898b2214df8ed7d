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
  'export.slides.title': 'Title',
  'export.slides.reading': 'How to read the map',
  'export.slides.map': 'The map',
  'export.slides.map-views': 'One map per saved view',
  'export.slides.divisions': 'One map per division',
  'export.slides.findings': 'List of findings',
  'export.slides.top-findings': 'Top findings, one by one',
  'export.slides.ledger': 'One-way ledger',
  'export.slides.matrix': 'Matrix',
  'export.slides.comparison': 'Two maps side by side',
  'export.slides.set-aside': 'Findings set aside',
  'export.slides.cutoffs': 'Cut-offs used',
  'export.slides.method': 'Method note',
  'export.reading.title': 'How to read the map: follow the arrow to the department that is served',
  'export.reading.provider': 'Provider',
  'export.reading.customer': 'Customer',
  'export.reading.arrow':
    'An arrow is a service. It runs from its provider to its internal customer, who depends on it.',
  'export.reading.weight':
    'The wider and darker an arrow, the more its internal customer depends on the service: from 1 (marginal) to 5 (vital).',
  'export.reading.volume': 'The wider and darker an arrow, the larger the volume that was measured.',
  'export.reading.one-way':
    'A broken arrow is a one-way dependency: the customer depends strongly, and little or nothing is recorded in return.',
  'export.reading.bottleneck':
    'A disc marks a bottleneck: more of the shortest chains of services meet here than chance would explain. Its number is that of the finding.',
  'export.reading.division': 'A shaded box is a division with its departments.',
  'export.reading.external': 'A broken border marks an external party. Findings leave it out.',
  'export.deck.view-title':
    '{name}: {departments, number} of {all, plural, one {# department} other {# departments}} and {services, plural, one {# service} other {# services}} between them',
  'export.deck.view-notes':
    'This is how the map was saved to be looked at. What is drawn faint or left out is on the whole map.',
  'export.deck.division-title':
    '{name}: {departments, plural, one {# department} other {# departments}}, {inside, plural, one {# service} other {# services}} inside, {gives, number} to others and {gets, number} from others',
  'export.deck.division-notes':
    'The division is drawn in full, its partners faint. Where the partners are many, only the division is drawn; the counts include them all.',
  'export.deck.ask-label': 'A question to ask',
  'export.deck.ledger-title':
    'A one-way dependency is flagged in {flagged, number} of {pairs, plural, one {# pair} other {# pairs}} of departments',
  'export.deck.ledger-more':
    '{count, plural, one {# more pair is} other {# more pairs are}} in the ledger of the engagement file.',
  'export.deck.ledger-notes':
    'Weights are those of the strongest service in each direction; on a map of volumes, all together. Support functions serve one way by nature: an asymmetry is a question, not a fault.',
  'export.deck.ledger-ask': 'Ask both: how do you hear whether the service is what the other needs?',
  'export.deck.recorded': 'recorded',
  'export.deck.not-recorded': 'not recorded',
  'export.deck.matrix-title':
    'The matrix of {departments, plural, one {# department} other {# departments}}: providers down, internal customers across',
  'export.deck.matrix-title-divisions':
    'The matrix of {divisions, plural, one {# division} other {# divisions}}: weights of {services, plural, one {# service} other {# services}} added up, providers down, internal customers across',
  'export.deck.matrix-corner': 'Provides ↓  Receives →',
  'export.deck.matrix-star': '* flagged as a one-way dependency',
  'export.deck.matrix-notes':
    'A filled cell is a service from the department of its row to that of its column; the deeper the colour, the heavier. An empty row or column is a question: does nobody use this, or was nobody asked?',
  'export.deck.no-division': 'No division',
  'export.deck.comparison-title':
    '{before} and {after}: {gone, plural, =0 {no service ends} one {# service ends} other {# services end}}, {added, plural, =0 {none begins} one {# begins} other {# begin}}, {changed, plural, =0 {none changes} one {# changes} other {# change}}',
  'export.deck.comparison-caption':
    '{name}: {departments, plural, one {# department} other {# departments}}, {services, plural, one {# service} other {# services}}',
  'export.deck.comparison-summary':
    '{vanished, plural, =0 {No finding is} one {# finding is} other {# findings are}} no longer flagged, {appeared, plural, =0 {none is} one {# is} other {# are}} newly flagged. Services that differ are drawn in full, the others faint.',
  'export.deck.comparison-notes':
    'Ask the room: which change matters most to your internal customers, and who has to agree to it?',
  'export.deck.method-title': 'What was analysed, and what must not be concluded from it',
  'export.deck.method-notes': 'The full method note, with formulas and sources, is in the program under Help.',
} as const;
