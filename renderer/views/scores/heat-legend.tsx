import type { Translator } from '#shared/i18n/translator.ts';
import type { HeatMeasure } from '#shared/ratings/views/heat.ts';
import { GAP_TONES, LEVEL_TONES } from './heat-model.ts';

/** What the five tones stand for. */
export function HeatLegend({
  measure,
  target,
  t,
}: {
  readonly measure: HeatMeasure;
  readonly target: string;
  readonly t: Translator;
}) {
  const scale = measure === 'importance' ? 'level' : 'gap';
  const ends = scale === 'level' ? LEVEL_TONES : GAP_TONES;
  const sign = new Intl.NumberFormat(t.language, { signDisplay: scale === 'gap' ? 'exceptZero' : 'auto' });
  const words = [
    ...ends.map((end) => t('scores.legend.below', { end: sign.format(end) })),
    t('scores.legend.from', { end: sign.format(ends[3]) }),
  ];
  return (
    <ul className="heat-legend" aria-label={t('scores.legend')}>
      {measure === 'performance' && <li>{t('scores.legend.target', { target })}</li>}
      {words.map((word, index) => (
        <li key={word}>
          <span className="heat-swatch" data-scale={scale} data-tone={index + 1} />
          {word}
        </li>
      ))}
      <li>
        <span className="heat-swatch" data-state="withheld" />
        {t('scores.withheld')}
      </li>
    </ul>
  );
}
