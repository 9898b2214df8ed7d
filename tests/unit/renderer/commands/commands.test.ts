import { describe, expect, it } from 'vitest';
import type { Command } from '#renderer/commands/command.ts';
import { COMMANDS, commandById } from '#renderer/commands/commands.ts';
import { menuModel } from '#renderer/commands/menu-model.ts';
import { createAppStore } from '#renderer/state/store.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { engagement } from '#tests/driver/engagement-builder.ts';

const all: readonly Command[] = COMMANDS;
const state = createAppStore({ engagement: engagement('A > B 3'), language: 'en', theme: 'light' }).getState();

/** Keys that two commands share where both would answer. */
function clashes(commands: readonly Command[]): readonly string[] {
  const keys = commands.flatMap((command) => command.keys ?? []);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

describe('the list of commands', () => {
  it('has each id once', () => expect(new Set(all.map(({ id }) => id)).size).toBe(all.length));

  it('has each key once', () => expect(clashes(all)).toEqual([]));

  it('would notice a key given twice', () => {
    expect(clashes([commandById('edit.undo'), { ...commandById('edit.redo'), keys: ['Mod+Z'] }])).toEqual(['Mod+Z']);
  });

  it('never takes single letters everywhere (WCAG 2.1.4)', () => {
    const single = all.filter((command) => command.keys?.some((key) => /^(Shift\+)?[A-Z]$/.test(key)));
    expect(single.filter((command) => command.keysIn !== 'canvas')).toEqual([]);
  });
});

describe('menuModel', () => {
  const words = createTranslator('zh-CN');

  it('shows every command that has a menu, in its menu', () => {
    const shown = menuModel(words, state)
      .flatMap((menu) => menu.items ?? [])
      .flatMap((item) => item.command ?? []);
    expect([...shown].sort()).toEqual(
      all
        .filter((command) => command.menu)
        .map((command) => command.id)
        .sort(),
    );
  });

  it('says what undo would undo', () => {
    const step = { name: 'rename-department', patch: {} as never } as const;
    const later = { ...state, history: { past: [step], future: [] } };
    const edit = menuModel(words, later)[1]?.items ?? [];
    expect(edit[0]).toMatchObject({ label: '撤销“重命名部门”', enabled: true, keys: 'Mod+Z' });
    expect(menuModel(words, state)[1]?.items?.[0]?.enabled).toBe(false);
  });

  it('puts one line between groups, none at the ends', () => {
    for (const menu of menuModel(words, state)) {
      const items = menu.items ?? [];
      const lines = items.map((item) => item.label === undefined);
      expect(lines[0]).toBe(false);
      expect(lines.at(-1)).toBe(false);
      expect(lines.some((line, index) => line && lines[index + 1])).toBe(false);
    }
  });
});
