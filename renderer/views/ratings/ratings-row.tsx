import { holds, type Place, type Span } from '#renderer/state/grid-span.ts';
import { useT } from '#renderer/state/use-t.ts';
import { subjectLabel } from '#shared/export/question-text.ts';
import { type Side, SUBJECTS } from '#shared/model/rating.ts';
import type { CellAnswer, RatingRow } from './ratings-model.ts';

export interface RatingsRowProps {
  readonly id: string;
  readonly row: RatingRow;
  readonly index: number;
  readonly side: Side;
  readonly span: Span;
  readonly cursor: Place;
}

/** One service with the respondent's answers, and the score of all respondents at its end. */
export function RatingsRow({ id, row, index, side, span, cursor }: RatingsRowProps) {
  const t = useT();
  const said = (answer: CellAnswer): string => {
    if (answer === undefined) return t('rating.not-answered');
    return answer === null ? t('rating.no-basis') : String(answer);
  };
  return (
    <div className="ratings-line" role="row" aria-rowindex={index + 2} data-row={index}>
      <span role="rowheader" className="ratings-service">
        <span>
          <small>{t(side === 'customer' ? 'rating.from' : 'rating.to')}</small> {row.partner}
        </span>
        {row.name !== '' && <small>{row.name}</small>}
      </span>
      {SUBJECTS.map((subject, column) => {
        const answer = row.answers[subject];
        return (
          <span
            key={subject}
            id={`${id}-${index}-${column}`}
            role="gridcell"
            className="ratings-cell"
            aria-selected={holds(span, index, column)}
            aria-label={t('rating.cell', { subject: subjectLabel(t, subject), answer: said(answer) })}
            data-column={column}
            data-answer={answer === null ? 'none' : answer}
            data-cursor={index === cursor.row && column === cursor.column}
          >
            {answer === null ? '–' : (answer ?? '')}
          </span>
        );
      })}
      <span role="gridcell" className="ratings-score" aria-readonly="true">
        {row.score}
      </span>
    </div>
  );
}
