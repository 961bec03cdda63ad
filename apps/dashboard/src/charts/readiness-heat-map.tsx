import { CircleDashed, OctagonAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats, type Formats } from '../parts/format';
import { MaybeLink } from '../parts/link';
import { ChartFigure } from './chart-figure';
import type { Framing } from './framing';
import {
  heatMapFinding,
  meanOf,
  stepOf,
  type Readiness,
  type ReadinessCell,
} from './readiness-cell';
import './readiness-heat-map.css';

function CellWords({ cell, say }: { cell: ReadinessCell; say: Formats }): ReactNode {
  if (cell.notApplicable) return 'n/a';
  return (
    <>
      {cell.blocked && <OctagonAlert size={13} aria-hidden />}
      {cell.stale && <CircleDashed size={13} aria-hidden />}
      {cell.percent === null ? <span aria-hidden>–</span> : say.number(Math.round(cell.percent))}
      {cell.percent === null && <span className="unseen">not attested</span>}
      {cell.blocked && <span className="unseen">, blocked: {cell.blocked}</span>}
      {cell.stale && <span className="unseen">, stale</span>}
    </>
  );
}

function Cell({ cell, say }: { cell?: ReadinessCell; say: Formats }) {
  if (!cell)
    return (
      <td className="heat heat-missing">
        <CellWords cell={{ site: '', workflow: '', percent: null }} say={say} />
      </td>
    );
  const look = cell.notApplicable
    ? 'heat-none'
    : cell.percent === null
      ? 'heat-missing'
      : cell.stale
        ? 'heat-stale'
        : `heat-${stepOf(cell.percent)}`;
  return (
    <td className={`heat ${look} ${cell.blocked ? 'heat-blocked' : ''}`} title={cell.blocked}>
      <MaybeLink href={cell.href}>
        <CellWords cell={cell} say={say} />
      </MaybeLink>
    </td>
  );
}

const legend = (
  <ul className="legend">
    {['< 55', '55', '70', '80', '90 +'].map((words, step) => (
      <li key={words}>
        <span className={`heat-key heat-${step}`} aria-hidden />
        {words}
      </li>
    ))}
    <li>
      <span className="heat-key heat-blocked" aria-hidden>
        <OctagonAlert size={12} />
      </span>
      Blocked
    </li>
    <li>
      <span className="heat-key heat-stale" aria-hidden>
        <CircleDashed size={12} />
      </span>
      Stale
    </li>
    <li>
      <span className="heat-key heat-missing" aria-hidden />
      Not attested
    </li>
  </ul>
);

/** The column that holds the mean of a row, or the row that holds those of the columns. */
const Mean = ({ cells, say }: { cells: readonly ReadinessCell[]; say: Formats }) => {
  const mean = meanOf(cells);
  return <td className="heat-mean">{mean === null ? '–' : say.number(Math.round(mean))}</td>;
};

function HeatTable(props: Readiness & { title: string }) {
  const say = useFormats();
  const { workflows, sites, cells } = props;
  const byPlace = new Map(cells.map((cell) => [JSON.stringify([cell.site, cell.workflow]), cell]));
  const at = (site: string, workflow: string) => byPlace.get(JSON.stringify([site, workflow]));
  const rows = sites
    .map((site) => ({ site, row: workflows.flatMap(({ id }) => at(site.id, id) ?? []) }))
    .toSorted((a, b) => (meanOf(a.row) ?? 101) - (meanOf(b.row) ?? 101));
  return (
    <table className="heat-table">
      <caption className="unseen">{props.title}, in percent; the least ready site first</caption>
      <thead>
        <tr>
          <th scope="col">Site</th>
          {workflows.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">Mean</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ site, row }) => (
          <tr key={site.id}>
            <th scope="row">
              <MaybeLink href={site.href}>{site.name}</MaybeLink>
            </th>
            {workflows.map(({ id }) => (
              <Cell key={id} cell={at(site.id, id)} say={say} />
            ))}
            <Mean cells={row} say={say} />
          </tr>
        ))}
        <tr className="heat-total">
          <th scope="row">Mean</th>
          {workflows.map(({ id }) => (
            <Mean key={id} cells={sites.flatMap((site) => at(site.id, id) ?? [])} say={say} />
          ))}
          <Mean cells={cells} say={say} />
        </tr>
      </tbody>
    </table>
  );
}

/** Every workflow at every site, the least ready first: where are we not ready? */
export function ReadinessHeatMap(props: Readiness & Framing) {
  const { title = 'Readiness by site and workflow', gate = 80 } = props;
  const say = useFormats();
  return (
    <ChartFigure
      title={title}
      level={props.level}
      staleSince={props.staleSince}
      finding={heatMapFinding(props, say)}
      empty={{
        nothing: 'No workflow is on the list yet.',
        next: 'Adopt the pack of workflows; each site then attests its items with evidence.',
      }}
      legend={legend}
      rows={props.cells}
      note={`Percent ready. The gate asks for ${say.percent(gate)}. Means count what is not attested as 0.`}
    >
      <section className="heat-scroll" aria-label={title} tabIndex={0}>
        <HeatTable {...props} title={title} />
      </section>
    </ChartFigure>
  );
}
