/** Words of the dialog that composes a deck. */
export const deck = {
  'command.deck': 'Compose deck…',
  'deck.title': 'Compose the deck',
  'picture.size': 'Size',
  'picture.size-1x': 'Screen',
  'picture.size-2x': 'Twice',
  'picture.size-4k': '4K',
  'picture.size-8k': '8K',
  'picture.dpi': 'In documents',
  'picture.dots': '{dpi, number} dpi',
  'picture.transparent': 'Transparent background',
  'picture.help':
    '4K is 3,840 pixels wide, 8K is 8,000; no side is longer than 8,000. More dots per inch: smaller on paper, and sharper.',
  'deck.compose': 'Choose slides…',
  'deck.kinds': 'Kinds of slide, in the order of the deck',
  'deck.kinds-help':
    'Drag a kind, or press Alt with the up or down arrow, to move it. Kinds with nothing to say leave no page.',
  'deck.pages': '{count, plural, =0 {no page} one {# page} other {# pages}}',
  'deck.up': 'Move “{name}” up',
  'deck.down': 'Move “{name}” down',
  'deck.usual': 'Back to the usual slides',
  'deck.ratio': 'Shape of the slides',
  'deck.template': 'Your firm’s template',
  'deck.template-none':
    'None: the slides look as Orgloom has them. A .potx or .pptx gives its masters, fonts, colours and size.',
  'deck.template-pick': 'Choose a file…',
  'deck.template-layouts': 'Layouts…',
  'deck.template-layouts-hide': 'Hide layouts',
  'deck.template-forget': 'Forget it',
  'deck.template-unsure': 'Not every layout was recognised. Look whether these are right.',
  'deck.template-size':
    'The slides have the size of the template. Its ornaments are not drawn here, but are in the file.',
  'deck.role.title': 'Layout of the first slide',
  'deck.role.title-only': 'Layout of all other slides',
  'deck.both': 'Both',
  'deck.preview': 'Pages of the deck',
  'deck.page': 'Page {number, number}: {title}',
  'deck.drawing': 'Drawing the pages…',
  'deck.outcome':
    'Writes {count, plural, =0 {no page} one {# page} other {# pages}} to “{file}”; the next step asks for the folder.',
} as const;
