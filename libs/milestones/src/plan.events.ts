import type { Day } from '@plumbline/event-store';

/** What a milestone is: a point in the plan, a gate to pass, an assessment, or the go-live itself. */
export type MilestoneKind = 'milestone' | 'gate' | 'assessment' | 'goLive';

/** The item of a template that a milestone was made from. */
export interface FromTemplate {
  readonly template: string;
  readonly version: string;
  readonly item: string;
}

/** What a milestone waits for beside others: a gate that let it through, with these criteria met. */
export interface AwaitedGate {
  readonly gate: string;
  readonly criteria: readonly string[];
}

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
    item?: FromTemplate;
    /** The go-live that it moves with; the first of the program where nothing is said. */
    goLive?: string;
    awaits?: AwaitedGate;
  };
  /** A template became a plan; each of its milestones says so in a fact of its own. */
  PlanAdopted: {
    template: string;
    templateVersion: string;
    goLiveOn: Day;
    site?: string;
    wave?: string;
    prefix?: string;
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
