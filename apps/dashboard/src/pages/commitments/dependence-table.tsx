import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { EmptyState } from '../../parts/empty-state';
import { useFormats } from '../../parts/format';
import { inShort } from '../../parts/in-short';
import { SectionHeading } from '../../parts/section-heading';
import { Table, type Column } from '../../parts/table';
import { RecordLink } from '../../records/record-link';
import { dependences, type Commitment, type Dependence, type Party } from './commitment';

interface DependenceTableProps {
  commitments: readonly Commitment[];
  parties: readonly Party[];
}

function useColumns(): Column<Dependence>[] {
  const { t } = useTranslation('commitments');
  const { nameOf } = useProgram();
  const say = useFormats();
  return [
    {
      name: t('dependences.what'),
      cell: ({ commitment: { id, text } }) => (
        <RecordLink kind="commitment" id={id} className="row-link">
          {inShort(text)}
        </RecordLink>
      ),
    },
    {
      name: t('dependences.giver'),
      cell: ({ giver }) => nameOf(giver),
      sortBy: ({ giver }) => nameOf(giver),
    },
    {
      name: t('dependences.receiver'),
      cell: ({ receiver }) => nameOf(receiver),
      sortBy: ({ receiver }) => nameOf(receiver),
    },
    {
      name: t('dependences.needed'),
      cell: ({ neededOn }) => say.day(neededOn),
      sortBy: ({ neededOn }) => neededOn,
    },
    {
      name: t('dependences.promised'),
      cell: ({ promisedFor }) =>
        promisedFor === null ? (
          <span className="negative">{t('dependences.notPromised')}</span>
        ) : (
          say.day(promisedFor)
        ),
      sortBy: ({ promisedFor }) => promisedFor,
    },
    {
      name: t('dependences.gap'),
      numeric: true,
      cell: ({ gapDays }) =>
        gapDays === null ? null : gapDays === 0 ? (
          t('dependences.none')
        ) : (
          <span className={gapDays > 0 ? 'negative' : undefined}>
            {t('dependences.days', { days: say.signed(gapDays) })}
          </span>
        ),
      sortBy: ({ gapDays }) => gapDays,
    },
  ];
}

/** Which organisation waits for what from which other, and whether the promise comes in time. */
export function DependenceTable({ commitments, parties }: DependenceTableProps) {
  const { t } = useTranslation('commitments');
  const rows = dependences(commitments, parties);
  const columns = useColumns();
  return (
    <div className="stack">
      <SectionHeading
        title={t('dependences.title')}
        finding={
          rows.length > 0 &&
          t('dependences.finding', {
            count: rows.length,
            late: rows.filter(({ gapDays }) => (gapDays ?? 0) > 0).length,
            none: rows.filter(({ promisedFor }) => promisedFor === null).length,
          })
        }
      />
      {rows.length === 0 ? (
        <EmptyState nothing={t('dependences.nothing')} next={t('dependences.next')} />
      ) : (
        <Table
          caption={t('dependences.caption')}
          columns={columns}
          rows={rows}
          rowKey={({ commitment }) => commitment.id}
        />
      )}
    </div>
  );
}
