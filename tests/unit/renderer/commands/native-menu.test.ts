import { describe, expect, it } from 'vitest';
import type { Command } from '#renderer/commands/command.ts';
import { COMMANDS } from '#renderer/commands/commands.ts';
import { nativeMenu } from '#renderer/commands/native-menu.ts';
import { createAppStore } from '#renderer/state/store.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { CONTRACT, type HostInfo, type MenuItem } from '#shared/ipc/contract.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';

const PLATFORMS: readonly HostInfo['platform'][] = ['mac', 'windows', 'linux'];
const state = createAppStore({ engagement: engagement('A > B 3'), language: 'en', theme: 'light' }).getState();
const menu = (platform: HostInfo['platform']) => nativeMenu(createTranslator('en'), state, platform);

const items = (menus: readonly MenuItem[]): readonly MenuItem[] =>
  menus.flatMap((item) => [item, ...items(item.items ?? [])]);
const roles = (menus: readonly MenuItem[]) => items(menus).flatMap(({ role }) => role ?? []);
/** A menu as one line: commands, roles in capitals, lines between groups. */
const sketch = ({ items: own = [] }: MenuItem) =>
  own
    .map(({ command, role, label }) => command ?? role?.toUpperCase() ?? (label === undefined ? '|' : label))
    .join(' ');

describe.each(PLATFORMS)('the native menu on %s', (platform) => {
  it('carries every command that has a menu and no role, once: there is no other menu bar', () => {
    const carried = items(menu(platform)).flatMap(({ command }) => command ?? []);
    const all: readonly Command[] = COMMANDS;
    const roles = ['edit.cut', 'edit.copy', 'edit.paste'];
    const own = all.filter(({ id, menu: place }) => place !== undefined && !roles.includes(id));
    expect([...carried].sort()).toEqual(own.map(({ id }) => id).sort());
  });

  it('lets people cut, copy, paste, quit and fill the screen', () => {
    for (const role of ['cut', 'copy', 'paste', 'quit', 'togglefullscreen']) {
      expect(roles(menu(platform)).filter((other) => other === role)).toEqual([role]);
    }
  });

  it('has a line only between two groups', () => {
    for (const { items: own = [] } of menu(platform)) {
      const lines = own.map((item) => item.label === undefined);
      expect([lines[0], lines.at(-1)]).toEqual([false, false]);
      expect(lines.some((line, index) => line && lines[index + 1])).toBe(false);
    }
  });

  it.each(LANGUAGES)('speaks %s in every word, roles too, and passes the contract', (language) => {
    const menus = nativeMenu(createTranslator(language), state, platform);
    const named = items(menus).filter(({ command, role, items: own }) => command ?? role ?? own);
    expect(named.filter(({ label }) => label === undefined || label === '')).toEqual([]);
    expect(CONTRACT['menu.set'].input.safeParse({ items: menus }).success).toBe(true);
  });
});

it('on macOS has the menus of the program and of the window, and searches in Help', () => {
  const menus = menu('mac');
  expect(sketch(menus[0] ?? {})).toBe('help.about | SERVICES | HIDE HIDEOTHERS UNHIDE | QUIT');
  expect(menus.slice(-2).map(({ role }) => role)).toEqual(['window', 'help']);
  expect(sketch(menus.at(-2) ?? {})).toBe('MINIMIZE ZOOM | FRONT');
  expect(sketch(menus.at(-1) ?? {})).toBe('help.palette help.method help.shortcuts help.single-keys help.tips');
  expect(items(menus).flatMap(({ mnemonic }) => mnemonic ?? [])).toEqual([]);
});

it.each(['windows', 'linux'] as const)(
  'on %s ends File with Quit, and Alt opens each menu by a letter of its own',
  (platform) => {
    const menus = menu(platform);
    expect(menus[0]?.items?.at(-1)?.role).toBe('quit');
    expect(roles(menus)).not.toContain('services');
    expect(sketch(menus.at(-1) ?? {})).toBe(
      'help.palette help.method help.shortcuts help.single-keys help.tips | help.about',
    );
    const letters = menus.map(({ mnemonic }) => mnemonic);
    expect(new Set(letters).size).toBe(menus.length);
    expect(letters).not.toContain(undefined);
  },
);

it('puts cut, copy and paste behind undo and redo', () => {
  expect(sketch(menu('linux')[1] ?? {})).toMatch(/^edit\.undo edit\.redo \| CUT COPY PASTE edit\.paste-in-place \| /);
});
