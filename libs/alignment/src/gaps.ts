import type { Facts, GateThenAndNow } from './facts';

/** What was declared beside what computes; neither overwrites the other. */
export interface Gap {
  readonly what: 'gate' | 'measure' | 'milestone';
  readonly id: string;
  readonly name: string;
  readonly declared: string;
  readonly computed: string;
  readonly note: string;
}

const PASSES: Readonly<Record<string, readonly string[]>> = {
  go: ['pass'],
  conditional: ['pass', 'conditional'],
  noGo: ['fail', 'unknown', 'conditional'],
};

/** Everywhere that somebody declared one thing and the facts say another. */
export function gapsOf({ gates, measures, milestones }: Facts): Gap[] {
  return [
    ...gates.flatMap(gateGaps),
    ...measures.flatMap(({ id, name, claims }) =>
      claims
        .filter(({ differs }) => differs)
        .map(({ claimant, value, computed, figure }) => ({
          what: 'measure' as const,
          id,
          name,
          declared: String(value),
          computed: String(computed),
          note: `${claimant} claimed ${figure}; the recorded figures compute to another one.`,
        })),
    ),
    ...milestones.flatMap(({ id, name, claims, achievedOn }) =>
      claims
        .filter(({ differs }) => differs)
        .map(({ claimant, claimedOn }) => ({
          what: 'milestone' as const,
          id,
          name,
          declared: claimedOn,
          computed: achievedOn!,
          note: `${claimant} printed another day than the accepted one.`,
        })),
    ),
  ];
}

/** A decision that its criteria did not carry on its day, or do not carry any more. */
function gateGaps({ then, now }: GateThenAndNow): Gap[] {
  const { id, name, declared, declaredOn, result } = then;
  if (!declared) return [];
  const passes = PASSES[declared]!;
  const said = { what: 'gate' as const, id, name, declared };
  if (!passes.includes(result)) {
    return [{ ...said, computed: result, note: `Decided so on ${declaredOn} against its result.` }];
  }
  if (!passes.includes(now.result)) {
    return [{ ...said, computed: now.result, note: `Today: ${now.resultReason}` }];
  }
  return [];
}
