import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar } from '@plumbline/read-models';

@ObjectType({ description: 'The denominator of a training became another one.' })
export class DenominatorChange {
  @Field(() => DayScalar)
  on: Day;

  @Field(() => Int)
  from: number;

  @Field(() => Int)
  to: number;

  @Field(() => String, { nullable: true, description: 'Always there where fewer are required.' })
  reason?: string;
}

@ObjectType({ description: 'Where a training stood on a day.' })
export class TrainingRecord {
  @Field(() => DayScalar)
  on: Day;

  @Field(() => Int)
  required: number;

  @Field(() => Int)
  trained: number;

  @Field(() => Int)
  passed: number;

  @Field(() => String, { nullable: true })
  reason?: string;

  @Field(() => String, { nullable: true, description: 'Where it is written.' })
  source?: string;
}

@ObjectType({
  description:
    'The training of an audience at a site. Rates are shares from 0 to 1 of all who are required, and ' +
    'null while nothing was recorded.',
})
export class Training {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  site: string;

  @Field()
  audience: string;

  @Field(() => Int, { description: 'All who are required, those who failed among them.' })
  required: number;

  @Field(() => Int, { nullable: true })
  trained?: number;

  @Field(() => Int, { nullable: true })
  passed?: number;

  @Field(() => Float, { nullable: true, description: 'passed / required.' })
  passRate?: number;

  @Field(() => Float, { nullable: true, description: 'trained / required.' })
  trainedRate?: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'passed / trained: the figure that leaves out who never came. Never to be used alone.',
  })
  passRateOfTrained?: number;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the last record.' })
  recordedOn?: Day;

  @Field({ description: 'Whether the last record is older than 30 days, or there is none.' })
  stale: boolean;

  @Field(() => [DenominatorChange], { description: 'Every change of who is required, by its day.' })
  denominatorChanges: DenominatorChange[];

  @Field(() => [TrainingRecord], { description: 'Every record, by the day of it.' })
  records: TrainingRecord[];

  /** Who was required at first, and since when; not on the wire. */
  definedAs: { readonly on: Day; readonly required: number };
}
