import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar } from '@plumbline/read-models';
import type { ReasonCode } from './commitment.events';
import { REASON_CODE } from './commitment.words';

@ObjectType({ description: 'The promises that fell due in a week, and how many were kept.' })
export class PromisesOfWeek {
  @Field(() => DayScalar)
  from: Day;

  @Field(() => DayScalar)
  until: Day;

  @Field(() => Int)
  n: number;

  @Field(() => Float, { nullable: true })
  ppc: number | null;
}

@ObjectType({ description: 'Six weeks of promises kept; steadiness matters as much as the level.' })
export class PpcTrend {
  @Field(() => [PromisesOfWeek])
  weeks: readonly PromisesOfWeek[];

  @Field(() => Float, { nullable: true, description: 'Null with fewer than two weeks to compare.' })
  standardDeviation: number | null;
}

@ObjectType({ description: 'How often a reason was given; the most frequent first.' })
export class ReasonCount {
  @Field(() => REASON_CODE, { nullable: true, description: 'Null where none was given yet.' })
  reason: ReasonCode | null;

  @Field(() => Int)
  count: number;

  @Field(() => Float, { description: 'Of all reasons, with those before it.' })
  cumulativeShare: number;
}

@ObjectType({
  description:
    'How reliably promises were kept that fell due in a window of time. Rates are shares from 0 ' +
    'to 1, and null where there is nothing to count.',
})
export class Reliability {
  @Field(() => ID, {
    nullable: true,
    description: 'The organisation or department that performs; null for the whole program.',
  })
  performer: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => Int, { description: 'Promises whose first due date is in the window.' })
  n: number;

  @Field(() => Int)
  kept: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Satisfied, and declared complete by the due date in force; renegotiated counts.',
  })
  keptRate: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Promises kept on the day first promised: satisfied, and complete by that day.',
  })
  ppc: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Reliability to be shown: lower bound (95 %) of the kept rate; null under 5.',
  })
  shown: number | null;

  @Field({ description: 'Fewer than 5 promises: too few to show a reliability.' })
  tooFew: boolean;

  @Field(() => Float, { nullable: true, description: 'Satisfied at once, of all declared.' })
  firstPassAcceptance: number | null;

  @Field(() => Float, { nullable: true, description: 'With new terms agreed in time.' })
  renegotiationRate: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of all overdue, those without an earlier warning; less is better.',
  })
  lateWarningRate: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Median days from the due date first promised to completion.',
  })
  medianSlipDays: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Median days to answer a request, of the answers given in the window.',
  })
  replyDays: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Median days from completion to satisfaction.',
  })
  acceptanceDays: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean confidence less kept rate, in points; far above 0 is over-confident.',
  })
  calibration: number | null;

  @Field(() => PpcTrend)
  ppcTrend: PpcTrend;

  @Field(() => [ReasonCount], { description: 'Why promises were not kept on the first day.' })
  reasons: readonly ReasonCount[];
}
