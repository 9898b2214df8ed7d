import { useMemo, useState } from 'react';
import { Choice } from '#renderer/ui/choice.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { type Crosshair, POINT_KINDS, type PointKind } from '#shared/ratings/views/importance-performance.ts';
import { CrosshairSliders } from './crosshair-sliders.tsx';
import { ImportanceScatter } from './importance-chart.tsx';
import { CROSSHAIR_MODES, type CrosshairMode, importanceChart, onTenths, scopes } from './importance-model.ts';
import { ScoreTable } from './score-table.tsx';
import type { OpenScores } from './scores-model.ts';
import './importance.css';

/** How well what matters is done: the four quadrants, with the crosshair, the target and the curve of equal priority. */
export function ImportancePage({ open }: { readonly open: OpenScores }) {
  const { words } = open;
  const { t } = words;
  const [key, setKey] = useState('map');
  const [kind, setKind] = useState<PointKind>('dimensions');
  const [mode, setMode] = useState<CrosshairMode>('data');
  const [own, setOwn] = useState<Crosshair>();
  const offered = useMemo(() => scopes(open), [open]);
  const scope = (offered.find((one) => one.key === key) ?? offered[0])?.scope ?? { of: 'map' };
  const chart = importanceChart(open, { scope, kind, mode, own });
  const move = ({ performance, importance }: Crosshair): void =>
    setOwn({ performance: onTenths(performance), importance: onTenths(importance) });
  return (
    <div className="scores-page">
      <div className="view-bar">
        <SelectField
          label={t('scores.scope')}
          value={key}
          options={offered.map((one) => ({ value: one.key, label: one.label }))}
          onChange={setKey}
        />
        <Choice
          label={t('scores.points')}
          value={kind}
          options={POINT_KINDS.map((value) => ({ value, label: t(`scores.points.${value}`) }))}
          onChange={setKind}
        />
        <SelectField
          label={t('scores.crosshair')}
          value={mode}
          options={CROSSHAIR_MODES.map((value) => ({ value, label: t(`scores.crosshair.${value}`) }))}
          onChange={setMode}
        />
        {mode === 'own' && chart !== undefined && (
          <CrosshairSliders crosshair={chart.crosshair} words={words} onMove={move} />
        )}
      </div>
      {chart === undefined ? (
        <p className="view-note">{t('scores.importance.empty')}</p>
      ) : (
        <div className="scores-scroll importance-split">
          <ImportanceScatter chart={chart} words={words} onMove={mode === 'own' ? move : undefined} />
          <div className="importance-said">
            <p>
              {t('scores.crosshair.values', {
                performance: words.number(chart.crosshair.performance),
                importance: words.number(chart.crosshair.importance),
              })}{' '}
              {mode === 'own' && t('scores.crosshair.drag')}
            </p>
            {chart.curve !== undefined && (
              <p>{t('scores.curve', { level: words.number(chart.curve.level), target: words.number(chart.target) })}</p>
            )}
            <p>{t('scores.quadrant.help')}</p>
          </div>
          <ScoreTable
            caption={t(`scores.points.${kind}`)}
            rows={chart.points}
            keyOf={({ id }) => id}
            empty={t('scores.importance.empty')}
            columns={[
              {
                head: t(kind === 'services' ? 'rating.service' : 'rating.dimension'),
                cell: ({ number, name }) => `${number}  ${name}`,
              },
              { head: t('rating.importance'), isNumber: true, cell: ({ importance }) => words.number(importance) },
              { head: t('rating.performance'), isNumber: true, cell: ({ performance }) => words.number(performance) },
              { head: t('rating.priority'), isNumber: true, cell: ({ priority }) => words.number(priority) },
              { head: t('scores.quadrant'), cell: ({ quadrant }) => t(`scores.quadrant.${quadrant}`) },
            ]}
          />
        </div>
      )}
    </div>
  );
}
