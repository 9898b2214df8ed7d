import type { App } from './app.ts';
import type { LeaveAnswer } from './dialog.ts';
import { save } from './save.ts';
import { isEdited } from './store.ts';

/** Asks what to do with unsaved work before the engagement is left; true where it may be left. */
export async function mayLeave(app: App): Promise<boolean> {
  if (!isEdited(app.store.getState())) return true;
  const answer = await new Promise<LeaveAnswer>((resolve) =>
    app.store.setState({
      dialog: {
        kind: 'leave',
        answer(choice) {
          app.store.setState({ dialog: undefined });
          resolve(choice);
        },
      },
    }),
  );
  if (answer === 'save') return save(app);
  return answer === 'discard';
}
