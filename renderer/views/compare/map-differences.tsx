import { DepartmentChanges } from '#renderer/controls/comparison/department-changes.tsx';
import { FigureTable } from '#renderer/controls/comparison/figure-table.tsx';
import { FindingChanges } from '#renderer/controls/comparison/finding-changes.tsx';
import { useT } from '#renderer/state/use-t.ts';
import { type Analysed, compareMaps } from '#shared/analysis/compare.ts';
import { mapFigureChanges } from '#shared/export/comparison-figures.ts';
import { departmentWords, serviceWords } from '#shared/export/comparison-words.ts';
import { nameIn } from '#shared/model/named.ts';
import { fatesOf, frameOf, mapDrawing } from './drawing-model.ts';
import { MapSketch } from './map-sketch.tsx';
import { RowChanges } from './row-changes.tsx';
import { StatementChanges } from './statement-changes.tsx';

/** The drawings of both maps and all that differs between them. */
export function MapDifferences({ before, after }: { readonly before: Analysed; readonly after: Analysed }) {
  const t = useT();
  const comparison = compareMaps(before, after);
  const fates = fatesOf(comparison);
  const drawings = [
    mapDrawing(before.content, fates.before, t.language),
    mapDrawing(after.content, fates.after, t.language),
  ] as const;
  const sides = { before, after, comparison };
  const label = ({ content }: Analysed): string => t('compare.drawing', { map: nameIn(content.map, t.language) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <div className="compare-body" tabIndex={0}>
      <div className="compare-drawings">
        <MapSketch label={label(before)} drawing={drawings[0]} frame={frameOf(drawings)} />
        <MapSketch label={label(after)} drawing={drawings[1]} frame={frameOf(drawings)} />
      </div>
      {!comparison.sameUnit && <p className="panel-note">{t('compare.unit')}</p>}
      <div className="compare-lists">
        <section>
          <h2>{t('compare.findings')}</h2>
          <FindingChanges {...sides} />
        </section>
        <section>
          <h2>{t('compare.map')}</h2>
          <FigureTable figures={mapFigureChanges(t, before, after)} />
          <StatementChanges before={before} after={after} />
        </section>
        <section>
          <h2>{t('compare.rows')}</h2>
          <RowChanges
            rows={[...departmentWords(t, before, after, comparison), ...serviceWords(t, before, after, comparison)]}
          />
        </section>
        <section>
          <h2>{t('compare.most-changed')}</h2>
          <DepartmentChanges {...sides} />
        </section>
      </div>
    </div>
  );
}
