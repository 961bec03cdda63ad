import type { Day } from '@plumbline/event-store';
import type { GateDecision } from './gate.state';
import type { MilestoneKind } from './plan.events';

/** The sites and waves of the program. */
export interface PlanPlaces {
  readonly sites: readonly string[];
  readonly waves: readonly { readonly wave: string; readonly sites: readonly string[] }[];
}

/** What the gates say of a milestone that is to be achieved. */
export interface PassedGates {
  /** The decision, where the milestone is itself a gate. */
  readonly decision?: GateDecision;
  /** The gate that it waits for, and the criteria of it that are below their minimum. */
  readonly awaited?: { readonly decision?: GateDecision; readonly unmet: readonly string[] };
}

/** What one may ask of a plan. */
export type PlanCommands = {
  AdoptPlan: {
    template: string;
    templateVersion: string;
    goLiveOn: Day;
    site?: string;
    wave?: string;
    prefix?: string;
    known: PlanPlaces;
  };
  PlanMilestone: {
    id: string;
    name: string;
    kind: MilestoneKind;
    plannedOn: Day;
    site?: string;
    wave?: string;
    owner?: string;
    dependsOn?: readonly string[];
  };
  RescheduleMilestone: { id: string; to: Day; reason: string };
  AchieveMilestone: { id: string; evidence?: string; known: PassedGates };
  SuspendMilestone: { id: string; reason: string };
  ResumeMilestone: { id: string; reason: string };
  MoveGoLive: { goLive?: string; to: Day; reason: string };
  RecordAchievementClaim: { id: string; claimedOn: Day; claimant: string };
};
