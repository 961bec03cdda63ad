import { useAnswer } from '../../asking/use-answer';
import { planDatesDocument } from './dates.document';

/** Who answers for a gate: the owner of its milestone; what has no owner of its own is theirs, too. */
export function useGateOwner(gate: string): string | undefined {
  const { data } = useAnswer(planDatesDocument, {});
  return data?.program.milestones.nodes.find(({ id }) => id === gate)?.owner ?? undefined;
}
