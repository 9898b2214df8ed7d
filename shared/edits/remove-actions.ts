import { err, ok } from '#shared/kernel/result.ts';
import type { ActionId } from '#shared/model/action.ts';
import { defineEdit } from './edit.ts';

export interface RemoveActions {
  readonly actions: Iterable<ActionId>;
}

/** Takes actions off the plan. */
export const removeActions = defineEdit({
  id: 'remove-actions',
  run(engagement, input: RemoveActions) {
    const actions = new Map(engagement.actions);
    for (const id of new Set(input.actions)) if (!actions.delete(id)) return err({ code: 'no-such-action' });
    return ok(actions.size === engagement.actions.size ? engagement : { ...engagement, actions });
  },
});
