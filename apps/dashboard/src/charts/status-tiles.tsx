import { Age } from '../parts/age';
import { standings, worstFirst, type Standing } from '../parts/standing';
import { StatusChip } from '../parts/status-chip';
import type { Column } from '../parts/table';
import { Change, Tile } from '../parts/tile';
import { ChartFigure } from './chart-figure';
import { ROWS_SHOWN, type Framing } from './framing';
import { Sparkline } from './sparkline';
import { sentence, useTelling, type Telling } from './telling';
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
export function standingsFinding(
  factors: readonly { standing: Standing }[],
  { t, say }: Telling,
): string {
  const parts = (Object.keys(standings) as Standing[])
    .map((standing) => ({
      standing,
      n: factors.filter((factor) => factor.standing === standing).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ standing, n }) => t(`tiles.stand.${standing}`, { n: say.number(n) }));
  return sentence([
    t('tiles.finding', { ...say.counted(factors.length), standings: say.list(parts) }),
  ]);
}

const columnsFor = ({ t, say }: Telling): Column<FactorStanding>[] => [
  { name: t('tiles.factor'), cell: ({ name }) => name, sortBy: ({ name }) => name },
  { name: t('word.status'), cell: ({ standing }) => <StatusChip standing={standing} /> },
  {
    name: t('tiles.score'),
    numeric: true,
    cell: ({ score }) => (score === null ? null : say.number(score)),
    sortBy: ({ score }) => score,
  },
  {
    name: t('tiles.change'),
    numeric: true,
    cell: ({ change }) => (change === null ? null : say.signed(change)),
    sortBy: ({ change }) => change,
  },
  { name: t('word.reason'), cell: ({ reason }) => reason },
  {
    name: t('word.owner'),
    cell: ({ owner }) => owner ?? t('word.unassigned'),
    sortBy: ({ owner }) => owner ?? '',
  },
  {
    name: t('tiles.assessed'),
    cell: ({ assessedOn }) => (assessedOn ? say.day(assessedOn) : t('tiles.never')),
    sortBy: ({ assessedOn }) => assessedOn ?? null,
  },
];

/** The factors as a row of tiles, the worst first. */
export function StatusTiles({ factors, today, staleAfter, ...framing }: StatusTilesProps) {
  const telling = useTelling();
  const { t, say } = telling;
  const shown = factors.toSorted(worstFirst).slice(0, ROWS_SHOWN);
  return (
    <ChartFigure
      title={t('tiles.title')}
      {...framing}
      finding={standingsFinding(factors, telling)}
      empty={{
        nothing: t('tiles.nothing'),
        next: t('tiles.next'),
      }}
      columns={columnsFor(telling)}
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
              age={<Age since={factor.assessedOn} today={today} staleAfter={staleAfter} assessed />}
            />
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
