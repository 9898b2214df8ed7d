import { commandById } from '#renderer/commands/commands.ts';
import { belongsToInputMethod } from '#renderer/commands/key-bindings.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import type { App } from '#renderer/state/app.ts';

const COMMAND_OF = { Tab: 'department.add-linked', Enter: 'department.add-sibling' } as const;

/** Gives Tab and Enter their meaning while quick build is on and the map has the focus. Gives the way out. */
export function listenToQuickKeys(app: App): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (app.store.getState().tool !== 'quick' || belongsToInputMethod(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (document.activeElement?.closest('[data-canvas]') == null) return;
    if (event.key !== 'Tab' && event.key !== 'Enter') return;
    if (!runCommand(app, commandById(COMMAND_OF[event.key]))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', onKey, true);
  return () => window.removeEventListener('keydown', onKey, true);
}
