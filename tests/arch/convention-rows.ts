/** One row of what people expect, and what shows that it holds. */
export interface ConventionRow {
  readonly row: string;
  /** File from the root, and the name of a test in it. */
  readonly tests?: readonly (readonly [file: string, name: string])[];
  /** Why only a person can tell. */
  readonly person?: string;
  /** What no test shows yet. */
  readonly open?: string;
}

const e2e = (file: string, name: string) => [`tests/e2e/${file}.test.ts`, name] as const;
const unit = (file: string, name: string) => [`tests/unit/${file}.test.ts`, name] as const;
const arch = (file: string, name: string) => [`tests/arch/${file}.test.ts`, name] as const;

/** THE LIST of what people expect of keys, the canvas and the platform. */
export const USE_ROWS: readonly ConventionRow[] = [
  {
    row: 'new, open, save, save as',
    tests: [e2e('keep', 'opens, is changed, is saved over itself and holds the change')],
  },
  {
    row: 'close with three answers',
    tests: [e2e('window', 'with unsaved work asks once, stays if told so, and goes without saving if told so')],
  },
  {
    row: 'undo and redo',
    tests: [
      e2e('first-engagement', 'is undone to the start and redone to the end'),
      unit('renderer/commands/undo-all', 'sequences, undo leads back to the start and redo to the end'),
      unit('renderer/commands/commands', 'says what undo would undo'),
    ],
  },
  {
    row: 'cut, copy, paste, paste in place',
    tests: [e2e('map-copy-paste', 'pastes under the pointer, and in place with Shift')],
  },
  {
    row: 'duplicate keeps its offset',
    tests: [unit('renderer/state/duplicate', 'repeats the distance to which the copy was brought')],
  },
  {
    row: 'select all, none, departments, services',
    tests: [e2e('map-select-move', 'takes all, nothing, all departments, all services, and what is linked')],
  },
  { row: 'delete with a way back', tests: [e2e('keep', 'comes back with Undo in the word that says it was deleted')] },
  {
    row: 'F2, Enter, double click, typing',
    tests: [e2e('input-method', 'letters replace the name without an input method too, and Escape leaves it')],
  },
  {
    row: 'Escape goes back one level',
    tests: [
      unit(
        'renderer/commands/run-command',
        'Escape ends one thing at a time: the tool, the lit line of a proof, the finding, the selection',
      ),
    ],
  },
  {
    row: 'arrows travel, Alt and arrows move',
    tests: [
      unit('renderer/commands/run-command', 'the arrow keys go to the nearest department that way'),
      unit('renderer/commands/run-command', 'nudging again and again is one step'),
    ],
  },
  {
    row: 'Tab leaves, quick build adds',
    tests: [
      e2e('map-quick-build', 'builds a chain and its siblings by Tab and Enter, each one undo step'),
      e2e('map-spoken', 'is one tab stop: Tab leaves it, and Shift+Tab comes back to it'),
    ],
  },
  { row: 'pan', tests: [e2e('map-select-move', 'pans with Space, the middle and the right button')] },
  {
    row: 'zoom at the pointer',
    tests: [e2e('map-select-move', 'pans with the wheel, sideways with Shift, and zooms at the pointer with Ctrl')],
  },
  { row: 'zoom to 100 %, all, selection', open: 'the keys are listed once, but no test measures where they lead' },
  { row: 'palette and shortcut sheet', tests: [e2e('search', 'finds commands and places in %s')] },
  { row: 'find', tests: [e2e('search', 'finds commands and places in %s')] },
  {
    row: 'group, ungroup',
    tests: [
      e2e('map-divisions', 'groups what is selected into a division, and takes it out again, one undo step each'),
    ],
  },
  { row: 'align', tests: [e2e('map-select-move', 'aligns two and distributes three, from keys and from the menu')] },
  {
    row: 'present',
    tests: [e2e('present', 'walks by keys through map and findings, turns black, and leaves the window as it was')],
  },
  { row: 'context menu by keys', tests: [e2e('map-keys-menu', 'opens by %s, and its entry works by keyboard')] },
  {
    row: 'a service drawn three ways',
    tests: [
      e2e('map-connect', 'by dragging the handle'),
      e2e('map-connect', 'by clicking the provider and then the internal customer, with an arrow on the way'),
      e2e('map-connect', 'by the dialog'),
    ],
  },
  {
    row: 'marquee, Shift+click, Alt+drag',
    tests: [
      e2e(
        'map-select-move',
        'takes what a marquee encloses, from a plain drag on empty canvas; Shift adds, Escape gives it up',
      ),
      e2e('map-select-move', 'drops copies where Alt was down at the start, in one step'),
    ],
  },
  {
    row: 'second start',
    tests: [
      e2e(
        'window',
        'of a second start comes into the window that is open, which asks first where there is unsaved work',
      ),
    ],
  },
  { row: 'dirty mark', tests: [e2e('window', 'names the document and marks unsaved work until it is saved')] },
  { row: 'restart', tests: [e2e('window', 'comes up where it was left, and on a screen that is there')] },
  { row: 'theme', tests: [e2e('screenshot', 'looks right in $language, $theme')] },
  { row: 'paste a table', tests: [e2e('map-copy-paste', 'shows a table with a header first, with its counts')] },
  { row: 'copy as image', tests: [e2e('map-copy-paste', 'puts cells, rows of ours and a picture on the clipboard')] },
  { row: 'first run', tests: [e2e('keystrokes', 'has a first labelled service within six actions')] },
  {
    row: 'long work',
    tests: [e2e('slow-analysis', 'shows how far an analysis is, and ends it though it hears nothing')],
  },
  { row: 'words of errors', tests: [arch('languages', 'say of each fault what happened, what is safe, what to do')] },
];

/** THE LIST of what WCAG 2.2 AA and the two languages ask. */
export const ACCESS_ROWS: readonly ConventionRow[] = [
  { row: 'A1', open: 'the tables are not compared with the model on random maps' },
  {
    row: 'A2',
    open: 'journeys by keys exist for drawing, looks, proofs, scenarios, decks, marks and presenting; filter, restore and export by keys alone do not',
  },
  {
    row: 'A3',
    tests: [
      e2e('focus', 'Tab goes through the window with %s, seen and never held'),
      e2e('map-spoken', 'is one tab stop: Tab leaves it, and Shift+Tab comes back to it'),
    ],
  },
  {
    row: 'A4',
    tests: [
      unit('renderer/commands/commands', 'never takes single letters everywhere (WCAG 2.1.4)'),
      unit(
        'renderer/commands/single-keys',
        'are switched off and on, are remembered, and menus show only keys that work',
      ),
    ],
  },
  {
    row: 'A5',
    tests: [
      e2e('focus', 'Tab goes through the window with %s, seen and never held'),
      e2e('focus', 'the focus comes back from every dialog to where it was'),
    ],
  },
  {
    row: 'A6',
    tests: [
      e2e('map-connect', 'by clicking the provider and then the internal customer, with an arrow on the way'),
      e2e('map-select-move', 'adds and takes away with Shift or Ctrl and a click'),
    ],
    open: 'resizing panels and moving have keys, but no single click',
  },
  { row: 'A7', tests: [e2e('reflow', 'every control can be reached whole, and hit')] },
  {
    row: 'A8',
    tests: [
      e2e('axe', 'axe finds nothing wrong in any state, %s'),
      e2e('map-spoken', 'holds the focused department and its partners, and nothing of the rest'),
    ],
  },
  { row: 'A9', tests: [unit('renderer/panels/speech', 'says at most one thing in its time, and always the last')] },
  {
    row: 'A10',
    tests: [
      unit('renderer/views/map/looks/tones', 'carry words with a contrast of 4.5 or more'),
      unit('renderer/views/map/looks/tones', 'are seen on the ground, with a contrast of 3 or more'),
    ],
  },
  { row: 'A11', tests: [unit('renderer/views/map/looks/tones', 'are told apart')] },
  { row: 'A12', tests: [e2e('reflow', 'every control can be reached whole, and hit')] },
  { row: 'A13', open: 'tooltips are the browser’s own, which nobody can dismiss' },
  { row: 'A14', open: 'reduced motion is read by the map, and no test emulates it' },
  {
    row: 'A15',
    tests: [
      e2e('bring-in-hand-over', 'names every row that it cannot read, and imports none'),
      arch('languages', 'say of each fault what happened, what is safe, what to do'),
    ],
  },
  { row: 'A16', open: 'there is no password to enter yet' },
  { row: 'A17', tests: [e2e('sample', 'switches language without a restart, names of departments too')] },
  { row: 'A18', tests: [e2e('axe', 'axe finds nothing wrong in any state, %s')] },
  {
    row: 'A19',
    tests: [
      unit('renderer/state/walk', 'reaches from any department every other one of its component (200 random maps)'),
    ],
  },
  {
    row: 'A20',
    tests: [
      e2e('input-method', 'Enter, Escape and digits of a composition neither send nor close it'),
      e2e('input-method', 'keys that an input method has already used do nothing (WebKit’s order)'),
    ],
  },
  {
    row: 'A21',
    tests: [e2e('input-method', 'the first letter is not lost, and no key of the composition means anything else')],
  },
  {
    row: 'A22',
    tests: [
      arch('languages', 'say everything in both languages, with the same slots'),
      arch('languages', 'have no words of their own on the screen'),
    ],
    open: 'no pseudo-locale looks for clipped controls',
  },
  {
    row: 'A23',
    tests: [
      unit('shared/export/label', 'starts no line with a closing mark and ends none with an opening one'),
      unit('shared/export/label', 'never gets wider than its line, nor loses or adds a character'),
    ],
  },
  { row: 'A24', tests: [e2e('forced-colours', 'the map takes the colours of the system, and gives them back, %s')] },
  { row: 'A25', person: 'twelve tasks with NVDA and VoiceOver, by somebody who works with them' },
];
