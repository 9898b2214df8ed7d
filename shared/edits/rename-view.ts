import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { nameIn, renamedIn } from '#shared/model/named.ts';
import type { SavedViewId } from '#shared/model/saved-view.ts';
import { defineEdit } from './edit.ts';
import { checkFreeName, putRow } from './rows.ts';

export interface RenameView {
  readonly view: SavedViewId;
  readonly name: string;
  readonly language: Language;
}

export const renameView = defineEdit({
  id: 'rename-view',
  run(engagement, { view, name: text, language }: RenameView) {
    const row = engagement.views.get(view);
    if (row === undefined) return err({ code: 'no-such-view' });
    const name = checkFreeName(engagement.views.values(), row.map, text, row.id, language);
    if (!name.ok) return name;
    if (name.value === nameIn(row, language)) return ok(engagement);
    return ok(putRow(engagement, 'views', renamedIn(row, language, name.value)));
  },
});
