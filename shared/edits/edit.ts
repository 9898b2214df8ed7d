import type { Result } from '#shared/kernel/result.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { EditFault } from './fault.ts';

export type EditResult = Result<Engagement, EditFault>;

/** A change that a user can make: pure, refused with a reason or done whole. `Input` carries ids and clock values; an edit makes none. */
export interface Edit<Id extends string, Input> {
  readonly id: Id;
  readonly run: (engagement: Engagement, input: Input) => EditResult;
}

export function defineEdit<const Id extends string, Input>(edit: Edit<Id, Input>): Edit<Id, Input> {
  return edit;
}
