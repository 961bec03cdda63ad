import { CircleDashed, OctagonAlert } from 'lucide-react';
import type { ReactNode } from 'react';
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
import { useTelling } from './telling';
import './readiness-heat-map.css';

function CellWords({ cell }: { cell: ReadinessCell }): ReactNode {
  const { t, say } = useTelling();
  if (cell.notApplicable) return t('heat.cell.notApplicable');
  return (
    <>
      {cell.blocked && <OctagonAlert size={13} aria-hidden />}
      {cell.stale && <CircleDashed size={13} aria-hidden />}
      {cell.percent === null ? <span aria-hidden>–</span> : say.number(Math.round(cell.percent))}
      {cell.percent === null && <span className="unseen">{t('heat.cell.missing')}</span>}
      {cell.blocked && (
        <span className="unseen">{t('heat.cell.blocked', { why: cell.blocked })}</span>
      )}
      {cell.stale && <span className="unseen">{t('heat.cell.stale')}</span>}
      {cell.incomplete && cell.percent !== null && (
        <span className="unseen">{t('heat.cell.incomplete')}</span>
      )}
    </>
  );
}

function Cell({ cell }: { cell?: ReadinessCell }) {
  if (!cell)
    return (
      <td className="heat heat-missing">
        <CellWords cell={{ site: '', workflow: '', percent: null }} />
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
        <CellWords cell={cell} />
      </MaybeLink>
    </td>
  );
}

function Meaning() {
  const { t } = useTelling();
  return (
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
        {t('heat.key.blocked')}
      </li>
      <li>
        <span className="heat-key heat-stale" aria-hidden>
          <CircleDashed size={12} />
        </span>
        {t('heat.key.stale')}
      </li>
      <li>
        <span className="heat-key heat-missing" aria-hidden />
        {t('heat.key.missing')}
      </li>
    </ul>
  );
}

/** The column that holds the mean of a row, or the row that holds those of the columns. */
function Mean({ cells }: { cells: readonly ReadinessCell[] }) {
  const { say } = useTelling();
  const mean = meanOf(cells);
  return <td className="heat-mean">{mean === null ? '–' : say.number(Math.round(mean))}</td>;
}

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
  return { tall, rows, columns: across ?? [], at };
}

function HeatTable(props: Readiness & { title: string }) {
  const { t } = useTelling();
  const { tall, rows, columns, at } = layOut(props);
  return (
    <table className={tall ? 'heat-table heat-tall' : 'heat-table'}>
      <caption className="unseen">
        {t(tall ? 'heat.captionWorkflow' : 'heat.captionSite', { title: props.title })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t(tall ? 'heat.workflow' : 'heat.site')}</th>
          {columns.map(({ id, name, href }) => (
            <th key={id} scope="col">
              <MaybeLink href={href}>{name}</MaybeLink>
            </th>
          ))}
          <th scope="col">{t('heat.mean')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, row }) => (
          <tr key={head.id}>
            <th scope="row">
              <MaybeLink href={head.href}>{head.name}</MaybeLink>
            </th>
            {columns.map(({ id }) => (
              <Cell key={id} cell={at(head.id, id)} />
            ))}
            <Mean cells={row} />
          </tr>
        ))}
        <tr className="heat-total">
          <th scope="row">{t('heat.mean')}</th>
          {columns.map(({ id }) => (
            <Mean key={id} cells={rows.flatMap(({ head }) => at(head.id, id) ?? [])} />
          ))}
          <Mean cells={props.cells} />
        </tr>
      </tbody>
    </table>
  );
}

/** Every workflow at every site, the least ready first: where are we not ready? */
export function ReadinessHeatMap(props: Readiness & Framing) {
  const telling = useTelling();
  const { t, say } = telling;
  const { title = t('heat.title'), gate = 80 } = props;
  const told = props.cells.some(({ ready }) => ready !== undefined);
  return (
    <ChartFigure
      title={title}
      level={props.level}
      staleSince={props.staleSince}
      finding={heatMapFinding(props, telling)}
      empty={{
        nothing: t('heat.nothing'),
        next: t('heat.next'),
      }}
      legend={<Meaning />}
      rows={props.cells}
      note={told ? t('heat.note') : t('heat.noteGate', { gate: say.percent(gate) })}
    >
      <section className="heat-scroll" aria-label={title} tabIndex={0}>
        <HeatTable {...props} title={title} />
      </section>
    </ChartFigure>
  );
}
