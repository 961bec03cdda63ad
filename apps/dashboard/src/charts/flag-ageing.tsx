import { MaybeLink } from '../parts/link';
import type { Column } from '../parts/table';
import { ageingFinding, bandsOf, isLate, lateness, type WaitingFlag } from './ageing';
import { ChartFigure } from './chart-figure';
import type { Framing } from './framing';
import { Legend } from './legend';
import { Bar, useHatch } from './marks';
import { useTelling, type Telling } from './telling';
import './flag-ageing.css';
import './rows.css';

const LISTED = 3;

const lateBy = (flag: WaitingFlag, { t, say }: Telling) =>
  lateness(flag) < 1 ? t('ageing.underADay') : t('word.days', say.counted(lateness(flag)));

const columnsFor = ({ t, say }: Telling): Column<WaitingFlag>[] => [
  { name: t('ageing.flag'), cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    name: t('ageing.waiting'),
    numeric: true,
    cell: ({ ageDays }) => t('word.days', say.counted(ageDays)),
    sortBy: ({ ageDays }) => ageDays,
  },
  {
    name: t('ageing.clock'),
    numeric: true,
    cell: ({ clockDays }) =>
      clockDays === null ? t('word.none') : t('word.days', say.counted(clockDays)),
    sortBy: ({ clockDays }) => clockDays,
  },
  {
    name: t('ageing.lateness'),
    numeric: true,
    cell: (flag) => (isLate(flag) ? lateBy(flag, { t, say }) : t('ageing.inTime')),
    sortBy: lateness,
  },
  {
    name: t('word.owner'),
    cell: ({ owner }) => owner ?? t('word.unassigned'),
    sortBy: ({ owner }) => owner ?? '',
  },
];

function Bands({ flags, fill }: { flags: readonly WaitingFlag[]; fill: string }) {
  const { t, say } = useTelling();
  const bands = bandsOf(flags);
  const most = Math.max(1, ...bands.map(({ late, inTime }) => late + inTime));
  return (
    <ul className="rows ageing">
      {bands.map(({ band, late, inTime }) => (
        <li key={band} className="row">
          <p className="row-name">{t(`ageing.band.${band}`)}</p>
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
            {say.number(late + inTime)}
            {late > 0 && (
              <span className="negative ageing-late">
                {t('ageing.late', { n: say.number(late) })}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Meaning({ hatch, fill }: ReturnType<typeof useHatch>) {
  const { t } = useTelling();
  const within = <Bar from={0} to={100} y={9} height={12} className="fill-accent" />;
  const past = (
    <>
      {hatch}
      <Bar from={0} to={100} y={9} height={12} className="line-thin-bad" fill={fill} />
    </>
  );
  return (
    <Legend
      items={[
        { mark: within, word: t('ageing.within') },
        { mark: past, word: t('ageing.past') },
      ]}
    />
  );
}

/** How long red flags have waited for an answer, against the time they were given. */
export function FlagAgeing({ flags, ...framing }: Framing & { flags: readonly WaitingFlag[] }) {
  const telling = useTelling();
  const { t } = telling;
  const { hatch, fill } = useHatch();
  const latest = flags.filter(isLate).toSorted((a, b) => lateness(b) - lateness(a));
  return (
    <ChartFigure
      title={t('ageing.title')}
      {...framing}
      finding={ageingFinding(flags, telling)}
      empty={{
        nothing: t('ageing.nothing'),
        next: t('ageing.next'),
      }}
      legend={<Meaning hatch={hatch} fill={fill} />}
      columns={columnsFor(telling)}
      rows={flags}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
    >
      <Bands flags={flags} fill={fill} />
      {latest.length > 0 && (
        <ul className="ageing-list" aria-label={t('ageing.longest')}>
          {latest.slice(0, LISTED).map((flag) => (
            <li key={flag.id}>
              <p>
                <MaybeLink href={flag.href}>{flag.name}</MaybeLink>
                <span className={flag.owner ? 'ageing-owner' : 'ageing-owner negative'}>
                  {flag.owner ?? t('word.unassigned')}
                </span>
              </p>
              <b className="negative one-line">
                {t('ageing.lateBy', { time: lateBy(flag, telling) })}
              </b>
            </li>
          ))}
        </ul>
      )}
    </ChartFigure>
  );
}
