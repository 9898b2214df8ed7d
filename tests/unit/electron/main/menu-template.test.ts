import { expect, test, vi } from 'vitest';
import { acceleratorOf, menuTemplate } from '#electron/main/menu-template.ts';

test.each([
  ['Mod+Z', 'CmdOrCtrl+Z'],
  ['Mod+Shift+Z', 'CmdOrCtrl+Shift+Z'],
  ['Mod+=', 'CmdOrCtrl+='],
  ['Mod++', 'CmdOrCtrl+Plus'],
  ['F2', 'F2'],
  ['Shift+F10', 'Shift+F10'],
  ['Delete', undefined],
  ['C', undefined],
  ['Shift+1', undefined],
])('%s is shown as %s', (keys, accelerator) => {
  expect(acceleratorOf(keys)).toBe(accelerator);
});

test.each([
  ['File', 'F', '&File'],
  ['Save As', 'A', 'S&ave As'],
  ['文件', 'F', '文件(&F)'],
  ['R&D', undefined, 'R&&D'],
  ['R&D', 'D', 'R&&&D'],
])('%s with the letter %s is %s to the system', (label, mnemonic, written) => {
  expect(menuTemplate([{ label, mnemonic, items: [] }], () => {})).toEqual([{ label: written, submenu: [] }]);
});

test('items, separators, roles and submenus become the system’s, and a click says its command', () => {
  const choose = vi.fn();
  const [edit] = menuTemplate(
    [
      {
        label: 'Edit',
        items: [{ label: 'Undo', command: 'edit.undo', keys: 'Mod+Z', enabled: false }, {}, { role: 'copy' }],
      },
    ],
    choose,
  );
  const items = edit?.submenu;
  if (!Array.isArray(items)) throw new Error('no submenu');
  const [undo, separator, copy] = items;
  expect(undo).toMatchObject({
    label: 'Undo',
    id: 'edit.undo',
    accelerator: 'CmdOrCtrl+Z',
    registerAccelerator: false,
    enabled: false,
  });
  expect(separator).toEqual({ type: 'separator' });
  expect(copy).toEqual({ role: 'copy' });
  const click = undo?.click as (() => void) | undefined;
  click?.();
  expect(choose).toHaveBeenCalledExactlyOnceWith('edit.undo');
});
