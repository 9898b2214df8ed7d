import { showView } from '#renderer/state/show-view.ts';
import { VIEW_LIST, type ViewId } from '#renderer/state/view-list.ts';
import { type Command, defineCommand } from './command.ts';

/** One command for each view there is. */
export const showViews: readonly Command<`view.${ViewId}`>[] = VIEW_LIST.map(({ id, label, keys }) =>
  defineCommand({
    id: `view.${id}` as const,
    label,
    keys: [keys],
    menu: ['view', -1],
    checked: (state) => state.view === id,
    run: (app) => showView(app, id),
  }),
);
