import { UNRATED_SIGN, WITHHELD_SIGN } from '#renderer/state/satisfaction.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { WeightKind } from '#shared/model/map.ts';
import type { Matrix } from './matrix-model.ts';
import './matrix-score.css';

const STEPS = [1, 2, 3, 4, 5] as const;

export function WeightLegend({ weights }: { readonly weights: WeightKind }) {
  const t = useT();
  return (
    <div className="matrix-legend" aria-hidden="true">
      <span>{t('matrix.legend')}</span>
      {STEPS.map((heat) => (
        <span key={heat} className="matrix-swatch" data-heat={heat}>
          {weights === 'scale' ? heat : ''}
        </span>
      ))}
      <span className="matrix-swatch" data-one-way="true" />
      <span>{t('matrix.legend-one-way')}</span>
    </div>
  );
}

/** Says also how many answers are behind the scores. */
export function ScoreLegend({ cells }: { readonly cells: Matrix['cells'] }) {
  const t = useT();
  const answers = [...cells.values()].flatMap(({ satisfaction: of }) => (of?.kind === 'rated' ? [of.answers] : []));
  return (
    <div className="matrix-legend">
      <span>
        {answers.length === 0
          ? t('matrix.legend-none')
          : t('matrix.legend-answers', { least: Math.min(...answers), most: Math.max(...answers) })}
      </span>
      {STEPS.map((score) => (
        <span key={score} className="matrix-swatch" data-score={score} aria-hidden="true">
          {score}
        </span>
      ))}
      <span className="matrix-swatch" data-score="withheld" aria-hidden="true">
        {WITHHELD_SIGN}
      </span>
      <span>{t('matrix.legend-withheld')}</span>
      <span className="matrix-swatch" data-score="unrated" aria-hidden="true">
        {UNRATED_SIGN}
      </span>
      <span>{t('matrix.legend-unrated')}</span>
    </div>
  );
}
