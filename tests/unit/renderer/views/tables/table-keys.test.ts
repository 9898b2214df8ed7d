import { describe, expect, it } from 'vitest';
import type { Marked } from '#renderer/state/grid-span.ts';
import { tableAct } from '#renderer/views/tables/table-keys.ts';

const AT: Marked = { anchor: { row: 2, column: 3 }, cursor: { row: 2, column: 3 } };
const act = (text: string) => {
  const parts = text.split('+');
  const press = { key: parts.at(-1) ?? '', mod: parts.includes('Mod'), shift: parts.includes('Shift') };
  return tableAct({ ...press, alt: parts.includes('Alt') }, AT, { rows: 20, columns: 6 });
};

describe('keys of a table', () => {
  it.each([
    ['ArrowUp', [1, 3]],
    ['ArrowRight', [2, 4]],
    ['Mod+ArrowDown', [19, 3]],
    ['Home', [2, 0]],
    ['Mod+End', [19, 5]],
    ['PageDown', [12, 3]],
  ])('%s goes to row, column %j', (key, to) => {
    const done = act(key);
    expect(done?.kind === 'mark' && [done.marked.cursor.row, done.marked.cursor.column]).toEqual(to);
  });

  it('Shift extends, with the space bar to the whole row', () => {
    expect(act('Shift+ArrowDown')).toMatchObject({ marked: { anchor: { row: 2 }, cursor: { row: 3 } } });
    expect(act('Shift+ ')).toMatchObject({ marked: { anchor: { row: 2, column: 0 }, cursor: { row: 2, column: 5 } } });
  });

  it.each([
    ['F2', 'edit'],
    ['Enter', 'edit'],
    ['Alt+ArrowDown', 'edit'],
    ['Delete', 'clear'],
    ['Mod+d', 'fill'],
  ])('%s is %s', (key, kind) => expect(act(key)?.kind).toBe(kind));

  it.each(['Mod+z', 'Tab', 'x', 'Escape', 'Alt+1', 'Mod+Enter'])('%s is left to others', (key) => {
    expect(act(key)).toBeUndefined();
  });
});
