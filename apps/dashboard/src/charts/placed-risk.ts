import { sentence, type Telling } from './telling';

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

const times = ({ likelihood, impact }: RiskScore): number => likelihood * impact;

/** Likelihood times impact; null if it is not scored. */
export const product = (score?: RiskScore | null) => (score ? times(score) : null);
/** The highest first, what is not scored last. */
export const worstFirst = (risks: readonly PlacedRisk[]) =>
  risks.toSorted((a, b) => (product(b.current) ?? -1) - (product(a.current) ?? -1));
/** What the score of a cell means. */
export const levelOf = (score: number) =>
  score >= HIGH ? 'high' : score >= MEDIUM ? 'medium' : 'low';

/** How many risks are high, whether somebody owns them, and which is the worst. */
export function riskFinding(risks: readonly PlacedRisk[], { t, say }: Telling): string {
  const high = risks.filter(({ current }) => (product(current) ?? 0) >= HIGH);
  const unowned = high.filter(({ owner }) => !owner).length;
  const unscored = risks.filter(({ current }) => !current).length;
  const [worst] = worstFirst(risks);
  return sentence([
    t('risks.finding', {
      ...say.counted(high.length),
      risks: t('risks.risks', say.counted(risks.length)),
    }),
    unowned > 0 && t('risks.unowned', { n: say.number(unowned) }),
    unscored > 0 && t('risks.unscored', { n: say.number(unscored) }),
    worst?.current && t('risks.worst', { code: worst.code, name: worst.name }),
  ]);
}

/** The course of one risk in numbers: `inherent 20 → now 15 → target 6`. */
export function courseOf({ inherent, current, target }: PlacedRisk, { t }: Telling): string {
  return [
    inherent && t('risks.course.inherent', { score: times(inherent) }),
    current ? t('risks.course.now', { score: times(current) }) : t('risks.course.unscored'),
    target && t('risks.course.target', { score: times(target) }),
  ]
    .filter(Boolean)
    .join(' → ');
}
