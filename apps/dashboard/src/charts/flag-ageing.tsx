import { useFormats, type Formats } from '../parts/format';
import { MaybeLink } from '../parts/link';
import type { Column } from '../parts/table';
import { ageingFinding, bandsOf, isLate, lateness, type WaitingFlag } from './ageing';
import { ChartFigure } from './chart-figure';
import type { Framing } from './framing';
import { Legend } from './legend';
import { Bar, useHatch } from './marks';
import './flag-ageing.css';
import './rows.css';

const LISTED = 3;

const lateBy = (flag: WaitingFlag, say: Formats) =>
  lateness(flag) < 1 ? 'under a day' : say.count(lateness(flag), 'day');

const columnsFor = (say: Formats): Column<WaitingFlag>[] => [
  { name: 'Flag', cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    name: 'Waiting',
    numeric: true,
    cell: ({ ageDays }) => say.count(ageDays, 'day'),
    sortBy: ({ ageDays }) => ageDays,
  },
  {
    name: 'Clock',
    numeric: true,
    cell: ({ clockDays }) => (clockDays === null ? 'none' : say.count(clockDays, 'day')),
    sortBy: ({ clockDays }) => clockDays,
  },
  {
    name: 'Late by',
    numeric: true,
    cell: (flag) => (isLate(flag) ? lateBy(flag, say) : 'in time'),
    sortBy: lateness,
  },
  { name: 'Owner', cell: ({ owner }) => owner ?? 'Unassigned', sortBy: ({ owner }) => owner ?? '' },
];

function Bands({ flags, fill }: { flags: readonly WaitingFlag[]; fill: string }) {
  const bands = bandsOf(flags);
  const most = Math.max(1, ...bands.map(({ late, inTime }) => late + inTime));
  return (
    <ul className="rows ageing">
      {bands.map(({ word, late, inTime }) => (
        <li key={word} className="row">
          <p className="row-name">{word}</p>
          <div className="row-bar-cell">
            <svg className="row-bar" height={18} aria-hidden>
              {inTime > 0 && (
                <Bar
                  from={0}
                  to={(100 * inTime) / most}
                  y={9}
                  height={14}
                  className="fill-accent"
                />
              )}
              {late > 0 && (
                <Bar
                  from={(100 * inTime) / most}
                  to={(100 * (inTime + late)) / most}
                  y={9}
                  height={14}
                  className="line-thin-bad"
                  fill={fill}
                />
              )}
            </svg>
          </div>
          <p className="row-value">
            {late + inTime}
            {late > 0 && <span className="negative ageing-late">, {late} late</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** How long red flags have waited for an answer, against the time they were given. */
export function FlagAgeing({ flags, ...framing }: Framing & { flags: readonly WaitingFlag[] }) {
  const say = useFormats();
  const { hatch, fill } = useHatch();
  const latest = flags.filter(isLate).toSorted((a, b) => lateness(b) - lateness(a));
  return (
    <ChartFigure
      title="Red flags waiting for an answer"
      {...framing}
      finding={ageingFinding(flags, say)}
      empty={{
        nothing: 'No red flag waits for an answer.',
        next: 'Anyone may raise one, in or outside of their scope; the clock starts at once.',
      }}
      legend={
        <Legend
          items={[
            {
              mark: <Bar from={0} to={100} y={9} height={12} className="fill-accent" />,
              word: 'In time',
            },
            {
              mark: (
                <>
                  {hatch}
                  <Bar from={0} to={100} y={9} height={12} className="line-thin-bad" fill={fill} />
                </>
              ),
              word: 'Past the response clock',
            },
          ]}
        />
      }
      columns={columnsFor(say)}
      rows={flags}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
    >
      <Bands flags={flags} fill={fill} />
      {latest.length > 0 && (
        <ul className="ageing-list" aria-label="Longest overdue">
          {latest.slice(0, LISTED).map((flag) => (
            <li key={flag.id}>
              <p>
                <MaybeLink href={flag.href}>{flag.name}</MaybeLink>
                <span className={flag.owner ? 'ageing-owner' : 'ageing-owner negative'}>
                  {flag.owner ?? 'Unassigned'}
                </span>
              </p>
              <b className="negative one-line">{lateBy(flag, say)} late</b>
            </li>
          ))}
        </ul>
      )}
    </ChartFigure>
  );
}
