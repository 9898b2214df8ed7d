import { type Satisfaction, satisfactionText, satisfactionWith, scoreClass } from '#renderer/state/satisfaction.ts';
import type { ServiceId } from '#shared/model/service.ts';
import type { ElementSpec } from '../map-model.ts';
import { endsKey } from './arrow-scale.ts';
import type { LookInput } from './look-rule.ts';

/** Width of arrows that are coloured by their score, in map units. */
export const SCORED_ARROW = 3;

export interface ScoredInput extends LookInput {
  /** What a department is drawn as. */
  readonly boxOf: (department: string) => string;
  /** Whether there is room for a number on each arrow. */
  readonly written: boolean;
}

/** Colours arrows by the score of their service, those that stand for several by all of them; dashed where there is none to tell. */
export function scoredArrows({
  content,
  rated,
  language,
  boxOf,
  written,
}: ScoredInput): (id: string, spec: ElementSpec) => ElementSpec {
  const between = Map.groupBy(content.services.values(), ({ provider, customer }) =>
    endsKey(boxOf(provider), boxOf(customer)),
  );
  const satisfaction = (id: string, ends: string): Satisfaction => {
    const own = content.services.has(id as ServiceId);
    return satisfactionWith(rated, own ? [id as ServiceId] : (between.get(ends) ?? []).map((row) => row.id));
  };
  return (id, spec) => {
    if (!('width' in spec.data)) return spec;
    const { source, target, label } = spec.data;
    const of = satisfaction(id, endsKey(String(source), String(target)));
    const text = satisfactionText(of, language);
    return {
      ...spec,
      data: {
        ...spec.data,
        width: SCORED_ARROW,
        scored: of.kind === 'rated' ? scoreClass(of.score) : of.kind,
        ...(written && { label: label === '' ? text : `${label} · ${text}` }),
      },
    };
  };
}
