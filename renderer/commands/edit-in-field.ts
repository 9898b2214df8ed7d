const FIELD =
  'input:not([type=radio]):not([type=checkbox]), textarea:not([data-key-catcher]), select, [contenteditable]';

/** Commands that mean the text while somebody types, by the names that browsers have for them. */
const IN_TEXT: ReadonlyMap<string, string> = new Map([
  ['edit.undo', 'undo'],
  ['edit.redo', 'redo'],
  ['edit.delete', 'delete'],
  ['edit.cut', 'cut'],
  ['edit.copy', 'copy'],
  ['edit.select-all', 'selectAll'],
]);

/** Whether keys typed here are text, not commands. */
export function isField(element: Element | null | undefined): boolean {
  return element?.matches(FIELD) === true;
}

/** Lets the field that has the focus do what a command of the menu means there; false where none has it, or the command is no text's. */
export function editInField(command: string): boolean {
  const name = IN_TEXT.get(command);
  if (name === undefined || !isField(document.activeElement)) return false;
  // The only way to a field's own undo; every browser has it, though the standard calls it obsolete.
  document.execCommand(name);
  return true;
}
