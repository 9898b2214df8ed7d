import { type Command, MENUS } from '#renderer/commands/command.ts';
import { searchableLabels } from '#renderer/commands/command-label.ts';
import { COMMANDS } from '#renderer/commands/commands.ts';
import type { PlainKey, Translator } from '#shared/i18n/translator.ts';
import { found } from '#shared/search/match.ts';

export interface ShortcutGroup {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly keys: readonly string[] }[];
}

/** Every command that has keys and answers to the question, by menu; those without a menu last. Commands of the same words are one row. */
export function shortcutGroups(t: Translator, query: string): readonly ShortcutGroup[] {
  const withKeys = (COMMANDS as readonly Command[]).filter(({ keys }) => keys !== undefined);
  const shown = new Set(found(withKeys, query, searchableLabels));
  const groups = [...MENUS, undefined].map((menu) => {
    const keys = new Map<PlainKey, readonly string[]>();
    for (const command of withKeys) {
      if (command.menu?.[0] !== menu || !shown.has(command)) continue;
      keys.set(command.label, [...(keys.get(command.label) ?? []), ...(command.keys ?? [])]);
    }
    return {
      title: t(menu === undefined ? 'shortcuts.on-map' : `menu.${menu}`),
      rows: [...keys].map(([label, all]) => ({ label: t(label), keys: all })),
    };
  });
  return groups.filter(({ rows }) => rows.length > 0);
}
