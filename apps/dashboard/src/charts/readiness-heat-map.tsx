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
      {cell.incomplete && cell.percent !== null && (
        <span className="unseen">, not attested in full</span>
      )}
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
    : cell.percent === null || cell.incomplete
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
      Not attested, or in part
    </li>
  </ul>
);

/** The column that holds the mean of a row, or the row that holds those of the columns. */
const Mean = ({ cells, say }: { cells: readonly ReadinessCell[]; say: Formats }) => {
  const mean = meanOf(cells);
  return <td className="heat-mean">{mean === null ? '–' : say.number(Math.round(mean))}</td>;
};

/** More columns than these do not fit beside each other; then the workflows run down the side. */
const MOST_ACROSS = 10;

interface Named {
  id: string;
  name: string;
  href?: string;
}

/** What runs down the side and what runs across, and the cell where they meet. */
function layOut({ workflows, sites, cells }: Readiness) {
  const key = (down: string, across: string) => JSON.stringify([down, across]);
  const tall = workflows.length > MOST_ACROSS;
  const [down, across]: readonly (readonly Named[])[] = tall
    ? [workflows, sites]
    : [sites, workflows];
  const byPlace = new Map(
    cells.map((cell) => [
      tall ? key(cell.workflow, cell.site) : key(cell.site, cell.workflow),
      cell,
    ]),
  );
  const at = (row: string, column: string) => byPlace.get(key(row, column));
  const rows = (down ?? [])
    .map((head) => ({ head, row: (across ?? []).flatMap(({ id }) => at(head.id, id) ?? []) }))
    .toSorted((a, b) => (meanOf(a.row) ?? 101) - (meanOf(b.row) ?? 101));
  const corner = tall ? 'Workflow' : 'Site';
  return { tall, corner, rows, columns: across ?? [], at };
}

function HeatTable(props: Readiness & { title: string }) {
  const say = useFormats();
  const { tall, corner, rows, columns, at } = layOut(props);
  return (
    <table className={tall ? 'heat-table heat-tall' : 'heat-table'}>
      <caption className="unseen">
        {props.title}, in percent; the least ready {corner.toLowerCase()} first
      </caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ id, name, href }) => (
            <th key={id} scope="col">
              <MaybeLink href={href}>{name}</MaybeLink>
            </th>
          ))}
          <th scope="col">Mean</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, row }) => (
          <tr key={head.id}>
            <th scope="row">
              <MaybeLink href={head.href}>{head.name}</MaybeLink>
            </th>
            {columns.map(({ id }) => (
              <Cell key={id} cell={at(head.id, id)} say={say} />
            ))}
            <Mean cells={row} say={say} />
          </tr>
        ))}
        <tr className="heat-total">
          <th scope="row">Mean</th>
          {columns.map(({ id }) => (
            <Mean key={id} cells={rows.flatMap(({ head }) => at(head.id, id) ?? [])} say={say} />
          ))}
          <Mean cells={props.cells} say={say} />
        </tr>
      </tbody>
    </table>
  );
}

/** Every workflow at every site, the least ready first: where are we not ready? */
export function ReadinessHeatMap(props: Readiness & Framing) {
  const { title = 'Readiness by site and workflow', gate = 80 } = props;
  const told = props.cells.some(({ ready }) => ready !== undefined);
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
      note={`Percent ready. ${told ? '' : `The gate asks for ${say.percent(gate)}. `}Means count what is not attested as 0.`}
    >
      <section className="heat-scroll" aria-label={title} tabIndex={0}>
        <HeatTable {...props} title={title} />
      </section>
    </ChartFigure>
  );
}
