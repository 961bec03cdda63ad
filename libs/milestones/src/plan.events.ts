import type { Day } from '@plumbline/event-store';

/** What a milestone is: a point in the plan, a gate to pass, an assessment, or the go-live itself. */
export type MilestoneKind = 'milestone' | 'gate' | 'assessment' | 'goLive';

/** The facts of a program's plan; stored for good: add, never change. */
export type PlanEvents = {
  MilestonePlanned: {
    milestone: string;
    name: string;
    kind: MilestoneKind;
    /** The day that was first planned: the baseline. */
    plannedOn: Day;
    site?: string;
    wave?: string;
    owner?: string;
    dependsOn: readonly string[];
  };
  MilestoneRescheduled: {
    milestone: string;
    from: Day;
    to: Day;
    reason: string;
    /** Moved along with the go-live, not by itself. */
    withGoLive?: boolean;
  };
  MilestoneAchieved: { milestone: string; kind: MilestoneKind; evidence?: string };
  MilestoneSuspended: { milestone: string; reason: string };
  MilestoneResumed: { milestone: string; reason: string };
  /** Each milestone that moves along says so in a fact of its own. */
  GoLiveMoved: { milestone: string; from: Day; to: Day; reason: string };
  /** A day that someone else printed for it, kept beside the accepted one. */
  AchievementClaimed: { milestone: string; claimedOn: Day; claimant: string };
};
