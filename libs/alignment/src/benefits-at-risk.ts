import { withFigures } from '@plumbline/benefits';
import type { Day } from '@plumbline/event-store';
import { daysBetween } from '@plumbline/figures';
import {
  atRisk,
  boundsOf,
  driversOf,
  readinessOf,
  scheduleFactor,
  type Dependence,
  type Driver,
} from './benefit-at-risk';
import type { Cell } from './cells';
import { factorNamed, nameOf } from './factors.data';
import type { Facts } from './facts';

type Figured = ReturnType<typeof withFigures>;

/** What of a benefit is at risk, and why; what is not known is left out, not taken as nought. */
export interface RiskOfBenefit {
  readonly benefit: string;
  readonly title: string;
  readonly class?: Figured['class'];
  readonly currency?: string;
  readonly priceBase?: string;
  readonly target?: number;
  readonly realisedShare: number;
  readonly value?: number;
  readonly least?: number;
  readonly most?: number;
  readonly readiness?: number;
  readonly scheduleFactor: number;
  readonly drivers: readonly Driver[];
  readonly note: string;
}

const HEURISTIC = 'A rule of thumb for planning, not a probability.';
const ENDED = ['promised', 'rejected', 'realised', 'notRealised', 'retired'];

/** The benefits that are still to come, the most at risk first; harm that may not come is none of them. */
export function benefitsAtRisk(facts: Facts, cells: readonly Cell[]): RiskOfBenefit[] {
  const measures = new Map(facts.tracked.map((measure) => [measure.id, measure]));
  return facts.benefits
    .map((record) => withFigures(record, measures.get(record.measureId ?? ''), facts.today))
    .filter((each) => each.class !== 'disBenefit' && !ENDED.includes(each.phase))
    .map((each) => riskOf(each, facts, cells))
    .sort((a, b) => (b.value ?? b.most ?? -1) - (a.value ?? a.most ?? -1));
}

/** The score on which a benefit can count: that of the site that is worst, of those that are known. */
export function reliedOn(factor: string, cells: readonly Cell[]): number | undefined {
  const known = cells
    .filter((cell) => cell.factor === factor && cell.status !== 'grey')
    .flatMap(({ score }) => score ?? []);
  return known.length === 0 ? undefined : Math.min(...known);
}

function riskOf(benefit: Figured, facts: Facts, cells: readonly Cell[]): RiskOfBenefit {
  const { dependences, notes } = dependencesOf(benefit, cells);
  const { factor: k, note } = scheduleOf(benefit, facts.milestones, facts.today);
  const { target, share } = stakeOf(benefit);
  const readiness = notes.stranger ? undefined : readinessOf(dependences);
  const said = {
    benefit: benefit.id,
    title: benefit.title,
    class: benefit.class,
    currency: benefit.currency,
    priceBase: benefit.priceBase,
    target,
    realisedShare: share,
    readiness,
    scheduleFactor: k,
    note: [...notes.words, ...note, HEURISTIC].join(' '),
  };
  if (target === undefined || notes.stranger) return { ...said, drivers: [] };
  const stake = { target, realisedShare: share, scheduleFactor: k };
  const value = readiness === undefined ? undefined : atRisk(stake, readiness);
  return {
    ...said,
    value,
    ...boundsOf(stake, dependences),
    drivers: driversOf(stake, dependences),
  };
}

function dependencesOf({ dependsOn }: Figured, cells: readonly Cell[]) {
  const strangers = dependsOn.filter(({ factor }) => !factorNamed(factor));
  const dependences = dependsOn.flatMap(({ factor: said, weight, critical }): Dependence[] => {
    const factor = factorNamed(said);
    if (!factor) return [];
    return [{ factor, weight, critical: critical ?? false, score: reliedOn(factor, cells) }];
  });
  const unknown = dependences.filter(({ score }) => score === undefined);
  const words = [
    ...(dependsOn.length === 0 ? ['It names nothing that it depends on.'] : []),
    ...strangers.map(({ factor }) => `"${factor}" is none of the twelve factors.`),
    ...unknown.map(({ factor }) => `${nameOf(factor)}: not known.`),
    ...dependences.flatMap(({ factor, score }) => partlyKnown(factor, score, cells)),
  ];
  return { dependences, notes: { words, stranger: strangers.length > 0 } };
}

function partlyKnown(factor: string, score: number | undefined, cells: readonly Cell[]): string[] {
  const all = cells.filter((cell) => cell.factor === factor);
  const grey = all.filter(({ status }) => status === 'grey').length;
  if (score === undefined || grey === 0) return [];
  return [`${nameOf(all[0]!.factor)}: not known at ${grey} of ${all.length} places.`];
}

/** Value over the whole life and how much of it has come; else a year's value and the way done. */
function stakeOf({ wholeLifeValue, annualValue, realisedPct, attainment }: Figured) {
  const ofLife = wholeLifeValue !== undefined;
  const share = ofLife ? (realisedPct ?? 0) / 100 : (attainment ?? 0);
  return { target: wholeLifeValue ?? annualValue, share: Math.min(1, Math.max(0, share)) };
}

/** By the go-live that has slipped furthest; one that is overdue slips every day. */
function scheduleOf({ reviewsOn }: Figured, milestones: Facts['milestones'], today: Day) {
  const goLives = milestones
    .filter(({ kind }) => kind === 'goLive')
    .map(({ baselineOn, slipDays, status, name }) => {
      const late = status === 'overdue' ? daysBetween(baselineOn, today) : slipDays;
      return { baselineOn, name, slip: Math.max(slipDays, late) };
    })
    .sort((a, b) => b.slip - a.slip);
  const [worst] = goLives;
  const review = reviewsOn.toSorted().at(-1);
  if (!worst) return { factor: 1, note: ['No go-live is planned.'] };
  if (worst.slip <= 0 || review === undefined) return { factor: 1, note: [] };
  const days = daysBetween(worst.baselineOn, review);
  const note = `${worst.name} slipped ${worst.slip} of the ${days} days to the last review.`;
  return { factor: scheduleFactor(worst.slip, days), note: [note] };
}
