import type { FactorStanding } from '../../charts/status-tiles';
import { daysLater } from '../../parts/day';
import type { Standing } from '../../parts/standing';
import type { HealthQuery } from './health.document';

/** A factor at a site, or in the whole program. */
export type Cell = HealthQuery['program']['alignment']['cells'][number];

const standingOf: Readonly<Record<Cell['status'], Standing>> = {
  red: 'offTrack',
  amber: 'atRisk',
  green: 'onTrack',
  grey: 'notSet',
};
const worst: readonly Cell['status'][] = ['red', 'amber', 'grey', 'green'];
const UNSPOKEN = / [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const known = (cell: Cell) => cell.status !== 'grey';

const worstCellFirst = (a: Cell, b: Cell): number =>
  worst.indexOf(a.status) - worst.indexOf(b.status) || (a.score ?? 101) - (b.score ?? 101);

/** What a tile has to say beside its figures, in the reader's language. */
export interface FactorWords {
  readonly place: (site: string | null) => string;
  readonly littleKnown: (coverage: number) => string;
  readonly allMet: string;
}

/** A tile for each factor: where it stands worst decides, and why it stands so there. */
export function factorsOf(
  cells: readonly Cell[],
  before: readonly Cell[],
  today: string,
  words: FactorWords,
): FactorStanding[] {
  const worstOf = new Map<Cell['factor'], Cell>();
  for (const cell of cells.toSorted(worstCellFirst)) {
    if (!worstOf.has(cell.factor)) worstOf.set(cell.factor, cell);
  }
  return [...worstOf].map(([factor, cell]) => {
    const score = known(cell) && cell.score !== null ? Math.round(cell.score) : null;
    const ages = cell.explanation.flatMap(({ ageDays }) => ageDays ?? []);
    return {
      id: factor,
      name: cell.name,
      standing: standingOf[cell.status],
      score,
      change: changeOf(cell, score, before),
      reason: reasonOf(cell, words),
      owner: words.place(cell.site),
      ...(ages.length > 0 && { assessedOn: daysLater(today, -Math.min(...ages)) }),
    };
  });
}

/** The points since then at the same place; null where nothing was known then. */
function changeOf(cell: Cell, score: number | null, before: readonly Cell[]): number | null {
  const then = before.find(({ factor, site }) => factor === cell.factor && site === cell.site);
  if (!then || !known(then) || then.score === null || score === null) return null;
  return score - Math.round(then.score);
}

/** What holds the score down most: a cap, else the indicator that costs most. */
export function reasonOf(cell: Cell, words: FactorWords): string {
  if (!known(cell)) return words.littleKnown(cell.coverage);
  // The flags themselves are a click away; the id of one says nothing to a reader.
  if (cell.cap) return asSentence(cell.cap.reason.replace(UNSPOKEN, ''));
  const costs = ({ weight, value }: Cell['explanation'][number]) => weight * (1 - (value ?? 1));
  const [most] = cell.explanation.toSorted((a, b) => costs(b) - costs(a));
  return most && costs(most) > 0 ? asSentence(most.from ?? most.indicator) : words.allMet;
}

const asSentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
