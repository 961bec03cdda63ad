import { worstFirst, type Standing } from '../../parts/standing';
import type { GateFieldsFragment } from './gate-fields.document';

/** A gate as the list knows it. */
export type Gate = GateFieldsFragment;

/** What a gate asks for. */
export type Criterion = Gate['criteria'][number];

/** What criteria amount to, as colour and shape; its word stands beside it. */
export const resultLook: Readonly<Record<Gate['result'], Standing>> = {
  pass: 'onTrack',
  conditional: 'atRisk',
  fail: 'offTrack',
  unknown: 'notSet',
};

/** What was decided or voted, as colour and shape. */
export const wordLook: Readonly<Record<NonNullable<Gate['declared']>, Standing>> = {
  go: 'onTrack',
  conditional: 'atRisk',
  noGo: 'offTrack',
};

/** How a criterion stands, as colour and shape. */
export const criterionLook: Readonly<Record<Criterion['status'], Standing>> = {
  met: 'onTrack',
  workedAround: 'atRisk',
  notMet: 'offTrack',
  stale: 'stale',
  missing: 'notSet',
};

/** A criterion that is neither met nor worked around blocks its gate. */
export const blocks = ({ status }: Criterion): boolean =>
  status !== 'met' && status !== 'workedAround';

/** What blocks a gate, the worst first. */
export const blockersOf = ({ criteria }: Gate): Criterion[] =>
  criteria
    .filter(blocks)
    .map((criterion) => ({ criterion, standing: criterionLook[criterion.status] }))
    .toSorted(worstFirst)
    .map(({ criterion }) => criterion);

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
