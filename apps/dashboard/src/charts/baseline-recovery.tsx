import { useFormats, type Formats } from '../parts/format';
import { MaybeLink } from '../parts/link';
import { worstFirst, type Standing } from '../parts/standing';
import { StatusChip } from '../parts/status-chip';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import { ROWS_SHOWN, type Framing } from './framing';
import { Legend } from './legend';
import { Bar, Tick } from './marks';
import { recoveryFinding, recoveryOf, type RecoveringQueue, type Recovery } from './queue';
import { Sparkline } from './sparkline';
import './baseline-recovery.css';
import './rows.css';

type Look = { standing: Standing; word: string };

const LOOKS: Readonly<Record<NonNullable<RecoveringQueue['status']>, Look>> = {
  recovered: { standing: 'onTrack', word: 'Recovered' },
  recovering: { standing: 'atRisk', word: 'Recovering' },
  relapsed: { standing: 'offTrack', word: 'Off again' },
  stale: { standing: 'stale', word: 'Stale data' },
  missing: { standing: 'notSet', word: 'No figures' },
};

function lookOf(queue: RecoveringQueue, recovery: Recovery | null): Look {
  if (!recovery)
    return { standing: 'notSet', word: queue.baseline === null ? 'No baseline' : 'No figures' };
  if (queue.stale) return { standing: 'stale', word: 'Stale data' };
  if (queue.status) return LOOKS[queue.status];
  if (recovery.off <= 0) return { standing: 'onTrack', word: 'At baseline' };
  if ((recovery.pace ?? 0) > 0) return { standing: 'atRisk', word: 'Recovering' };
  return { standing: 'offTrack', word: 'Not recovering' };
}

function paceWords({ off, pace }: Recovery, unit: string, say: Formats): string {
  if (off <= 0) return off < 0 ? 'better than before go-live' : 'as before go-live';
  if (pace === null) return 'one figure so far';
  const rate = `${say.number(Math.abs(pace))} ${unit} a week`;
  if (pace <= 0) return pace === 0 ? 'no nearer in 4 weeks' : `moving away, ${rate}`;
  return `${rate}, ${say.count(Math.ceil(off / pace), 'week')} to go`;
}

function Row({ queue, recovery }: { queue: RecoveringQueue; recovery: Recovery | null }) {
  const say = useFormats();
  const { name, unit, baseline, series } = queue;
  const newest = series.findLast(({ value }) => value !== null)?.value;
  const reached = Math.min(100, Math.max(0, recovery?.recovered ?? 0));
  return (
    <li className="row">
      <div>
        <p className="row-name">
          <MaybeLink href={queue.href}>{name}</MaybeLink>
        </p>
        <p className="row-about">
          <StatusChip {...lookOf(queue, recovery)} />
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
              {say.percent(reached)} of the way back; {paceWords(recovery, unit, say)}
              {recovery.since && `; off since ${say.shortDay(recovery.since)}`}
            </p>
          </>
        ) : (
          <p className="row-missing">
            {baseline === null ? 'Not measured before go-live' : 'Not measured since go-live'}
          </p>
        )}
      </div>
      <div className="recovery-now">
        <Sparkline name={name} values={series.slice(-60).map(({ value }) => value)} />
        <p>
          <b className="figures">
            {newest === null || newest === undefined ? '–' : say.number(newest)}
          </b>{' '}
          {unit}
          <span className="row-base">
            baseline {baseline === null ? 'none' : say.number(baseline)}
          </span>
        </p>
      </div>
    </li>
  );
}

interface QueueRow {
  queue: RecoveringQueue;
  recovery: Recovery | null;
}

const columnsFor = (say: Formats): Column<QueueRow>[] => {
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
    { name: 'Queue', cell: ({ queue }) => queue.name, sortBy: ({ queue }) => queue.name },
    { name: 'Status', cell: ({ queue, recovery }) => <StatusChip {...lookOf(queue, recovery)} /> },
    { name: 'Unit', cell: ({ queue }) => queue.unit },
    number('Baseline', ({ queue }) => queue.baseline),
    number('Now', ({ recovery }) => recovery?.current),
    number('Off by', ({ recovery }) => recovery && Math.max(0, recovery.off)),
    number('Recovered, %', ({ recovery }) => recovery && Math.round(recovery.recovered)),
    number('Nearer a week', ({ recovery }) => recovery?.pace),
    { name: 'Off since', cell: ({ recovery }) => recovery?.since && say.day(recovery.since) },
  ];
};

/** After go-live: how far each queue is back at what it was before, and how fast. */
export function BaselineRecovery({
  queues,
  ...framing
}: Framing & { queues: readonly RecoveringQueue[] }) {
  const say = useFormats();
  const rows = queues
    .map((queue) => ({ queue, recovery: recoveryOf(queue) }))
    .toSorted(
      (a, b) =>
        worstFirst(lookOf(a.queue, a.recovery), lookOf(b.queue, b.recovery)) ||
        (a.recovery?.recovered ?? 0) - (b.recovery?.recovered ?? 0),
    );
  const shown = rows.slice(0, ROWS_SHOWN);
  return (
    <ChartFigure
      title="Recovery towards the baseline"
      {...framing}
      finding={recoveryFinding(queues, say)}
      empty={{
        nothing: 'No queue is measured yet.',
        next: 'Measure each queue for some months before go-live; that is what it recovers to.',
      }}
      legend={
        <Legend
          items={[
            {
              mark: <Bar from={0} to={100} y={9} height={6} className="fill-accent" />,
              word: 'Way back from the worst',
            },
            { mark: <Tick x={50} y={9} />, word: 'Baseline' },
          ]}
        />
      }
      columns={columnsFor(say)}
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
