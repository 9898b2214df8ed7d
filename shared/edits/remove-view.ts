import { err, ok } from '#shared/kernel/result.ts';
import type { SavedViewId } from '#shared/model/saved-view.ts';
import { defineEdit } from './edit.ts';

export interface RemoveView {
  readonly view: SavedViewId;
}

export const removeView = defineEdit({
  id: 'remove-view',
  run(engagement, { view }: RemoveView) {
    const views = new Map(engagement.views);
    return views.delete(view) ? ok({ ...engagement, views }) : err({ code: 'no-such-view' });
  },
});
