import { NOTHING } from '#renderer/state/selection.ts';
import { defineCommand } from './command.ts';

/** One level at a time: the tool, then the lit line of a proof, the lit finding, then the selection. */
export const selectNone = defineCommand({
  id: 'edit.select-none',
  label: 'command.select-none',
  keys: ['Escape'],
  keysIn: 'canvas',
  menu: ['edit', 4],
  run: (app) =>
    app.store.setState(({ tool, litFinding, litProof }) => {
      if (tool !== 'select') return { tool: 'select' };
      if (litFinding !== undefined && litProof !== undefined) return { litProof: undefined };
      if (litFinding !== undefined) return { litFinding: undefined };
      return { selection: NOTHING };
    }),
});
