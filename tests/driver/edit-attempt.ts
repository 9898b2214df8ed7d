import type fc from 'fast-check';
import type { EditResult } from '#shared/edits/edit.ts';
import type { EditId } from '#shared/edits/edits.ts';
import type { Engagement } from '#shared/model/engagement.ts';

/** One thing that somebody might do, sensible or not. */
export interface Attempt {
  readonly edit: EditId;
  readonly try: (engagement: Engagement) => EditResult;
}

export function attempts<Input extends object>(
  edit: { readonly id: EditId; readonly run: (engagement: Engagement, input: Input) => EditResult },
  input: fc.Arbitrary<Input>,
): fc.Arbitrary<Attempt> {
  return input.map((value) => ({ edit: edit.id, try: (engagement) => edit.run(engagement, value) }));
}
