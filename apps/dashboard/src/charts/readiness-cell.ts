import type { Formats } from '../parts/format';

/** How ready one workflow is at one site. */
export interface ReadinessCell {
  site: string;
  workflow: string;
  /** Of 100; null: nothing is attested. */
  percent: number | null;
  /** Why it cannot go on. */
  blocked?: string;
  /** What was attested is too old to rely on. */
  stale?: boolean;
  /** Not all of it was attested: the percent counts the rest as nothing done. */
  incomplete?: boolean;
  /** Whether it is ready by the rule of its status; if no cell tells, the gate's percent is asked. */
  ready?: boolean;
  /** The workflow does not exist here. */
  notApplicable?: boolean;
  href?: string;
}

/** The readiness of every workflow at every site. */
export interface Readiness {
  /** In the order of the columns. */
  workflows: readonly { id: string; name: string }[];
  sites: readonly { id: string; name: string; href?: string }[];
  cells: readonly ReadinessCell[];
  /** What the gate asks for, in percent. */
  gate?: number;
}

const applies = ({ notApplicable }: ReadinessCell) => !notApplicable;

/** The mean of the cells that apply; what is not attested counts as nothing done. */
export function meanOf(cells: readonly ReadinessCell[]): number | null {
  const counted = cells.filter(applies);
  if (counted.length === 0) return null;
  return counted.reduce((sum, { percent }) => sum + (percent ?? 0), 0) / counted.length;
}

/** How many cells are ready, blocked and unknown, and where it is worst. */
export function heatMapFinding(props: Readiness, say: Formats): string {
  const { gate = 80 } = props;
  const counted = props.cells.filter(applies);
  const told = counted.some((cell) => cell.ready !== undefined);
  const ready = counted.filter((cell) =>
    told ? cell.ready : !cell.blocked && !cell.stale && (cell.percent ?? 0) >= gate,
  ).length;
  const blocked = counted.filter((cell) => cell.blocked).length;
  const unknown = counted.filter(
    ({ percent, incomplete }) => percent === null || incomplete,
  ).length;
  const stale = counted.filter((cell) => cell.stale).length;
  const known = counted.filter(({ percent }) => percent !== null);
  const [worst] = known.toSorted((a, b) => (a.percent ?? 0) - (b.percent ?? 0));
  const name = (list: readonly { id: string; name: string }[], id = '') =>
    list.find((entry) => entry.id === id)?.name ?? id;
  return [
    `${say.number(ready)} of ${say.number(counted.length)} ${
      told
        ? `${say.is(ready)} ready`
        : `${ready === 1 ? 'reaches' : 'reach'} the gate’s ${say.percent(gate)}`
    }`,
    blocked > 0 ? `; ${say.number(blocked)} blocked` : '',
    stale > 0 ? `; ${say.number(stale)} stale` : '',
    unknown > 0 ? `; ${say.number(unknown)} not attested${told ? ' in full' : ''}` : '',
    worst?.percent !== undefined && worst.percent !== null
      ? `; lowest is ${name(props.workflows, worst.workflow)} at ${name(props.sites, worst.site)}, ${say.percent(worst.percent)}`
      : '',
  ]
    .join('')
    .concat('.');
}

/** One of five steps of one hue. */
export function stepOf(percent: number): number {
  return [55, 70, 80, 90].filter((from) => percent >= from).length;
}
