import { CopyPlus } from 'lucide-react';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { comparedMaps } from '#renderer/state/compared.ts';
import { useAnalysedPair } from '#renderer/state/use-analysed-pair.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Awaited } from '#renderer/ui/awaited.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import { faultText } from '#shared/i18n/fault-text.ts';
import type { MapId } from '#shared/model/map.ts';
import { CompareHead } from './compare-head.tsx';
import { MapDifferences } from './map-differences.tsx';
import './compare.css';

/** Two maps of the engagement side by side, and what tells them apart. */
export function CompareView() {
  const app = useApp();
  const t = useT();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const compared = useStore((state) => state.compared);
  const pair = comparedMaps({ engagement, map, compared });
  const side = (id: MapId | undefined) => id && { engagement, map: id };
  const { pair: analysed, late } = useAnalysedPair(side(pair?.[0]), side(pair?.[1]));
  if (pair === undefined)
    return (
      <div className="compare-empty">
        <h2>{t('compare.one-map')}</h2>
        <p>{t('compare.one-map-text')}</p>
        <Button look="primary" icon={CopyPlus} onClick={() => runCommand(app, commandById('map.duplicate'))}>
          {t('command.duplicate-map')}
        </Button>
      </div>
    );
  return (
    <section className="compare" aria-label={t('compare.label')} aria-busy={late}>
      <CompareHead engagement={engagement} pair={pair} />
      {late && <Awaited />}
      {analysed?.ok === false && <FaultNote text={faultText(t, analysed.failure)} />}
      {analysed?.ok && <MapDifferences before={analysed.value[0]} after={analysed.value[1]} />}
    </section>
  );
}
