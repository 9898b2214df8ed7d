import { expect, test } from 'vitest';
import { openerFor } from '#electron/browser/open-page.ts';
import { userDataFolder } from '#electron/browser/user-data.ts';

test('a browser is opened as the system does it, and not without a screen', () => {
  expect(openerFor('darwin', {})).toEqual(['open']);
  expect(openerFor('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
  expect(openerFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
  expect(openerFor('linux', {})).toBeNull();
  expect(openerFor('win32', {})?.[0]).toBe('rundll32');
});

test('our own files stand where Electron puts them', () => {
  expect(userDataFolder('linux', {}, '/home/wei')).toBe('/home/wei/.config/orgloom');
  expect(userDataFolder('linux', { XDG_CONFIG_HOME: '/conf' }, '/home/wei')).toBe('/conf/orgloom');
  expect(userDataFolder('darwin', {}, '/Users/wei')).toBe('/Users/wei/Library/Application Support/orgloom');
});
