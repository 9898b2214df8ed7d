import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { markedAfter } from '#renderer/state/grid-keys.ts';
import type { Marked } from '#renderer/state/grid-span.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { DepartmentId } from '#shared/model/department.ts';
import { HEAT_MEASURES, type HeatMeasure } from '#shared/ratings/views/heat.ts';
import { HeatLegend } from './heat-legend.tsx';
import { columnName, HEAT_COLUMNS, type HeatOrder, heatRows } from './heat-model.ts';
import type { OpenScores } from './scores-model.ts';
import './heat.css';

const START: Marked = { anchor: { row: 0, column: 0 }, cursor: { row: 0, column: 0 } };

/** Providers down, dimensions across. One tab stop; the arrow keys go from cell to cell, Enter opens the provider's sheet. */
export function HeatPage({ open }: { readonly open: OpenScores }) {
  const app = useApp();
  const id = useId();
  const { t } = open.words;
  const [measure, setMeasure] = useState<HeatMeasure>('performance');
  const [order, setOrder] = useState<HeatOrder>('whole');
  const [marked, setMarked] = useState(START);
  const rows = useMemo(() => heatRows(open, measure, order), [open, measure, order]);
  const cursor = { row: Math.min(marked.cursor.row, rows.length - 1), column: marked.cursor.column };
  const cursorId = `${id}-${cursor.row}-${cursor.column}`;
  useEffect(() => {
    document.getElementById(cursorId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cursorId]);
  const openSheet = (department: DepartmentId): void =>
    app.store.setState({
      scores: { page: 'department', department },
      selection: selectDepartments([department]),
      litFinding: undefined,
    });
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey: shift, altKey: alt } = event;
    if (event.nativeEvent.isComposing || alt) return;
    const mod = event.ctrlKey || event.metaKey;
    const to = markedAfter(
      { key, mod, shift, alt },
      { anchor: cursor, cursor },
      {
        rows: rows.length,
        columns: HEAT_COLUMNS.length,
      },
    );
    const row = rows[cursor.row];
    if (to !== undefined) setMarked({ anchor: to.cursor, cursor: to.cursor });
    else if (key === 'Enter' && row !== undefined) openSheet(row.provider);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="scores-page">
      <div className="view-bar">
        <Choice
          label={t('scores.heat.measure')}
          value={measure}
          options={HEAT_MEASURES.map((value) => ({
            value,
            label: t(`rating.${value}`),
            title: t(`scores.formula.${value}`),
          }))}
          onChange={setMeasure}
        />
        <SelectField
          label={t('scores.order')}
          value={order}
          options={(['name', ...HEAT_COLUMNS] as const).map((value) => ({
            value,
            label:
              value === 'name'
                ? t('scores.order.name')
                : t('scores.order.low', { name: columnName(open.words, value, measure) }),
          }))}
          onChange={setOrder}
        />
        <HeatLegend measure={measure} target={open.words.number(open.scores.target)} t={t} />
      </div>
      <p className="scores-explained">{t(`scores.formula.${measure}`)}</p>
      <div className="scores-scroll">
        <div
          className="heat-grid"
          role="grid"
          aria-label={t('scores.heat.label', { measure: t(`rating.${measure}`) })}
          aria-rowcount={rows.length + 1}
          aria-colcount={HEAT_COLUMNS.length + 1}
          aria-activedescendant={cursorId}
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <div className="heat-line heat-heads" role="row">
            <span role="columnheader">{t('rating.provider')}</span>
            {HEAT_COLUMNS.map((column) => (
              <span key={column} role="columnheader">
                {columnName(open.words, column, measure)}
              </span>
            ))}
          </div>
          {rows.map((row, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the grid
            <div key={row.provider} className="heat-line" role="row" onClick={() => openSheet(row.provider)}>
              <span role="rowheader">{row.name}</span>
              {row.cells.map((cell, column) => (
                <span
                  key={cell.column}
                  id={`${id}-${index}-${column}`}
                  role="gridcell"
                  className="heat-cell"
                  data-state={cell.state}
                  data-scale={measure === 'importance' ? 'level' : 'gap'}
                  data-tone={cell.tone}
                  data-cursor={index === cursor.row && column === cursor.column}
                  title={cell.label}
                >
                  {cell.text}
                  {cell.answers !== '' && <small>{cell.answers}</small>}
                </span>
              ))}
            </div>
          ))}
        </div>
      </div>
      <p className="view-bar-hint scores-foot">{t('scores.heat.keys')}</p>
    </div>
  );
}
