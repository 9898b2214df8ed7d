import { loud } from './loud.ts';
import { record } from './record.ts';

/** What the user will answer, in order; the test fills it. */
export const answers: unknown[] = [];

function answered(name: string) {
  return async (_window: unknown, options: unknown): Promise<unknown> => {
    record(name, options);
    if (answers.length === 0) throw new Error(`nobody answers ${name}`);
    return answers.shift();
  };
}

export const dialog = loud('dialog', {
  showOpenDialog: answered('dialog.showOpenDialog'),
  showSaveDialog: answered('dialog.showSaveDialog'),
});
