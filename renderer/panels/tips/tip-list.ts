import type { CommandId } from '#renderer/commands/commands.ts';
import type { PlainKey } from '#shared/i18n/translator.ts';

/** One thing to know on the first day. */
export interface Tip {
  readonly title: PlainKey;
  readonly text: PlainKey;
  /** The command whose keys are shown. */
  readonly command?: CommandId;
}

/** THE LIST of tips for the first run: at most four. */
export const TIPS: readonly Tip[] = [
  { title: 'tips.line', text: 'tips.line-text', command: 'quick.line' },
  { title: 'tips.palette', text: 'tips.palette-text', command: 'help.palette' },
  { title: 'tips.findings', text: 'tips.findings-text', command: 'analyse.findings' },
  { title: 'tips.undo', text: 'tips.undo-text', command: 'edit.undo' },
];
