import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar } from '@plumbline/read-models';
import type { ReasonCode } from './commitment.events';
import { REASON_CODE } from './commitment.words';

@ObjectType({ description: 'How confident the performer was on a day, from 0 to 10.' })
export class ReportedConfidence {
  @Field(() => DayScalar)
  on: Day;

  @Field(() => Float)
  confidence: number;

  @Field(() => String, { nullable: true })
  note?: string;
}

@ObjectType({ description: 'A reason that was given, with the day and the words to it.' })
export class GivenReason {
  @Field(() => DayScalar)
  on: Day;

  @Field(() => REASON_CODE)
  reason: ReasonCode;

  @Field(() => String, { nullable: true })
  note?: string;
}

@ObjectType({ description: 'A declaration that it is complete, and what the customer said to it.' })
export class CompletionDeclaration {
  @Field(() => DayScalar)
  on: Day;

  @Field(() => DayScalar, { description: 'The due date that was in force.' })
  dueOn: Day;

  @Field(() => [String])
  evidence: readonly string[];

  @Field(() => DayScalar, { nullable: true, description: 'The day of the answer.' })
  answeredOn?: Day;

  @Field(() => Boolean, { nullable: true, description: 'Null until the customer has answered.' })
  satisfied?: boolean;

  @Field(() => [String], { description: 'The conditions that the customer found not met.' })
  unmet: readonly string[];

  @Field(() => String, { nullable: true, description: 'What the customer said to it.' })
  note?: string;
}

/** One performer's promise with all that its reliability is counted from. */
@ObjectType({ isAbstract: true })
export abstract class PromiseRecord {
  @Field(() => ID)
  performer: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which this performer was asked; null for an offer.',
  })
  askedOn?: Day;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day of the first answer to a request: promise, decline or counter-offer.',
  })
  repliedOn?: Day;

  @Field(() => DayScalar, { nullable: true })
  promisedOn?: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The due date of the first promise.' })
  firstDueOn?: Day;

  @Field(() => DayScalar, { description: 'The due date in force or on the table.' })
  dueOn: Day;

  @Field(() => [ReportedConfidence], { description: 'Oldest first, from the promise on.' })
  confidences: readonly ReportedConfidence[];

  @Field(() => [CompletionDeclaration], { description: 'Oldest first.' })
  declarations: readonly CompletionDeclaration[];

  @Field(() => DayScalar, { nullable: true, description: 'The day of the last declaration.' })
  declaredOn?: Day;

  @Field(() => DayScalar, { nullable: true })
  satisfiedOn?: Day;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it ended otherwise, from declined to reassigned.',
  })
  endedOn?: Day;

  @Field(() => [GivenReason], { description: 'Oldest first.' })
  reasons: readonly GivenReason[];

  @Field(() => Int, { description: 'How often the customer was not satisfied.' })
  reworks: number;

  @Field(() => Int, { description: 'How often new terms were agreed after the promise.' })
  renegotiations: number;

  @Field(() => Int, { description: 'How often new terms were asked for after the promise.' })
  renegotiationsAsked: number;
}

@ObjectType({ description: 'A promise of a performer from whom the commitment was taken.' })
export class EarlierPromise extends PromiseRecord {}
