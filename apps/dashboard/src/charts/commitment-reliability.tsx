import { MaybeLink } from '../parts/link';
import type { Column } from '../parts/table';
import { ChartFigure } from './chart-figure';
import { sumOf } from './extent';
import { ROWS_SHOWN, type Framing } from './framing';
import { Legend } from './legend';
import { Bar, useHatch } from './marks';
import { ReasonsPareto } from './reasons-pareto';
import {
  closedOf,
  LEAST_CLOSED,
  reliabilityFinding,
  tooFew,
  type MissedReason,
  type PartyReliability,
} from './reliability';
import { useTelling, type Telling } from './telling';
import './commitment-reliability.css';
import './rows.css';

interface CommitmentReliabilityProps extends Framing {
  parties: readonly PartyReliability[];
  reasons?: readonly MissedReason[];
}

function Outcomes({ party, fill }: { party: PartyReliability; fill: string }) {
  const { kept, renegotiated = 0, late, broken, open } = party;
  const parts = [
    { className: 'fill-ok', n: kept },
    { className: 'mark-reagreed', n: renegotiated },
    { className: 'fill-warn', n: late },
    { className: 'line-thin-bad', n: broken, fill },
    { className: 'mark-open', n: open },
  ];
  const all = sumOf(parts.map(({ n }) => n));
  let at = 0;
  return (
    <svg className="row-bar" height={18} aria-hidden>
      {parts.map(({ className, n, ...rest }) => {
        const from = at;
        at += all > 0 ? (100 * n) / all : 0;
        const gap = at < 99.9 ? 0.6 : 0;
        return n > 0 ? (
          <Bar
            key={className}
            {...rest}
            className={className}
            from={from}
            to={Math.max(from, at - gap)}
            y={9}
            height={14}
          />
        ) : null;
      })}
    </svg>
  );
}

const count = (name: string, of: (party: PartyReliability) => number, { t, say }: Telling) => ({
  name,
  numeric: true,
  sortBy: (party: PartyReliability) => (tooFew(party) ? null : of(party)),
  cell: (party: PartyReliability) =>
    tooFew(party) ? t('reliability.tooFew') : say.number(of(party)),
});

const columnsFor = ({ t, say }: Telling): Column<PartyReliability>[] => [
  { name: t('reliability.party'), cell: ({ name }) => name, sortBy: ({ name }) => name },
  count(t('reliability.kept'), ({ kept }) => kept, { t, say }),
  count(t('reliability.renegotiated'), ({ renegotiated = 0 }) => renegotiated, { t, say }),
  count(t('word.late'), ({ late }) => late, { t, say }),
  count(t('word.broken'), ({ broken }) => broken, { t, say }),
  {
    name: t('reliability.closed'),
    numeric: true,
    cell: (party) => say.number(closedOf(party)),
    sortBy: closedOf,
  },
  {
    name: t('word.open'),
    numeric: true,
    cell: ({ open }) => say.number(open),
    sortBy: ({ open }) => open,
  },
];

function Row({ party, fill }: { party: PartyReliability; fill: string }) {
  const { t, say } = useTelling();
  const closed = closedOf(party);
  return (
    <li className="row">
      <p className="row-name">
        <MaybeLink href={party.href}>{party.name}</MaybeLink>
      </p>
      {tooFew(party) ? (
        <p className="row-missing row-bar-cell">
          {t('reliability.few', { n: say.number(closed), least: say.number(LEAST_CLOSED) })}
        </p>
      ) : (
        <div className="row-bar-cell">
          <Outcomes party={party} fill={fill} />
        </div>
      )}
      <p className="row-value">
        {tooFew(party) ? (
          <span className="muted">–</span>
        ) : (
          <>
            {say.percent((100 * party.kept) / closed)}{' '}
            <span className="row-base">{t('reliability.of', { n: say.number(closed) })}</span>
          </>
        )}
      </p>
    </li>
  );
}

function Meaning({
  renegotiated,
  hatch,
  fill,
}: ReturnType<typeof useHatch> & { renegotiated: boolean }) {
  const { t } = useTelling();
  const mark = (className: string, pattern?: string) => (
    <Bar from={0} to={100} y={9} height={12} className={className} fill={pattern} />
  );
  const broken = (
    <>
      {hatch}
      {mark('line-thin-bad', fill)}
    </>
  );
  const reagreed = { mark: mark('mark-reagreed'), word: t('reliability.renegotiated') };
  return (
    <Legend
      items={[
        { mark: mark('fill-ok'), word: t('reliability.keptOnTime') },
        ...(renegotiated ? [reagreed] : []),
        { mark: mark('fill-warn'), word: t('word.late') },
        { mark: broken, word: t('word.broken') },
        { mark: mark('mark-open'), word: t('word.open') },
      ]}
    />
  );
}

/** Who keeps what they promise, by organisation or group, and why the rest was missed. */
export function CommitmentReliability({
  parties,
  reasons = [],
  ...framing
}: CommitmentReliabilityProps) {
  const telling = useTelling();
  const { t } = telling;
  const { hatch, fill } = useHatch();
  const renegotiated = parties.some((party) => (party.renegotiated ?? 0) > 0);
  const shown = parties.slice(0, ROWS_SHOWN);
  return (
    <ChartFigure
      title={t('reliability.title')}
      {...framing}
      finding={reliabilityFinding(parties, reasons, telling)}
      empty={{
        nothing: t('reliability.nothing'),
        next: t('reliability.next'),
      }}
      legend={<Meaning renegotiated={renegotiated} fill={fill} hatch={hatch} />}
      columns={columnsFor(telling)}
      rows={parties}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
      drawn={shown.length}
      note={t('reliability.note')}
    >
      <ul className="rows reliability">
        {shown.map((party) => (
          <Row key={party.id} party={party} fill={fill} />
        ))}
      </ul>
      <ReasonsPareto reasons={reasons} />
    </ChartFigure>
  );
}
