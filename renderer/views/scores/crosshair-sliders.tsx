import { Field } from '#renderer/ui/field.tsx';
import { ANSWER_MAX, ANSWER_MIN } from '#shared/model/rating.ts';
import type { Crosshair } from '#shared/ratings/views/importance-performance.ts';
import type { ScoreWords } from './scores-model.ts';

export interface CrosshairSlidersProps {
  readonly crosshair: Crosshair;
  readonly words: ScoreWords;
  readonly onMove: (crosshair: Crosshair) => void;
}

/** The way of the keyboard to what is dragged in the chart, a tenth at a time. */
export function CrosshairSliders({ crosshair, words, onMove }: CrosshairSlidersProps) {
  return (['performance', 'importance'] as const).map((axis) => (
    <Field key={axis} label={words.t(`rating.${axis}`)}>
      {(id) => (
        <input
          id={id}
          type="range"
          min={ANSWER_MIN}
          max={ANSWER_MAX}
          step={0.1}
          value={crosshair[axis]}
          onChange={(event) => onMove({ ...crosshair, [axis]: event.target.valueAsNumber })}
        />
      )}
    </Field>
  ));
}
