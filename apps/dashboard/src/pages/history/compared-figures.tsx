import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { Table, type Column } from '../../parts/table';
import { datesCompared, figuresCompared, type Compared } from './compared';
import { useMomentName } from './moment-name';
import { datesComparedDocument } from './dates-compared.document';
import { figuresComparedDocument } from './figures-compared.document';

/** The two moments, of which the later may be now. */
export interface Moments {
  readonly since: string;
  readonly until?: string;
}

function Rows({ moments, rows }: { moments: Moments; rows: readonly Compared[] }) {
  const { t } = useTranslation('history');
  const address = usePageAddress();
  const nameOf = useMomentName();
  const [then, now] = [nameOf(moments.since), nameOf(moments.until)];
  const columns: Column<Compared>[] = [
    { name: t('compare.figure'), cell: ({ name }) => name },
    { name: then, cell: (row) => row.then, numeric: true },
    { name: now, cell: (row) => row.now, numeric: true },
    {
      name: t('compare.change'),
      cell: ({ change }) =>
        change === null ? (
          <span className="compared-same">{t('compare.same')}</span>
        ) : (
          <strong>{change}</strong>
        ),
      numeric: true,
    },
  ];
  return (
    <Table
      caption={t('compare.figuresOf', { then, now })}
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
      rowHref={({ page }) => address(page)}
    />
  );
}

/** The dates at both moments: what every member may read. */
export function ComparedDates({ moments }: { moments: Moments }) {
  const { t } = useTranslation('history');
  const say = useFormats();
  const dates = useAnswer(datesComparedDocument, moments);
  return (
    <Answered answer={dates} what={t('compare.figures')}>
      {(found) => <Rows moments={moments} rows={datesCompared(found, { t, say })} />}
    </Answered>
  );
}

/** Dates, alignment, gates, readiness, flags and benefits at both moments. */
export function ComparedFigures({ moments }: { moments: Moments }) {
  const { t } = useTranslation('history');
  const say = useFormats();
  const { nameOf } = useProgram();
  const dates = useAnswer(datesComparedDocument, moments);
  const figures = useAnswer(figuresComparedDocument, moments);
  return (
    <Answered answer={dates} what={t('compare.figures')}>
      {(found) => (
        <Answered answer={figures} what={t('compare.figures')} lines={12}>
          {(more) => (
            <Rows
              moments={moments}
              rows={[
                ...datesCompared(found, { t, say }),
                ...figuresCompared(more, { t, say }, nameOf),
              ]}
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}
