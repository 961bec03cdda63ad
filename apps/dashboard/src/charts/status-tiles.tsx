import { Age } from '../parts/age';
import type { Formats } from '../parts/format';
import { useFormats } from '../parts/format';
import { standings, worstFirst, type Standing } from '../parts/standing';
import { StatusChip } from '../parts/status-chip';
import type { Column } from '../parts/table';
import { Change, Tile } from '../parts/tile';
import { ChartFigure } from './chart-figure';
import { ROWS_SHOWN, type Framing } from './framing';
import { Sparkline } from './sparkline';
import './status-tiles.css';

/** A factor of success, and where it stands. */
export interface FactorStanding {
  id: string;
  name: string;
  href?: string;
  standing: Standing;
  /** Of 100; null where nothing holds. */
  score: number | null;
  /** In points, over the time that `over` names. */
  change: number | null;
  over?: string;
  reason: string;
  owner?: string;
  assessedOn?: string;
  trend?: readonly (number | null)[];
}

interface StatusTilesProps extends Framing {
  factors: readonly FactorStanding[];
  today: string;
  /** From how many days on an assessment is stale. */
  staleAfter?: number;
}

/** How many stand where, worst first. */
export function standingsFinding(factors: readonly { standing: Standing }[], say: Formats): string {
  const parts = (Object.keys(standings) as Standing[])
    .map((standing) => ({
      standing,
      n: factors.filter((factor) => factor.standing === standing).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ standing, n }) => `${say.number(n)} ${standings[standing].said}`);
  return `Of ${say.count(factors.length, 'factor')}: ${say.list(parts)}.`;
}

const columnsFor = (say: Formats): Column<FactorStanding>[] => [
  { name: 'Factor', cell: ({ name }) => name, sortBy: ({ name }) => name },
  { name: 'Status', cell: ({ standing }) => <StatusChip standing={standing} /> },
  {
    name: 'Score',
    numeric: true,
    cell: ({ score }) => (score === null ? null : say.number(score)),
    sortBy: ({ score }) => score,
  },
  {
    name: 'Change',
    numeric: true,
    cell: ({ change }) => (change === null ? null : say.signed(change)),
    sortBy: ({ change }) => change,
  },
  { name: 'Reason', cell: ({ reason }) => reason },
  { name: 'Owner', cell: ({ owner }) => owner ?? 'Unassigned', sortBy: ({ owner }) => owner ?? '' },
  {
    name: 'Assessed',
    cell: ({ assessedOn }) => (assessedOn ? say.day(assessedOn) : 'Never'),
    sortBy: ({ assessedOn }) => assessedOn ?? null,
  },
];

/** The factors as a row of tiles, the worst first. */
export function StatusTiles({ factors, today, staleAfter, ...framing }: StatusTilesProps) {
  const say = useFormats();
  const shown = factors.toSorted(worstFirst).slice(0, ROWS_SHOWN);
  return (
    <ChartFigure
      title="Alignment factors"
      {...framing}
      finding={standingsFinding(factors, say)}
      empty={{
        nothing: 'No factor is assessed yet.',
        next: 'Assess the first factor; its tile appears here with its reason and its owner.',
      }}
      columns={columnsFor(say)}
      rows={factors}
      rowKey={({ id }) => id}
      rowHref={({ href }) => href}
      drawn={shown.length}
    >
      <ul className="tiles">
        {shown.map((factor) => (
          <li key={factor.id}>
            <Tile
              {...factor}
              figure={factor.score === null ? undefined : say.number(factor.score)}
              change={factor.score !== null && <Change by={factor.change} over={factor.over} />}
              trend={factor.trend && <Sparkline values={factor.trend} name={factor.name} />}
              age={
                <Age
                  since={factor.assessedOn}
                  today={today}
                  staleAfter={staleAfter}
                  verb="Assessed"
                />
              }
            />
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
