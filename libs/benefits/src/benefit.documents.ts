import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, oneOf, type WordOf } from '@plumbline/read-models';
import type { BenefitClass, Verdict } from './benefit.events';
import { BENEFIT_CLASS, VERDICT } from './benefit.words';

/** What became of a promise. */
export const PROMISE_STATUS = oneOf('PromiseStatus', ['open', 'accepted', 'rejected']);

@ObjectType({ description: 'What was promised, in the words of that day; it never changes.' })
export class BenefitPromise {
  @Field(() => ID, { description: 'The benefit that comes of it.' })
  id: string;

  @Field()
  title: string;

  @Field()
  quote: string;

  @Field()
  promiser: string;

  @Field({ description: 'Where it is written.' })
  source: string;

  @Field(() => DayScalar)
  madeOn: Day;

  @Field(() => Float, { nullable: true })
  value?: number;

  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => PROMISE_STATUS)
  status: WordOf<typeof PROMISE_STATUS>;

  @Field(() => ID, { nullable: true })
  acceptedBy?: string;

  @Field(() => String, { nullable: true })
  rejectedFor?: string;
}

@ObjectType({ description: 'The measure that a benefit is judged by.' })
export class BenefitMeasure {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  unit: string;

  @Field()
  direction: string;
}

@ObjectType({ description: 'A value with its day.' })
export class ValueOnDay {
  @Field(() => Float)
  value: number;

  @Field(() => DayScalar)
  on: Day;
}

@ObjectType({ description: 'What someone expects, as stated on a day.' })
export class StatedForecast {
  @Field(() => Float)
  value: number;

  @Field(() => DayScalar, { nullable: true })
  forecastOn?: Day;

  @Field(() => Float, { nullable: true, description: 'In percent.' })
  confidence?: number;

  @Field()
  reason: string;

  @Field(() => DayScalar)
  statedOn: Day;
}

@ObjectType({ description: 'What the owner expects beside what the trend says.' })
export class Forecast {
  @Field(() => StatedForecast, { nullable: true })
  statement?: StatedForecast;

  @Field(() => Float, { nullable: true })
  stated?: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Least squares over the latest measurements.',
  })
  trend?: number;

  @Field(() => Float, { nullable: true, description: 'Stated minus target.' })
  gap?: number;

  @Field(() => [StatedForecast], { description: 'All statements, oldest first.' })
  statements: StatedForecast[];
}

@ObjectType({ description: 'A change of what is expected; what was expected before stays.' })
export class Rebaseline {
  @Field(() => Int)
  version: number;

  @Field(() => DayScalar)
  on: Day;

  @Field(() => Float, { nullable: true })
  baseline?: number;

  @Field(() => Float, { nullable: true })
  target?: number;

  @Field(() => DayScalar, { nullable: true })
  targetOn?: Day;

  @Field()
  reason: string;

  @Field()
  approvedBy: string;
}

@ObjectType()
export class BenefitReview {
  @Field(() => DayScalar)
  on: Day;

  @Field(() => ID)
  by: string;

  @Field()
  finding: string;

  @Field({ description: 'The last one that was planned.' })
  last: boolean;
}

@ObjectType({ description: 'A success factor that it depends on; the weights sum to 1.' })
export class Dependency {
  @Field()
  factor: string;

  @Field(() => Float)
  weight: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Without it the benefit can hardly come; null where nobody said so.',
  })
  critical?: boolean;
}

@ObjectType({ description: 'What an independent look found.' })
export class Verification {
  @Field(() => DayScalar)
  on: Day;

  @Field(() => ID)
  by: string;

  @Field(() => VERDICT)
  verdict: Verdict;

  @Field(() => String, { nullable: true })
  note?: string;
}

@ObjectType({ description: 'What benefits of one kind of money add up to; kinds are never mixed.' })
export class BenefitTotal {
  @Field(() => BENEFIT_CLASS)
  class: BenefitClass;

  @Field(() => String, { nullable: true })
  currency?: string;

  @Field(() => String, { nullable: true })
  priceBase?: string;

  @Field(() => Float, { description: 'Realised to date.' })
  realised: number;

  @Field(() => Int)
  benefits: number;
}
