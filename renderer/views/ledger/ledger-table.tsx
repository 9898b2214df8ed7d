import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { selectServices } from '#renderer/state/selection.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { LEDGER_COLUMNS, type LedgerColumn, type LedgerLine, type LedgerOrder } from './ledger-model.ts';
import { LedgerRow } from './ledger-row.tsx';
import { pickedLines, rowAfter } from './ledger-travel.ts';

/** Drawn at once; more on request, since a table of thousands would be slow to draw and nobody reads it. */
const PAGE = 200;

export interface LedgerTableProps {
  readonly lines: readonly LedgerLine[];
  readonly order: LedgerOrder;
  readonly onOrder: (column: LedgerColumn) => void;
}

/** The pairs as a table whose heads sort it; a row picks the services of its pair, and the arrow keys go from row to row. */
export function LedgerTable({ lines, order, onOrder }: LedgerTableProps) {
  const app = useApp();
  const t = useT();
  const selection = useStore((state) => state.selection);
  const [pages, setPages] = useState(1);
  const [current, setCurrent] = useState<string>();
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = lines.slice(0, pages * PAGE);
  const picked = pickedLines(shown, selection);
  const stop = shown.some(({ key }) => key === current) ? current : shown[0]?.key;
  const pick = (line: LedgerLine): void => {
    setCurrent(line.key);
    app.store.setState({ selection: selectServices(line.services) });
    app.canvas?.reveal(line.departments);
  };
  const travel = (event: KeyboardEvent): void => {
    const to = rowAfter(
      event.key,
      shown.findIndex(({ key }) => key === stop),
      shown.length,
    );
    if (to === undefined) return;
    event.preventDefault();
    body.current?.querySelectorAll<HTMLElement>('.ledger-pick')[to]?.focus();
  };
  return (
    <div className="ledger-scroll">
      <table className="ledger-table">
        <thead>
          <tr>
            {LEDGER_COLUMNS.map(({ id }) => {
              const sorted = order.column === id ? order.direction : 'none';
              const Arrow = sorted === 'ascending' ? ArrowUp : ArrowDown;
              return (
                <th key={id} scope="col" aria-sort={sorted} data-column={id}>
                  <button type="button" onClick={() => onOrder(id)}>
                    {t(`ledger.column.${id}`)}
                    <Arrow size={13} aria-hidden="true" />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={travel}>
          {shown.map((line) => (
            <LedgerRow
              key={line.key}
              line={line}
              picked={picked.has(line.key)}
              stop={line.key === stop}
              onFocus={() => setCurrent(line.key)}
              onPick={() => pick(line)}
            />
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <Button look="quiet" onClick={() => setPages(pages + 1)}>
          {t('ledger.more', { count: Math.min(PAGE, lines.length - shown.length) })}
        </Button>
      )}
    </div>
  );
}
