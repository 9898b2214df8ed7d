import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { type GridSize, type Marked, type Place, spanOf } from '#renderer/state/grid-span.ts';
import { selectServices } from '#renderer/state/selection.ts';
import { useT } from '#renderer/state/use-t.ts';
import { questionText, subjectLabel } from '#shared/export/question-text.ts';
import { SUBJECTS } from '#shared/model/rating.ts';
import { respondentLimit } from '#shared/ratings/gate.ts';
import { answerCells } from './ratings-edits.ts';
import { ratingAct } from './ratings-keys.ts';
import type { OpenDesk, RatingRow } from './ratings-model.ts';
import { RatingsRow } from './ratings-row.tsx';

const START: Marked = { anchor: { row: 0, column: 0 }, cursor: { row: 0, column: 0 } };

/** The sheet of one respondent. One tab stop; the arrow keys go from cell to cell, 1 to 5 answer and go on. */
export function RatingsGrid({ desk, rows }: { readonly desk: OpenDesk; readonly rows: readonly RatingRow[] }) {
  const app = useApp();
  const t = useT();
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [kept, setMarked] = useState(START);
  const size: GridSize = { rows: rows.length, columns: SUBJECTS.length };
  const marked = inside(kept, size);
  const { cursor } = marked;
  const row = rows[cursor.row];
  const subject = SUBJECTS[cursor.column] ?? 'overall';
  const cursorId = `${id}-${cursor.row}-${cursor.column}`;
  useEffect(() => {
    document.getElementById(cursorId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cursorId]);
  const mark = (next: Marked): void => {
    setMarked(next);
    const { top, bottom } = spanOf(next);
    const services = rows.slice(top, bottom + 1).map(({ service }) => service);
    app.store.setState({ selection: selectServices(services), litFinding: undefined });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const act = ratingAct({ key, mod: event.ctrlKey || event.metaKey, shift, alt }, marked, size);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.kind === 'mark' || answerCells(app, desk, rows, spanOf(marked), act.answer)) mark(act.marked);
  };
  const at = (event: PointerEvent): Place | undefined => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
    const line = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
    return cell === null || line === undefined ? undefined : { row: Number(line), column: Number(cell.dataset.column) };
  };
  const press = (event: PointerEvent): void => {
    const place = at(event);
    if (event.button !== 0 || place === undefined) return;
    mark({ anchor: event.shiftKey ? marked.anchor : place, cursor: place });
    grid.current?.focus({ preventScroll: true });
  };
  const drag = (event: PointerEvent): void => {
    const place = at(event);
    if (event.buttons !== 1 || place === undefined) return;
    if (place.row !== cursor.row || place.column !== cursor.column) mark({ anchor: marked.anchor, cursor: place });
  };
  const limit = respondentLimit(app.store.getState().engagement);
  return (
    <div className="ratings-sheet">
      <p className="ratings-question" id={`${id}-question`}>
        {questionText(t, desk, subject, row?.partner ?? '')}
      </p>
      <div className="ratings-scroll">
        <div
          ref={grid}
          className="ratings-grid"
          role="grid"
          aria-label={t('rating.view')}
          aria-rowcount={rows.length + 1}
          aria-colcount={SUBJECTS.length + 2}
          aria-multiselectable="true"
          aria-activedescendant={cursorId}
          aria-describedby={`${id}-question`}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onPointerDown={press}
          onPointerMove={drag}
        >
          <div className="ratings-line ratings-heads" role="row" aria-rowindex={1}>
            <span role="columnheader">{t('rating.service')}</span>
            {SUBJECTS.map((name, column) => (
              <span key={name} role="columnheader" data-at={column === cursor.column}>
                {subjectLabel(t, name)}
              </span>
            ))}
            <span role="columnheader" title={t('rating.score-help', { limit })}>
              {t('rating.score')}
            </span>
          </div>
          {rows.map((one, index) => (
            <RatingsRow
              key={one.service}
              id={id}
              row={one}
              index={index}
              side={desk.side}
              span={spanOf(marked)}
              cursor={cursor}
            />
          ))}
        </div>
      </div>
      <p className="view-bar-hint ratings-keys">
        {t(desk.aspect === 'performance' ? 'rating.keys' : 'rating.keys-importance')}
      </p>
    </div>
  );
}

/** The marking, kept inside a grid that may have become smaller. */
function inside({ anchor, cursor }: Marked, size: GridSize): Marked {
  const within = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.min(size.columns - 1, column),
  });
  return { anchor: within(anchor), cursor: within(cursor) };
}
