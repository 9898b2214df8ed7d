/** What a key does to the presentation. */
export type PresentAction = 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'end';

/** As in other programs that present, and as presenter's remotes send them. */
const ACTIONS: ReadonlyMap<string, PresentAction> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['Enter', 'next'],
  ['N', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['P', 'previous'],
  ['Home', 'first'],
  ['F5', 'first'],
  ['End', 'last'],
  ['B', 'black'],
  ['.', 'black'],
  ['W', 'white'],
  [',', 'white'],
  ['Escape', 'end'],
]);

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key press means, or undefined. Letters count by their place too: an input method that is on must not swallow them. */
export function actionFor({ key, code, ctrlKey, metaKey, altKey }: Press): PresentAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const letter = /^Key([BNPW])$/.exec(code)?.[1];
  return (
    ACTIONS.get(key.length === 1 ? key.toUpperCase() : key) ??
    (key === 'Process' ? ACTIONS.get(letter ?? '') : undefined)
  );
}
