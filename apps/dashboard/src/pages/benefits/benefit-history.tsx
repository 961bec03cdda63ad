import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { Card } from '../../parts/card';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { inWords } from '../../words/in-words';
import type { BenefitQuery } from './benefit.document';
import { useColumns } from './history-columns';

type Shown = BenefitQuery['program']['benefit'];

interface HistoryCardProps<Row> {
  title: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What to say in place of a table without rows; absent, there is no card then. */
  empty?: { nothing: string; next: string };
  note?: string;
}

/** What was said about a thing over time, as a table. */
export function HistoryCard<Row>({ title, empty, note, ...table }: HistoryCardProps<Row>) {
  if (table.rows.length === 0 && !empty) return null;
  return (
    <Card className="span-6">
      <SectionHeading title={title} />
      {table.rows.length === 0 && empty ? (
        <EmptyState {...empty} />
      ) : (
        <Table caption={title} {...table} />
      )}
      {note && <p className="benefit-note">{note}</p>}
    </Card>
  );
}

/** What was said about a benefit over time: forecasts, what it depends on, new versions, reviews. */
export function BenefitHistory({ benefit }: { benefit: Shown }) {
  const { t } = useTranslation('benefits');
  const say = useFormats();
  const { nameOf } = useProgram();
  const columns = useColumns();
  const { reviews, verification, reviewsOn } = benefit;
  const looks = [
    ...reviews.map(({ on, by, finding }) => ({ on, by, found: finding })),
    ...(verification
      ? [
          {
            on: verification.on,
            by: verification.by,
            found: `${t('one.verified', { verdict: inWords(verification.verdict).toLowerCase() })}${verification.note ? `. ${verification.note}` : ''}`,
          },
        ]
      : []),
  ].map((look) => ({ ...look, by: nameOf(look.by) }));
  return (
    <>
      <HistoryCard
        title={t('one.forecasts')}
        columns={columns.forecasts}
        rows={benefit.forecast.statements.toReversed()}
        rowKey={({ statedOn, value }) => `${statedOn} ${value}`}
        empty={{ nothing: t('one.noForecast'), next: t('one.noForecastNext') }}
      />
      <HistoryCard
        title={t('one.dependsOn')}
        columns={columns.dependences}
        rows={benefit.dependsOn}
        rowKey={({ factor }) => factor}
        empty={{ nothing: t('one.noDependence'), next: t('one.noDependenceNext') }}
      />
      <HistoryCard
        title={t('one.looks')}
        columns={columns.looks}
        rows={looks}
        rowKey={({ on, by, found }) => `${on} ${by} ${found}`}
        empty={{ nothing: t('one.noLooks'), next: t('one.noLooksNext') }}
        note={
          reviewsOn.length > 0 ? t('one.planned', { days: say.list(reviewsOn.map(say.day)) }) : ''
        }
      />
      <HistoryCard
        title={t('one.versions')}
        columns={columns.versions}
        rows={benefit.rebaselines}
        rowKey={({ version }) => String(version)}
      />
    </>
  );
}
