import { sentence, type Telling } from './telling';

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
export function heatMapFinding(props: Readiness, { t, say }: Telling): string {
  const { gate = 80 } = props;
  const asked = props.cells.filter(applies);
  const told = asked.some((cell) => cell.ready !== undefined);
  const ready = asked.filter((cell) =>
    told ? cell.ready : !cell.blocked && !cell.stale && (cell.percent ?? 0) >= gate,
  ).length;
  const blocked = asked.filter((cell) => cell.blocked).length;
  const unknown = asked.filter(({ percent, incomplete }) => percent === null || incomplete).length;
  const stale = asked.filter((cell) => cell.stale).length;
  const known = asked.filter(({ percent }) => percent !== null);
  const [worst] = known.toSorted((a, b) => (a.percent ?? 0) - (b.percent ?? 0));
  const name = (list: readonly { id: string; name: string }[], id = '') =>
    list.find((entry) => entry.id === id)?.name ?? id;
  const begin = { ...say.counted(ready), all: say.number(asked.length) };
  return sentence([
    told ? t('heat.ready', begin) : t('heat.reach', { ...begin, gate: say.percent(gate) }),
    blocked > 0 && t('heat.blocked', { n: say.number(blocked) }),
    stale > 0 && t('heat.stale', { n: say.number(stale) }),
    unknown > 0 && t(told ? 'heat.unknownInFull' : 'heat.unknown', { n: say.number(unknown) }),
    worst?.percent !== undefined &&
      worst.percent !== null &&
      t('heat.lowest', {
        workflow: name(props.workflows, worst.workflow),
        site: name(props.sites, worst.site),
        share: say.percent(worst.percent),
      }),
  ]);
}

/** One of five steps of one hue. */
export function stepOf(percent: number): number {
  return [55, 70, 80, 90].filter((from) => percent >= from).length;
}
