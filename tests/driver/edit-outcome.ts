import type { EditResult } from '#shared/edits/edit.ts';
import type { EditFault } from '#shared/edits/fault.ts';
import type { Engagement } from '#shared/model/engagement.ts';

/** The code of a refusal, or `done`. */
export const outcome = (result: EditResult): EditFault['code'] | 'done' => (result.ok ? 'done' : result.failure.code);

/** Whether the edit was done and changed nothing: the very same engagement came back. */
export const isIdle = (before: Engagement, result: EditResult): boolean => result.ok && result.value === before;
