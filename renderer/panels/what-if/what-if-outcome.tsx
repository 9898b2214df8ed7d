import { useMemo } from 'react';
import { DepartmentChanges } from '#renderer/controls/comparison/department-changes.tsx';
import { FigureTable } from '#renderer/controls/comparison/figure-table.tsx';
import { FindingChanges } from '#renderer/controls/comparison/finding-changes.tsx';
import { useAnalysedPair } from '#renderer/state/use-analysed-pair.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Awaited } from '#renderer/ui/awaited.tsx';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import { compareMaps } from '#shared/analysis/compare.ts';
import { mapFigureChanges } from '#shared/export/comparison-figures.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';

export interface WhatIfOutcomeProps {
  readonly before: Engagement;
  readonly after: Engagement;
  readonly map: MapId;
}

/** What the changes do: to the findings, to the map's numbers, to the departments. */
export function WhatIfOutcome({ before, after, map }: WhatIfOutcomeProps) {
  const t = useT();
  const { pair, late } = useAnalysedPair({ engagement: before, map }, { engagement: after, map });
  const sides = useMemo(() => {
    if (pair?.ok !== true) return undefined;
    const [was, is] = pair.value;
    return { before: was, after: is, comparison: compareMaps(was, is) };
  }, [pair]);
  if (pair?.ok === false) return <FaultNote text={faultText(t, pair.failure)} />;
  if (sides === undefined) return <Awaited />;
  return (
    <>
      {late && <Awaited />}
      <section className="what-if-section">
        <h3>{t('compare.findings')}</h3>
        <FindingChanges {...sides} />
      </section>
      <section className="what-if-section">
        <h3>{t('compare.map')}</h3>
        <FigureTable figures={mapFigureChanges(t, sides.before, sides.after)} />
      </section>
      {sides.comparison.departmentMetrics.length > 0 && (
        <section className="what-if-section">
          <h3>{t('compare.most-changed')}</h3>
          <DepartmentChanges {...sides} />
        </section>
      )}
    </>
  );
}
