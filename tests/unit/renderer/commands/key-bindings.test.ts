import { describe, expect, it } from 'vitest';
import { commandFor, type KeyPress, keysText, pressed } from '#renderer/commands/key-bindings.ts';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...over,
});

const canvas = { mac: false, onCanvas: true, typing: false };
const panel = { mac: false, onCanvas: false, typing: false };
const field = { mac: false, onCanvas: false, typing: true };

describe('pressed', () => {
  it.each([
    [press('z', { ctrlKey: true }), 'Mod+Z'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z'],
    [press('F2'), 'F2'],
    [press('!', { shiftKey: true, code: 'Digit1' }), 'Shift+1'],
    [press('+', { ctrlKey: true, shiftKey: true, code: 'Equal' }), 'Mod++'],
    [press('ArrowLeft', { altKey: true, shiftKey: true }), 'Alt+Shift+ArrowLeft'],
  ])('%#: %o is %s', (event, keys) => expect(pressed(event, false)).toBe(keys));

  it('takes Cmd for Mod on a Mac, and not Ctrl', () => {
    expect(pressed(press('z', { metaKey: true }), true)).toBe('Mod+Z');
    expect(pressed(press('z', { ctrlKey: true }), true)).toBe('Z');
  });
});

describe('single keys', () => {
  const off = { ...canvas, singleKeys: false };

  it('do nothing where they are switched off, letters and signs alike', () => {
    for (const key of ['n', 'C', '/', '[', ']']) {
      expect(commandFor(press(key), canvas)).toBeDefined();
      expect(commandFor(press(key), off)).toBeUndefined();
    }
  });

  it('leave the other keys alone', () => {
    for (const key of [press('F2'), press('Delete'), press('ArrowLeft'), press('z', { ctrlKey: true })]) {
      expect(commandFor(key, off)).toBe(commandFor(key, canvas));
    }
  });
});

describe('commandFor', () => {
  it('knows both ways to redo', () => {
    expect(commandFor(press('y', { ctrlKey: true }), canvas)?.id).toBe('edit.redo');
    expect(commandFor(press('Z', { ctrlKey: true, shiftKey: true }), panel)?.id).toBe('edit.redo');
  });

  it('takes single letters and Delete only on the canvas', () => {
    expect(commandFor(press('n'), canvas)?.id).toBe('department.add');
    expect(commandFor(press('n'), panel)).toBeUndefined();
    expect(commandFor(press('Delete'), panel)).toBeUndefined();
  });

  it('leaves undo inside a text field to the field, and lets save through', () => {
    expect(commandFor(press('z', { ctrlKey: true }), field)).toBeUndefined();
    expect(commandFor(press('s', { ctrlKey: true }), field)?.id).toBe('file.save');
  });

  it('leaves every key to an input method at work', () => {
    expect(commandFor(press('Enter', { isComposing: true }), canvas)).toBeUndefined();
    expect(commandFor(press('n', { keyCode: 229 }), canvas)).toBeUndefined();
  });
});

it('writes keys as the platform does', () => {
  expect(keysText('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
  expect(keysText('Mod+Shift+Z', true)).toBe('⌘⇧Z');
  expect(keysText('Mod++', false)).toBe('Ctrl++');
});
