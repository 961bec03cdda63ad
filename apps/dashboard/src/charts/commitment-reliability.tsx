import { useFormats, type Formats } from '../parts/format';
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

const count = (name: string, of: (party: PartyReliability) => number, say: Formats) => ({
  name,
  numeric: true,
  sortBy: (party: PartyReliability) => (tooFew(party) ? null : of(party)),
  cell: (party: PartyReliability) => (tooFew(party) ? 'too few' : say.number(of(party))),
});

const columnsFor = (say: Formats): Column<PartyReliability>[] => [
  { name: 'Party', cell: ({ name }) => name, sortBy: ({ name }) => name },
  count('Kept', ({ kept }) => kept, say),
  count('Re-agreed in time', ({ renegotiated = 0 }) => renegotiated, say),
  count('Late', ({ late }) => late, say),
  count('Broken', ({ broken }) => broken, say),
  { name: 'Closed', numeric: true, cell: (party) => say.number(closedOf(party)), sortBy: closedOf },
  { name: 'Open', numeric: true, cell: ({ open }) => say.number(open), sortBy: ({ open }) => open },
];

function Row({ party, fill }: { party: PartyReliability; fill: string }) {
  const say = useFormats();
  const closed = closedOf(party);
  return (
    <li className="row">
      <p className="row-name">
        <MaybeLink href={party.href}>{party.name}</MaybeLink>
      </p>
      {tooFew(party) ? (
        <p className="row-missing row-bar-cell">
          Too few to show: {say.number(closed)} closed, {LEAST_CLOSED} are needed
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
            <span className="row-base">of {say.number(closed)}</span>
          </>
        )}
      </p>
    </li>
  );
}

/** Who keeps what they promise, by organisation or group, and why the rest was missed. */
export function CommitmentReliability({
  parties,
  reasons = [],
  ...framing
}: CommitmentReliabilityProps) {
  const say = useFormats();
  const { hatch, fill } = useHatch();
  const shown = parties.slice(0, ROWS_SHOWN);
  const mark = (className: string, pattern?: string) => (
    <Bar from={0} to={100} y={9} height={12} className={className} fill={pattern} />
  );
  const renegotiated = parties.some((party) => (party.renegotiated ?? 0) > 0);
  return (
    <ChartFigure
      title="Commitment reliability"
      {...framing}
      finding={reliabilityFinding(parties, reasons, say)}
      empty={{
        nothing: 'No promise is due yet.',
        next: 'Ask for a promise with a day; how it ends is counted here.',
      }}
      legend={
        <Legend
          items={[
            { mark: mark('fill-ok'), word: 'Kept on time' },
            ...(renegotiated ? [{ mark: mark('mark-reagreed'), word: 'Re-agreed in time' }] : []),
            { mark: mark('fill-warn'), word: 'Late' },
            {
              mark: (
                <>
                  {hatch}
                  {mark('line-thin-bad', fill)}
                </>
              ),
              word: 'Broken',
            },
            { mark: mark('mark-open'), word: 'Open' },
          ]}
        />
      }
      columns={columnsFor(say)}
      rows={parties}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
      drawn={shown.length}
      note="Percent is kept on time of all closed. Organisations and groups only; each sees its own row first."
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
