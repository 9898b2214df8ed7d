import { expect, it } from 'vitest';
import { actionFor } from '#renderer/panels/present/presentation-keys.ts';

const press = (key: string, more: Partial<Parameters<typeof actionFor>[0]> = {}) =>
  actionFor({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...more });

it.each([
  [['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'], 'next'],
  [['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'P'], 'previous'],
  [['Home', 'F5'], 'first'],
  [['End'], 'last'],
  [['b', 'B', '.'], 'black'],
  [['w', ','], 'white'],
  [['Escape'], 'end'],
  [['Tab', 'x', 'F6'], undefined],
])('%j mean %s', (keys, action) => {
  expect(keys.map((key) => press(key))).toEqual(keys.map(() => action));
});

it('reads the key under a letter that an input method takes', () => {
  expect(press('Process', { code: 'KeyB' })).toBe('black');
  expect(press('Process', { code: 'KeyX' })).toBeUndefined();
});

it('leaves keys with Ctrl, Cmd and Alt to others', () => {
  expect([press('p', { ctrlKey: true }), press('b', { metaKey: true }), press('Enter', { altKey: true })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
