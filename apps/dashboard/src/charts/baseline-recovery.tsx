import { MaybeLink } from '../parts/link';
import { worstFirst } from '../parts/standing';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import { ROWS_SHOWN, type Framing } from './framing';
import { Legend } from './legend';
import { Bar, Tick } from './marks';
import { recoveryFinding, recoveryOf, type RecoveringQueue } from './queue';
import { paceWords, RecoveryChip, standingOf, type QueueRow } from './recovery-words';
import { Sparkline } from './sparkline';
import { useTelling, type Telling } from './telling';
import './baseline-recovery.css';
import './rows.css';

function Now({ name, unit, baseline, series }: RecoveringQueue) {
  const { t, say } = useTelling();
  const newest = series.findLast(({ value }) => value !== null)?.value;
  return (
    <div className="recovery-now">
      <Sparkline name={name} values={series.slice(-60).map(({ value }) => value)} />
      <p>
        <b className="figures">
          {newest === null || newest === undefined ? '–' : say.number(newest)}
        </b>{' '}
        {unit}
        <span className="row-base">
          {t('recovery.baseline', {
            value: baseline === null ? t('word.none') : say.number(baseline),
          })}
        </span>
      </p>
    </div>
  );
}

function Row({ queue, recovery }: QueueRow) {
  const telling = useTelling();
  const { t, say } = telling;
  const { name, unit, baseline } = queue;
  const reached = Math.min(100, Math.max(0, recovery?.recovered ?? 0));
  return (
    <li className="row">
      <div>
        <p className="row-name">
          <MaybeLink href={queue.href}>{name}</MaybeLink>
        </p>
        <p className="row-about">
          <RecoveryChip queue={queue} recovery={recovery} />
        </p>
      </div>
      <div className="row-bar-cell recovery-way">
        {recovery ? (
          <>
            <svg className="row-bar" height={18} aria-hidden>
              <Bar from={0} to={100} y={9} height={6} className="fill-track" />
              <Bar
                from={0}
                to={reached}
                y={9}
                height={6}
                className={recovery.off <= 0 ? 'fill-ok' : 'fill-accent'}
              />
              <Tick x={100} y={9} />
            </svg>
            <p className="row-about">
              {t('recovery.way', {
                share: say.percent(reached),
                pace: paceWords(recovery, unit, telling),
              })}
              {recovery.since && t('recovery.since', { day: say.shortDay(recovery.since) })}
            </p>
          </>
        ) : (
          <p className="row-missing">
            {t(baseline === null ? 'recovery.noBaseline' : 'recovery.noFigure')}
          </p>
        )}
      </div>
      <Now {...queue} />
    </li>
  );
}

const columnsFor = ({ t, say }: Telling): Column<QueueRow>[] => {
  const number = (name: string, of: (row: QueueRow) => number | null | undefined) => ({
    name,
    numeric: true,
    sortBy: (row: QueueRow) => of(row) ?? null,
    cell: (row: QueueRow) => {
      const value = of(row);
      return value === null || value === undefined ? null : say.number(value);
    },
  });
  return [
    {
      name: t('recovery.queue'),
      cell: ({ queue }) => queue.name,
      sortBy: ({ queue }) => queue.name,
    },
    { name: t('word.status'), cell: (row) => <RecoveryChip {...row} /> },
    { name: t('word.unit'), cell: ({ queue }) => queue.unit },
    number(t('word.baseline'), ({ queue }) => queue.baseline),
    number(t('word.now'), ({ recovery }) => recovery?.current),
    number(t('recovery.offBy'), ({ recovery }) => recovery && Math.max(0, recovery.off)),
    number(t('recovery.recovered'), ({ recovery }) => recovery && Math.round(recovery.recovered)),
    number(t('recovery.nearer'), ({ recovery }) => recovery?.pace),
    {
      name: t('recovery.offSince'),
      cell: ({ recovery }) => recovery?.since && say.day(recovery.since),
    },
  ];
};

/** After go-live: how far each queue is back at what it was before, and how fast. */
export function BaselineRecovery({
  queues,
  ...framing
}: Framing & { queues: readonly RecoveringQueue[] }) {
  const telling = useTelling();
  const { t } = telling;
  const rows = queues
    .map((queue) => ({ queue, recovery: recoveryOf(queue) }))
    .toSorted(
      (a, b) =>
        worstFirst(standingOf(a), standingOf(b)) ||
        (a.recovery?.recovered ?? 0) - (b.recovery?.recovered ?? 0),
    );
  const shown = rows.slice(0, ROWS_SHOWN);
  return (
    <ChartFigure
      title={t('recovery.title')}
      {...framing}
      finding={recoveryFinding(queues, telling)}
      empty={{
        nothing: t('recovery.nothing'),
        next: t('recovery.next'),
      }}
      legend={
        <Legend
          items={[
            {
              mark: <Bar from={0} to={100} y={9} height={6} className="fill-accent" />,
              word: t('recovery.fromWorst'),
            },
            { mark: <Tick x={50} y={9} />, word: t('word.baseline') },
          ]}
        />
      }
      columns={columnsFor(telling)}
      rows={rows}
      rowKey={({ queue }) => queue.id}
      rowHref={({ queue }) => queue.href}
      drawn={shown.length}
    >
      <ul className="rows recovery">
        {shown.map(({ queue, recovery }) => (
          <Row key={queue.id} queue={queue} recovery={recovery} />
        ))}
      </ul>
    </ChartFigure>
  );
}
