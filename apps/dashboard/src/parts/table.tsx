import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { CsvButton } from './csv-button';
import { MaybeLink } from './link';
import './table.css';

/** One column: how its cells read, and by what it sorts. */
export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it, it is not. */
  sortBy?: (row: Row) => string | number | null;
  /** Numbers stand at the right. */
  numeric?: boolean;
  /** Something to press, which no file of the table holds. */
  onScreenOnly?: boolean;
}

interface TableProps<Row> {
  caption: string;
  /** The caption is read out, and seen only if the page does not say it already. */
  captionSeen?: boolean;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string | undefined;
}

interface Order {
  column: number;
  down: boolean;
}

function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order?: Order) {
  const by = order && columns[order.column]?.sortBy;
  if (!by) return rows;
  const sign = order.down ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [by(one), by(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return a === b ? 0 : sign * (a < b ? -1 : 1);
  });
}

const ariaSort = (order: Order | undefined, column: number) =>
  order?.column === column ? (order.down ? 'descending' : 'ascending') : undefined;

const marksOf = <Row,>({ numeric, onScreenOnly }: Column<Row>) => ({
  ...(numeric && { className: 'numeric' }),
  ...(onScreenOnly && { 'data-not-in-files': '' }),
});

function Head<Row>(props: {
  column: Column<Row>;
  sort: 'ascending' | 'descending' | undefined;
  onSort: () => void;
}) {
  const { column, sort, onSort } = props;
  const Icon = sort === 'descending' ? ArrowDown : sort ? ArrowUp : ChevronsUpDown;
  return (
    <th scope="col" aria-sort={sort} {...marksOf(column)}>
      {column.sortBy ? (
        <button type="button" className="table-sort" onClick={onSort}>
          {column.name}
          <Icon size={13} aria-hidden />
        </button>
      ) : (
        column.name
      )}
    </th>
  );
}

/** A real table: named, scoped, sortable; its first column stays in view when it scrolls sideways. */
export function Table<Row>({
  caption,
  captionSeen = false,
  columns,
  rows,
  rowKey,
  rowHref,
}: TableProps<Row>) {
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [order, setOrder] = useState<Order>();
  const sortOn = (column: number) =>
    setOrder((now) => ({ column, down: now?.column === column && !now.down }));
  const [naming, ...others] = columns;
  return (
    <>
      {/* Scrolls sideways, so the keyboard must reach it. */}
      <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
        <table className="table" ref={table}>
          <caption id={id} className={captionSeen ? undefined : 'unseen'}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <Head
                  key={column.name}
                  column={column}
                  sort={ariaSort(order, index)}
                  onSort={() => sortOn(index)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted(rows, columns, order).map((row) => (
              <tr key={rowKey(row)}>
                <th scope="row">
                  <MaybeLink href={rowHref?.(row)}>{naming?.cell(row)}</MaybeLink>
                </th>
                {others.map((column) => (
                  <td key={column.name} {...marksOf(column)}>
                    {column.cell(row) ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="table-file">
        <CsvButton name={caption} table={() => table.current} />
      </div>
    </>
  );
}
