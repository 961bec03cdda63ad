import type { Formats } from '../parts/format';

/** How likely and how bad, each from 1 to 5. */
export interface RiskScore {
  likelihood: number;
  impact: number;
}

/** A risk: before anything was done, as it is, and as it shall be. */
export interface PlacedRisk {
  id: string;
  /** What it is called in the cells: `R-14`. */
  code: string;
  name: string;
  href?: string;
  inherent?: RiskScore;
  /** Null: it is not scored yet. */
  current: RiskScore | null;
  target?: RiskScore;
  owner?: string;
}

const HIGH = 15;
const MEDIUM = 8;

/** Likelihood times impact; null if it is not scored. */
export const product = (score?: RiskScore | null) =>
  score ? score.likelihood * score.impact : null;
/** The highest first, what is not scored last. */
export const worstFirst = (risks: readonly PlacedRisk[]) =>
  risks.toSorted((a, b) => (product(b.current) ?? -1) - (product(a.current) ?? -1));
/** What the score of a cell means. */
export const levelOf = (score: number) =>
  score >= HIGH ? 'high' : score >= MEDIUM ? 'medium' : 'low';

/** How many risks are high, whether somebody owns them, and which is the worst. */
export function riskFinding(risks: readonly PlacedRisk[], say: Formats): string {
  const high = risks.filter(({ current }) => (product(current) ?? 0) >= HIGH);
  const unowned = high.filter(({ owner }) => !owner).length;
  const unscored = risks.filter(({ current }) => !current).length;
  const [worst] = worstFirst(risks);
  return [
    `${say.number(high.length)} of ${say.count(risks.length, 'open risk')} ${say.is(high.length)} high`,
    unowned > 0 ? `, ${say.number(unowned)} of them without an owner` : '',
    unscored > 0 ? `; ${say.number(unscored)} not scored` : '',
    worst?.current ? `; the worst is ${worst.code}, ${worst.name}` : '',
  ]
    .join('')
    .concat('.');
}

/** The course of one risk in numbers: `Inherent 20, now 15, target 6`. */
export function courseOf({ inherent, current, target }: PlacedRisk): string {
  return [
    inherent && `inherent ${product(inherent)}`,
    current ? `now ${product(current)}` : 'not scored',
    target && `target ${product(target)}`,
  ]
    .filter(Boolean)
    .join(' → ');
}
