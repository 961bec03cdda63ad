import type { ReactNode } from 'react';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';

interface SheetProps<Row> {
  title: string;
  finding?: ReactNode;
  /** What may be done about the whole. */
  acts?: ReactNode;
  nothing: string;
  next: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string | undefined;
  className?: string;
  children?: ReactNode;
}

/** A card with a table, or with what to do so that there is one. */
export function Sheet<Row>({
  title,
  finding,
  acts,
  nothing,
  next,
  className,
  children,
  ...table
}: SheetProps<Row>) {
  return (
    <Card className={`sheet ${className ?? ''}`}>
      <SectionHeading
        title={title}
        finding={finding}
        aside={acts && <div className="sheet-acts screen-only">{acts}</div>}
      />
      {children}
      {table.rows.length === 0 ? (
        <EmptyState nothing={nothing} next={next} />
      ) : (
        <Table caption={title} {...table} />
      )}
    </Card>
  );
}
