import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { daysBetween } from '../../parts/day';
import { useFormats } from '../../parts/format';
import { inShort } from '../../parts/in-short';
import { Table, type Column } from '../../parts/table';
import { RecordLink } from '../../records/record-link';
import { useMoment } from '../../time/moment';
import { urgentFirst, type Commitment } from './commitment';
import { CommitmentStanding, Demands, Waits } from './commitment-words';

function Due({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const { today } = useMoment();
  const say = useFormats();
  const { dueOn, firstDueOn, overdue, renegotiations, promisedOn, replyBy } = commitment;
  return (
    <>
      <span className="one-line">{say.day(dueOn)}</span>
      {overdue && (
        <span className="under negative">{t('late', { count: daysBetween(dueOn, today) })}</span>
      )}
      {firstDueOn !== null && renegotiations > 0 && (
        <span className="under">
          {t('moved', { day: say.shortDay(firstDueOn), count: renegotiations })}
        </span>
      )}
      {promisedOn === null && replyBy !== null && (
        <span className="under">{t('replyBy', { day: say.shortDay(replyBy) })}</span>
      )}
    </>
  );
}

/** Commitments in rows: what, between whom, where it stands, when it is due, and for whom it waits. */
export function CommitmentTable({ commitments }: { commitments: readonly Commitment[] }) {
  const { t } = useTranslation('commitments');
  const { nameOf } = useProgram();
  const columns: Column<Commitment>[] = [
    {
      name: t('column.what'),
      cell: ({ id, text, performer, customer }) => (
        <>
          <RecordLink kind="commitment" id={id} className="row-link">
            {inShort(text)}
          </RecordLink>
          <span className="under">
            {t('to', { performer: nameOf(performer), customer: nameOf(customer) })}
          </span>
        </>
      ),
      sortBy: ({ text }) => text,
    },
    {
      name: t('column.standing'),
      cell: (commitment) => (
        <>
          <CommitmentStanding commitment={commitment} />
          <Demands commitment={commitment} />
        </>
      ),
      sortBy: ({ status }) => status,
    },
    {
      name: t('column.due'),
      cell: (commitment) => <Due commitment={commitment} />,
      sortBy: ({ dueOn }) => dueOn,
    },
    {
      name: t('column.waits'),
      cell: (commitment) => <Waits commitment={commitment} />,
      sortBy: ({ awaiting }) => awaiting,
    },
    {
      name: t('column.confidence'),
      numeric: true,
      cell: ({ confidence }) => confidence !== null && t('sure', { confidence }),
      sortBy: ({ confidence }) => confidence,
    },
  ];
  return (
    <Table
      caption={t('list.caption')}
      columns={columns}
      rows={commitments.toSorted(urgentFirst)}
      rowKey={({ id }) => id}
    />
  );
}
