import { worstFirst, type Standing } from '../../parts/standing';
import type { GateFieldsFragment } from './gate-fields.document';

/** A gate as the list knows it. */
export type Gate = GateFieldsFragment;

/** What a gate asks for. */
export type Criterion = Gate['criteria'][number];

/** What criteria amount to, as colour, shape and word. */
export const resultLook: Readonly<Record<Gate['result'], { standing: Standing; word: string }>> = {
  pass: { standing: 'onTrack', word: 'Pass' },
  conditional: { standing: 'atRisk', word: 'Conditional' },
  fail: { standing: 'offTrack', word: 'Fail' },
  unknown: { standing: 'notSet', word: 'Not known' },
};

/** What was decided or voted, as colour, shape and word. */
export const wordLook: Readonly<
  Record<NonNullable<Gate['declared']>, { standing: Standing; word: string }>
> = {
  go: { standing: 'onTrack', word: 'Go' },
  conditional: { standing: 'atRisk', word: 'Conditional go' },
  noGo: { standing: 'offTrack', word: 'No-go' },
};

/** How a criterion stands, as colour, shape and word. */
export const criterionLook: Readonly<
  Record<Criterion['status'], { standing: Standing; word: string }>
> = {
  met: { standing: 'onTrack', word: 'Met' },
  workedAround: { standing: 'atRisk', word: 'Worked around' },
  notMet: { standing: 'offTrack', word: 'Not met' },
  stale: { standing: 'stale', word: 'Stale evidence' },
  missing: { standing: 'notSet', word: 'No evidence' },
};

/** A criterion that is neither met nor worked around blocks its gate. */
export const blocks = ({ status }: Criterion): boolean =>
  status !== 'met' && status !== 'workedAround';

/** What blocks a gate, the worst first. */
export const blockersOf = ({ criteria }: Gate): Criterion[] =>
  criteria
    .filter(blocks)
    .toSorted((a, b) => worstFirst(criterionLook[a.status], criterionLook[b.status]));

/** The gate that is decided next: of those that are not decided, the one whose day comes first. */
export function nextGateOf(gates: readonly Gate[]): Gate | undefined {
  return gates
    .filter(({ declared }) => !declared)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
}

/** The conditions that were set and are not closed, with their gate; the one that is due first, first. */
export const openConditionsOf = (gates: readonly Gate[]) =>
  gates
    .flatMap((gate) =>
      gate.conditions.filter(({ closedOn }) => !closedOn).map((condition) => ({ gate, condition })),
    )
    .toSorted((a, b) => a.condition.dueOn.localeCompare(b.condition.dueOn));

/** What was let through against its result; that is never taken off the page. */
export const overridesOf = (gates: readonly Gate[]) =>
  gates.flatMap((gate) => gate.overrides.map((override) => ({ gate, override })));
