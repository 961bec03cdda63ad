import { sumOf } from './extent';
import { sentence, type Telling } from './telling';

/** What became of the promises of one organisation or group; never of one person. */
export interface PartyReliability {
  id: string;
  name: string;
  href?: string;
  kept: number;
  /** Re-agreed before the day, and kept then. */
  renegotiated?: number;
  late: number;
  broken: number;
  open: number;
}

/** Why promises were not kept, and how many for that. */
export interface MissedReason {
  reason: string;
  n: number;
}

/** Fewer closed promises than this say nothing, and tell too much. */
export const LEAST_CLOSED = 5;

/** The promises that came to an end. */
export const closedOf = ({ kept, renegotiated = 0, late, broken }: PartyReliability): number =>
  kept + renegotiated + late + broken;

/** Whether there are too few closed promises to show how they ended. */
export const tooFew = (party: PartyReliability): boolean => closedOf(party) < LEAST_CLOSED;

/** The reasons, most frequent first, each with the share that it and those before it make up. */
export function pareto(reasons: readonly MissedReason[]) {
  const all = sumOf(reasons.map(({ n }) => n));
  let sofar = 0;
  return reasons
    .toSorted((a, b) => b.n - a.n)
    .map((entry) => {
      sofar += entry.n;
      return { ...entry, upTo: all > 0 ? (100 * sofar) / all : 0 };
    });
}

/** The share kept on time of all that was closed, and the main reason for the rest. */
export function reliabilityFinding(
  parties: readonly PartyReliability[],
  reasons: readonly MissedReason[],
  { t, say }: Telling,
): string {
  const closed = sumOf(parties.map(closedOf));
  const kept = sumOf(parties.map((party) => party.kept));
  const [main] = pareto(reasons);
  const missed = sumOf(reasons.map(({ n }) => n));
  const promises = t('reliability.promises', say.counted(closed));
  if (closed < LEAST_CLOSED)
    return sentence([t('reliability.findingFew', { promises, least: say.number(LEAST_CLOSED) })]);
  return sentence([
    t('reliability.finding', {
      ...say.counted(kept),
      promises,
      share: say.percent((100 * kept) / closed),
    }),
    main &&
      t('reliability.main', {
        reason: main.reason,
        n: say.number(main.n),
        all: say.number(missed),
      }),
  ]);
}
