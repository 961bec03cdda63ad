/** What an indicator says: a share from 0 to 1, how old it is, and what was counted. */
export interface Evidence {
  readonly value: number;
  readonly ageDays: number;
  readonly from: string;
}

/** Something that shows how a factor stands; without evidence nobody knows. */
export interface Indicator {
  readonly name: string;
  readonly weight: number;
  readonly evidence?: Evidence;
  /** Stands for all that would be known if somebody had begun to record it. */
  readonly notBegun?: boolean;
}

/** Why a score may not be higher, whatever the indicators say, and what takes the cap away. */
export interface Cap {
  readonly at: number;
  readonly reason: string;
  readonly fix: string;
}

/** The colour of a cell; grey is "we do not know". */
export type Colour = 'green' | 'amber' | 'red' | 'grey';

/** A line of the explanation; the contributions sum to the score. */
export interface Explained {
  readonly indicator: string;
  readonly value?: number;
  readonly weight: number;
  readonly ageDays?: number;
  readonly from?: string;
  readonly contribution: number;
}

/** A score with all that it is made of. */
export interface Score {
  /** From 0 to 100; none without any evidence. */
  readonly score?: number;
  readonly status: Colour;
  readonly coverage: number;
  /** The cap that lowered it. */
  readonly cap?: Cap;
  readonly explanation: readonly Explained[];
}

const GREEN_FROM = 80;
const AMBER_FROM = 60;
const COVERED_FROM = 0.5;
const FRESH_DAYS = 30;
const OLD_DAYS = 90;

/** How much evidence of an age weighs: all up to 30 days, half at 90, nothing after (5.3, rule 2). */
export function decay(ageDays: number): number {
  if (ageDays <= FRESH_DAYS) return 1;
  if (ageDays > OLD_DAYS) return 0;
  return 1 - (0.5 * (ageDays - FRESH_DAYS)) / (OLD_DAYS - FRESH_DAYS);
}

/** S = 100 sum(w s g) / sum(w g), lowered by the lowest cap (domain notes 5.3, rules 3 to 5). */
export function scoreOf(indicators: readonly Indicator[], caps: readonly Cap[] = []): Score {
  const known = sum(indicators, presence);
  const coverage = share(
    sum(indicators, weightKnown),
    sum(indicators, ({ weight }) => weight),
  );
  const lines = indicators.map((each) => explained(each, known));
  if (known === 0) return { status: 'grey', coverage: 0, explanation: lines };
  const raw = Math.min(100, (100 * sum(indicators, points)) / known);
  const cap = caps.toSorted((a, b) => a.at - b.at).find(({ at }) => at < raw);
  if (!cap) return { score: raw, status: colourOf(raw, coverage), coverage, explanation: lines };
  const lowered = { indicator: cap.reason, weight: 0, contribution: cap.at - raw };
  const explanation = [...lines, lowered];
  return { score: cap.at, status: colourOf(cap.at, coverage), coverage, cap, explanation };
}

/**
 * The smallest set of indicators that turns a cell green: the most to gain first, by w (1 - s), and
 * without those that turn out not to be needed (rule 7). A cap that holds it down comes before all.
 */
export function fixesOf(indicators: readonly Indicator[], caps: readonly Cap[] = []): string[] {
  if (scoreOf(indicators, caps).status === 'green') return [];
  const lifted = caps.filter(({ at }) => at < GREEN_FROM).map(({ fix }) => fix);
  const isGreen = (fixed: ReadonlySet<Indicator>) =>
    scoreOf(indicators.map((each) => (fixed.has(each) ? mended(each) : each))).status === 'green';
  const fixed = new Set<Indicator>();
  const byGain = indicators.toSorted((a, b) => gain(b) - gain(a));
  for (const each of byGain) {
    if (isGreen(fixed)) break;
    fixed.add(each);
  }
  for (const each of [...fixed].reverse()) {
    fixed.delete(each);
    if (!isGreen(fixed)) fixed.add(each);
  }
  return [...lifted, ...byGain.filter((each) => fixed.has(each)).map(({ name }) => name)];
}

/** The colour of a score: grey where less than half is known, whatever the score. */
export function colourOf(score: number, coverage: number): Colour {
  if (coverage < COVERED_FROM) return 'grey';
  if (score >= GREEN_FROM) return 'green';
  return score >= AMBER_FROM ? 'amber' : 'red';
}

/** The geometric mean, which the weakest pulls down; none of nothing (rule 6). */
export function geometricMean(scores: readonly number[]): number | undefined {
  if (scores.length === 0) return undefined;
  if (scores.includes(0)) return 0;
  return Math.exp(sum(scores, Math.log) / scores.length);
}

function explained(indicator: Indicator, known: number): Explained {
  const { name, weight, evidence } = indicator;
  const contribution = known === 0 ? 0 : (100 * points(indicator)) / known;
  return { indicator: name, weight, ...evidence, contribution };
}

function points({ weight, evidence }: Indicator): number {
  return evidence ? weight * evidence.value * decay(evidence.ageDays) : 0;
}

function presence({ weight, evidence }: Indicator): number {
  return evidence ? weight * decay(evidence.ageDays) : 0;
}

function weightKnown(indicator: Indicator): number {
  return presence(indicator) > 0 ? indicator.weight : 0;
}

function gain({ weight, evidence }: Indicator): number {
  const counts = evidence && decay(evidence.ageDays) > 0;
  return weight * (1 - (counts ? evidence.value : 0));
}

function mended(indicator: Indicator): Indicator {
  return { ...indicator, evidence: { value: 1, ageDays: 0, from: 'Fixed' } };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
