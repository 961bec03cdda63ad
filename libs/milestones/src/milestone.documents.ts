import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day, Instant, Position } from '@plumbline/event-store';
import { DayScalar, InstantScalar, PositionScalar, type WordOf } from '@plumbline/read-models';
import { MILESTONE_KIND, MILESTONE_STATUS } from './milestone.words';
import type { AwaitedGate, FromTemplate, MilestoneKind } from './plan.events';

@ObjectType({ description: 'A milestone got another day; the days before are kept.' })
export class MilestoneMove {
  @Field(() => InstantScalar, { description: 'When it was known.' })
  recordedAt: Instant;

  @Field(() => DayScalar, { description: 'The day from which it was true.' })
  effectiveOn: Day;

  @Field(() => PositionScalar, {
    description: 'Where it stands in the log; to be given as `asOf`.',
  })
  position: Position;

  @Field(() => DayScalar, { description: 'The day that was the last word before.' })
  from: Day;

  @Field(() => DayScalar)
  to: Day;

  @Field(() => Int, { description: 'By how many days; less than 0 if it came earlier.' })
  days: number;

  @Field()
  reason: string;

  @Field({ description: 'Whether it moved along with the go-live, not by itself.' })
  withGoLive: boolean;
}

@ObjectType({ description: 'The day of an achievement as someone else printed it.' })
export class AchievementClaim {
  @Field(() => DayScalar)
  claimedOn: Day;

  @Field()
  claimant: string;

  @Field(() => String, { nullable: true, description: 'Where it is written.' })
  source?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is not the accepted day; null while no day is accepted.',
  })
  differs?: boolean;
}

@ObjectType({ description: 'A point in the plan with every day it has had.' })
export class Milestone {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => MILESTONE_KIND)
  kind: MilestoneKind;

  @Field(() => DayScalar, { description: 'The day that was planned first; it never changes.' })
  baselineOn: Day;

  @Field(() => InstantScalar, { description: 'When its first day was known.' })
  plannedAt: Instant;

  @Field(() => DayScalar, { description: 'The day for which it is planned now.' })
  forecastOn: Day;

  @Field(() => DayScalar, { nullable: true })
  achievedOn?: Day;

  @Field(() => String, { nullable: true })
  evidence?: string;

  @Field()
  suspended: boolean;

  @Field(() => DayScalar, { nullable: true })
  suspendedOn?: Day;

  @Field(() => String, { nullable: true })
  suspendedReason?: string;

  @Field(() => [MilestoneMove], {
    description: 'Every move, in the order in which they were true.',
  })
  moves: MilestoneMove[];

  @Field(() => Int, {
    description: 'Days from the baseline to the achievement, or to the day planned now.',
  })
  slipDays: number;

  @Field(() => MILESTONE_STATUS, { description: 'Computed, never typed.' })
  status: WordOf<typeof MILESTONE_STATUS>;

  @Field()
  statusReason: string;

  @Field(() => [AchievementClaim])
  claims: AchievementClaim[];

  @Field(() => [ID])
  dependsOn: string[];

  @Field(() => ID, { nullable: true })
  site?: string;

  @Field(() => ID, { nullable: true })
  wave?: string;

  @Field(() => ID, { nullable: true })
  owner?: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The go-live that it moves with, where it is not the first of the program.',
  })
  goLive?: string;

  /** The item of a template that it was made from; not on the wire. */
  item?: FromTemplate;
  /** What it waits for beside others; not on the wire. */
  awaits?: AwaitedGate;
}
