import type { Commitment } from '@plumbline/commitments';
import type { Day } from '@plumbline/event-store';
import type { Milestone } from '@plumbline/milestones';
import type { Flag } from '@plumbline/risks';
import { benefitsOnDesk, type OwnedBenefit } from './benefits-on-desk';
import { commitmentsOnDesk } from './commitments-on-desk';
import { decisionsOnDesk, type DecisionToTake } from './decisions-on-desk';
import { deskItem, sorted, type Names } from './desk-item';
import type { DeskItem } from './desk.document';
import { flagsOnDesk } from './flags-on-desk';
import { gatesOnDesk, type GateToPass } from './gates-on-desk';
import type { Member } from './members';
import { milestonesOnDesk } from './milestones-on-desk';

/** All from which a desk is made, as it stands at one moment. */
export interface DeskSources {
  readonly members: ReadonlyMap<string, Member>;
  readonly names: Names;
  readonly commitments: readonly Commitment[];
  readonly gates: readonly GateToPass[];
  readonly decisions: readonly DecisionToTake[];
  readonly flags: readonly Flag[];
  readonly benefits: readonly OwnedBenefit[];
  readonly milestones: readonly Milestone[];
  readonly today: Day;
}

/** What lies on the desk of a stakeholder: what is overdue first, then by the day. */
export function deskOf(me: string, sources: DeskSources): DeskItem[] {
  const { members, names, commitments, gates, decisions, flags, benefits, milestones, today } =
    sources;
  const member = members.get(me) ?? { id: me, roles: [], consultant: true, outsider: true };
  const items = [
    ...commitmentsOnDesk(me, commitments, today, names),
    ...gatesOnDesk(member, gates, today),
    ...decisionsOnDesk(me, decisions),
    ...flagsOnDesk(member, flags, members, names),
    ...benefitsOnDesk(me, benefits, today),
    ...milestonesOnDesk(me, milestones),
  ];
  return sorted(items.map(deskItem));
}
