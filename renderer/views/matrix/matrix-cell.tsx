import { type Satisfaction, scoreClass, scoreText } from '#renderer/state/satisfaction.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { nameIn } from '#shared/model/named.ts';
import type { MatrixHead } from './matrix-heads.ts';
import type { MatrixCell } from './matrix-model.ts';
import './matrix-cell.css';

export interface MatrixCellBoxProps {
  readonly id: string;
  readonly t: Translator;
  readonly provider: MatrixHead;
  readonly customer: MatrixHead;
  readonly cell: MatrixCell | undefined;
  readonly column: number;
  readonly left: number;
  readonly marked: boolean;
  readonly cursor: boolean;
  readonly picked: boolean;
  readonly dimmed: boolean;
}

/** One cell: the weight, coloured by it; a corner where the dependency is one-way; hatched where a department meets itself. */
export function MatrixCellBox(props: MatrixCellBoxProps) {
  const { t, provider, customer, cell, column } = props;
  const self = provider === customer;
  const satisfaction = cell?.satisfaction;
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={props.marked}
      aria-label={cellLabel(t, provider, customer, cell)}
      className="matrix-cell"
      data-self={self}
      data-heat={satisfaction === undefined ? cell?.heat : undefined}
      data-score={satisfaction?.kind === 'rated' ? scoreClass(satisfaction.score) : satisfaction?.kind}
      data-cursor={props.cursor}
      data-picked={props.picked}
      data-dimmed={props.dimmed}
      data-last={customer.last}
      data-one-way={cell?.oneWay}
      data-column={column}
      style={{ left: props.left }}
    >
      {cell !== undefined &&
        (satisfaction === undefined ? weightText(t, cell.weight) : scoreText(satisfaction, t.language))}
      {/* Drawn by style: read as text, weight 8 of 2 services would be 82. The name lists the services. */}
      {cell !== undefined && cell.services.length > 1 && <sup data-count={cell.services.length} />}
    </div>
  );
}

/** Short, since a cell is narrow: 1,250 becomes 1.3K. */
export function weightText(t: Translator, weight: number): string {
  return weight < 1000
    ? new Intl.NumberFormat(t.language, { maximumFractionDigits: 1 }).format(weight)
    : new Intl.NumberFormat(t.language, { notation: 'compact', maximumFractionDigits: 1 }).format(weight);
}

export function cellLabel(
  t: Translator,
  { name: provider }: MatrixHead,
  { name: customer }: MatrixHead,
  cell: MatrixCell | undefined,
): string {
  if (provider === customer) return t('matrix.cell-self', { provider });
  if (cell === undefined) return t('matrix.cell', { provider, customer, what: t('matrix.cell-nothing') });
  const names = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(
    cell.services.map((service) => nameIn(service, t.language) || t('service.unnamed')),
  );
  const weight = new Intl.NumberFormat(t.language).format(cell.weight);
  const what = t('matrix.cell-weight', { names, weight });
  const rated = cell.satisfaction === undefined ? what : satisfactionLabel(t, cell.satisfaction, what);
  return t('matrix.cell', {
    provider,
    customer,
    what: cell.oneWay ? t('matrix.cell-one-way', { what: rated }) : rated,
  });
}

function satisfactionLabel(t: Translator, satisfaction: Satisfaction, what: string): string {
  if (satisfaction.kind !== 'rated') return t(`matrix.cell-${satisfaction.kind}`, { what });
  const { answers } = satisfaction;
  return t('matrix.cell-rated', { what, answers, score: scoreText(satisfaction, t.language) });
}
