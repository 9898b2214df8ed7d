import { describe, expect, it } from 'vitest';
import type { Marked } from '#renderer/state/grid-span.ts';
import { matrixAct } from '#renderer/views/matrix/matrix-keys.ts';

const AT: Marked = { anchor: { row: 2, column: 3 }, cursor: { row: 2, column: 3 } };
const act = (text: string) => {
  const parts = text.split('+');
  const press = { key: parts.at(-1) ?? '', mod: parts.includes('Mod'), shift: parts.includes('Shift') };
  return matrixAct({ ...press, alt: parts.includes('Alt') }, AT, 6);
};
const cursor = (text: string) => {
  const done = act(text);
  return done?.kind === 'mark' ? [done.marked.cursor.row, done.marked.cursor.column] : undefined;
};

describe('keys of the matrix', () => {
  it.each([
    ['ArrowUp', [1, 3]],
    ['ArrowDown', [3, 3]],
    ['ArrowLeft', [2, 2]],
    ['ArrowRight', [2, 4]],
    ['Mod+ArrowDown', [5, 3]],
    ['Home', [2, 0]],
    ['End', [2, 5]],
    ['Mod+Home', [0, 0]],
    ['Mod+End', [5, 5]],
    ['PageDown', [5, 3]],
    ['PageUp', [0, 3]],
    ['Enter', [3, 3]],
    ['Shift+Enter', [1, 3]],
  ])('%s goes to row, column %j', (key, to) => expect(cursor(key)).toEqual(to));

  it('Shift extends, a plain step marks one cell', () => {
    expect(act('Shift+ArrowRight')).toEqual({
      kind: 'mark',
      marked: { anchor: { row: 2, column: 3 }, cursor: { row: 2, column: 4 } },
    });
    expect(act('ArrowRight')).toMatchObject({ marked: { anchor: { row: 2, column: 4 } } });
  });

  it.each([
    ['4', { kind: 'type', text: '4' }],
    ['４', { kind: 'type', text: '4' }],
    ['0', { kind: 'type', text: '0' }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', { kind: 'clear' }],
    ['Mod+d', { kind: 'fill', from: 'above' }],
    ['Mod+r', { kind: 'fill', from: 'left' }],
  ])('%s is %j', (key, what) => expect(act(key)).toEqual(what));

  it.each(['Mod+1', 'Alt+2', 'x', 'Tab', 'Escape', 'Mod+z'])('%s is left to others', (key) => {
    expect(act(key)).toBeUndefined();
  });

  it('none mean anything where there is nothing', () => {
    expect(matrixAct({ key: 'ArrowUp', mod: false, shift: false, alt: false }, AT, 0)).toBeUndefined();
  });
});
