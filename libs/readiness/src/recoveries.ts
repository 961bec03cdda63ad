import type { Day } from '@plumbline/event-store';
import type { ReadinessWorkflow } from './checklist.documents';
import type { FollowedMeasure } from './followed-measures.view';
import { wayBack } from './recovery';
import type { Recovery } from './recovery.document';

/** The way back of every measure that is one of a pair, the one that is furthest off first. */
export function recoveriesOf(
  measures: readonly FollowedMeasure[],
  workflows: readonly ReadinessWorkflow[],
  liveOn: Day,
  today: Day,
): Recovery[] {
  const named = new Map(measures.map((measure) => [measure.id, measure]));
  const pairs = measures.flatMap((measure) => {
    const quality = measure.pairsWith ? named.get(measure.pairsWith) : undefined;
    return quality ? [{ productivity: measure, quality }] : [];
  });
  const rows = pairs.flatMap(({ productivity, quality }) => {
    const workflow = workflowOf(productivity.id, workflows);
    const of = (one: FollowedMeasure, other: FollowedMeasure): Recovery => ({
      measure: one.id,
      name: one.name,
      unit: one.unit,
      pairedWith: other.id,
      isQuality: one === quality,
      workflow,
      ...wayBack(one, liveOn, today),
    });
    return [of(productivity, quality), of(quality, productivity)];
  });
  return rows.sort((a, b) => (b.offBaselineBy ?? -Infinity) - (a.offBaselineBy ?? -Infinity));
}

/** The name of the workflow whose figure a measure is, by the id that its pack gives to that. */
function workflowOf(measure: string, workflows: readonly ReadinessWorkflow[]): string | undefined {
  return workflows.find(({ metric }) => metric?.measure === measure)?.name;
}
