import { readinessBands } from './readiness-bands.data';
import type { Answer, Criticality } from './readiness.events';

/** An item as the score sees it: what it weighs, and its answer if there is one. */
export interface Scored {
  readonly criticality: Criticality;
  readonly answer?: Answer;
}

/** What the answers add up to. */
export interface Score {
  /** In percent of the points of what applies; null where nothing applies. */
  readonly percent: number | null;
  /** The colour that follows, before anyone asks how old the answers are. */
  readonly colour: 'green' | 'amber' | 'red';
  /** Items of high criticality that are not met: there is no green with one of them. */
  readonly highNotMet: number;
}

/** In halves, so that the sums are whole numbers. */
const HALVES = { met: 2, partly: 1, notMet: 0 } as const;

/**
 * Score = sum(w x {1, 0.5, 0}) / sum(w over what applies), in percent; w = 3, 2, 1 by criticality. Green
 * from 95 % without an item of high criticality that is not met, amber from 85 %, else red (domain notes
 * 2.3). What was never answered applies and earns nothing.
 */
export function scoreOf(items: readonly Scored[]): Score {
  const applicable = items.filter(({ answer }) => answer !== 'notApplicable');
  const points = sum(applicable, ({ criticality, answer = 'notMet' }) =>
    answer === 'notApplicable' ? 0 : weight(criticality) * HALVES[answer],
  );
  const most = sum(applicable, ({ criticality }) => weight(criticality) * HALVES.met);
  const highNotMet = applicable.filter(
    ({ criticality, answer }) => criticality === 'high' && answer === 'notMet',
  ).length;
  return {
    percent: most === 0 ? null : (100 * points) / most,
    colour: colourOf(points, most, highNotMet),
    highNotMet,
  };
}

function colourOf(points: number, most: number, highNotMet: number): Score['colour'] {
  const reaches = (percent: number) => 100 * points >= percent * most;
  if (most > 0 && reaches(readinessBands.green.from) && highNotMet === 0) return 'green';
  return most > 0 && reaches(readinessBands.amber.from) ? 'amber' : 'red';
}

function weight(criticality: Criticality): number {
  return readinessBands.weights[criticality];
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
