import { expect, it } from 'vitest';
import type { Command } from '#renderer/commands/command.ts';
import { COMMANDS } from '#renderer/commands/commands.ts';
import { shortcutGroups } from '#renderer/panels/dialogs/shortcuts-model.ts';
import { createTranslator } from '#shared/i18n/translator.ts';

const t = createTranslator('en');

it('lists every key of every command once', () => {
  const shown = shortcutGroups(t, '').flatMap(({ rows }) => rows.flatMap(({ keys }) => keys));
  expect(shown.toSorted()).toEqual((COMMANDS as readonly Command[]).flatMap(({ keys }) => keys ?? []).toSorted());
});

it('narrows to what is asked for, in either language, and drops empty groups', () => {
  const rows = (query: string) => shortcutGroups(t, query).flatMap((group) => group.rows.map(({ label }) => label));
  expect(rows('zoom in')).toEqual(['Zoom in']);
  expect(rows('撤销')).toEqual(['Undo']);
  expect(rows('cx')).toContain('Undo');
  expect(shortcutGroups(t, 'nothing of the kind')).toEqual([]);
});
