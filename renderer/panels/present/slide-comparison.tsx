import { useStore } from '#renderer/state/app-context.ts';
import type { MapPair } from '#renderer/state/compared.ts';
import { useAnalysedPair } from '#renderer/state/use-analysed-pair.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Awaited } from '#renderer/ui/awaited.tsx';
import { compareMaps } from '#shared/analysis/compare.ts';
import { mapFigureChanges } from '#shared/export/comparison-figures.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { nameIn } from '#shared/model/named.ts';

/** What is flagged anew or no longer on the second of two maps, and the figures of both that differ. */
export function SlideComparison({ maps }: { readonly maps: MapPair }) {
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const { pair } = useAnalysedPair({ engagement, map: maps[0] }, { engagement, map: maps[1] });
  if (pair === undefined) return <Awaited />;
  if (!pair.ok) return <p>{faultText(t, pair.failure).what}</p>;
  const [before, after] = pair.value;
  const { findings } = compareMaps(before, after);
  const names = [before, after].map(({ content }) => nameIn(content.map, t.language));
  const figures = mapFigureChanges(t, before, after).filter(({ trend }) => trend !== 0);
  return (
    <>
      <p className="presentation-kind">{names.join(' → ')}</p>
      <h1>
        {t('present.comparison', {
          vanished: findings.vanished.length,
          appeared: findings.appeared.length,
        })}
      </h1>
      <dl className="presentation-evidence">
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd>{`${figure.before} → ${figure.after}`}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
