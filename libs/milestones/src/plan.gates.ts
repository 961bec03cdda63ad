import { Refused } from '@plumbline/event-sourcing';
import type { Day } from '@plumbline/event-store';
import type { GateDecision } from './gate.state';
import type { PassedGates } from './plan.commands';
import type { PlannedMilestone } from './plan.state';

/** A gate is achieved by its decision, whichever way the command comes in. */
export function assertGateDecided(
  { id, kind }: PlannedMilestone,
  { decision }: PassedGates,
  on: Day,
): void {
  if (kind === 'gate') assertLetThrough(id, decision, on);
}

/**
 * What waits for a gate needs its decision and its thresholds: training does not start below the build
 * threshold, even where the sponsor has overridden the gate (domain notes 11, rule 5).
 */
export function assertAwaited(
  { id, awaits }: PlannedMilestone,
  { awaited }: PassedGates,
  on: Day,
): void {
  if (!awaits) return;
  assertLetThrough(awaits.gate, awaited?.decision, on);
  const unmet = awaited?.unmet ?? awaits.criteria;
  if (unmet.length === 0) return;
  const names = unmet.map((criterion) => `"${criterion}"`).join(', ');
  throw new Refused(
    `The milestone "${id}" waits for ${names} of the gate "${awaits.gate}", below the minimum.`,
  );
}

function assertLetThrough(gate: string, decision: GateDecision | undefined, on: Day): void {
  if (!decision) {
    throw new Refused(`The gate "${gate}" is not decided; decide it first.`);
  }
  if (decision.outcome === 'noGo') {
    throw new Refused(
      `The gate "${gate}" was decided no-go on ${decision.on}; it must meet again.`,
    );
  }
  if (decision.on > on) {
    throw new Refused(`The gate "${gate}" was decided on ${decision.on}, not by ${on}.`);
  }
}
