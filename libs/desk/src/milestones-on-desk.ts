import type { Milestone } from '@plumbline/milestones';
import type { OnDesk } from './desk-item';

/** The milestones that a stakeholder owns and that are overdue. */
export function milestonesOnDesk(me: string, all: readonly Milestone[]): OnDesk[] {
  return all
    .filter(({ owner, status }) => owner === me && status === 'overdue')
    .map(({ id, name, forecastOn, statusReason }) => ({
      kind: 'milestone',
      text: name,
      dueOn: forecastOn,
      overdue: true,
      next: `Achieve it with evidence, or give it another day with a reason. ${statusReason}`,
      of: 'milestone',
      at: id,
    }));
}
