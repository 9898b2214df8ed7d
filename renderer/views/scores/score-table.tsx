import type { ReactNode } from 'react';

export interface ScoreColumn<Row> {
  readonly head: string;
  /** The formula of what stands in the column, in plain words. */
  readonly title?: string;
  /** Numbers stand to the right. */
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface ScoreTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly ScoreColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Said where there is no row. */
  readonly empty: string;
}

/** A table of scores with its caption; the first column names the row. */
export function ScoreTable<Row>({ caption, columns, rows, keyOf, empty }: ScoreTableProps<Row>) {
  if (rows.length === 0) {
    return (
      <section className="score-block">
        <h3>{caption}</h3>
        <p className="view-bar-hint">{empty}</p>
      </section>
    );
  }
  const kind = (isNumber?: boolean): string | undefined => (isNumber === true ? 'score-number' : undefined);
  return (
    <table className="score-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, title, isNumber }) => (
            <th key={head} scope="col" title={title} className={kind(isNumber)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ head, isNumber, cell }, index) =>
              index === 0 ? (
                <th key={head} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={head} className={kind(isNumber)}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
