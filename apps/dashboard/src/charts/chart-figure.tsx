import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { useFormats } from '../parts/format';
import { SectionHeading } from '../parts/section-heading';
import { StatusChip } from '../parts/status-chip';
import { Table, type Column } from '../parts/table';
import type { Framing } from './framing';
import './chart-figure.css';
import './marks.css';

interface ChartFigureProps<Row> extends Framing {
  title: string;
  /** What the data say, in one sentence. */
  finding: string;
  /** What to say in place of a chart that has no data. */
  empty: { nothing: string; next: string };
  legend?: ReactNode;
  /** The same data as a table; a chart that is a table has none. */
  columns?: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey?: (row: Row) => string;
  rowHref?: (row: Row) => string | undefined;
  /** How many of the rows the chart draws, if not all. */
  drawn?: number;
  note?: string;
  children: ReactNode;
}

function Notes({ all, drawn, note }: { all: number; drawn?: number; note?: string }) {
  const { t } = useTranslation('shell');
  const say = useFormats();
  const some = drawn !== undefined && drawn < all;
  if (!some && !note) return null;
  return (
    <p className="chart-note">
      {some && `${t('figure.some', { drawn: say.number(drawn), all: say.number(all) })} `}
      {note}
    </p>
  );
}

/** The frame of every chart: title, finding, legend, the chart or its data as a table, notes. */
export function ChartFigure<Row>(props: ChartFigureProps<Row>) {
  const { title, finding, empty, legend, columns, rows, drawn, note, level = 3, children } = props;
  const { t } = useTranslation('shell');
  const id = useId();
  const say = useFormats();
  const [asTable, setAsTable] = useState(false);
  const Icon = asTable ? ChartNoAxesColumn : Table2;
  const nothing = rows.length === 0;
  const toggle = columns && !nothing && (
    <Button weight="quiet" className="chart-toggle" onClick={() => setAsTable(!asTable)}>
      <Icon size={14} aria-hidden />
      {t(asTable ? 'figure.chart' : 'figure.table')}
      <span className="unseen">: {title}</span>
    </Button>
  );
  return (
    <figure className="chart" aria-labelledby={`${id}-title`} aria-describedby={`${id}-finding`}>
      <SectionHeading
        title={title}
        level={level}
        id={`${id}-title`}
        findingId={`${id}-finding`}
        finding={nothing ? empty.nothing : finding}
        aside={toggle}
      />
      {props.staleSince && !nothing && (
        <p className="chart-stale">
          <StatusChip standing="stale" />
          {t('figure.stale', { day: say.day(props.staleSince) })}
        </p>
      )}
      {nothing ? (
        <EmptyState nothing={t('figure.nothing')} next={empty.next} />
      ) : asTable && columns ? (
        <Table
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={props.rowKey ?? ((row) => String(rows.indexOf(row)))}
          rowHref={props.rowHref}
        />
      ) : (
        <>
          {legend}
          {children}
          <Notes all={rows.length} drawn={drawn} note={note} />
        </>
      )}
    </figure>
  );
}
