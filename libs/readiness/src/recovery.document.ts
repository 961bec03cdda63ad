import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, type WordOf } from '@plumbline/read-models';
import { RECOVERY_STATUS } from './readiness.words';

@ObjectType({
  description:
    'How a figure comes back to its baseline after the go-live. Each productivity figure stands with ' +
    'the quality figure that it is paired with: fast is not recovered if it is wrong.',
})
export class Recovery {
  @Field(() => ID)
  measure: string;

  @Field()
  name: string;

  @Field()
  unit: string;

  @Field(() => ID, { description: 'The other measure of the pair.' })
  pairedWith: string;

  @Field({ description: 'Whether it is the quality measure of its pair.' })
  isQuality: boolean;

  @Field(() => String, { nullable: true, description: 'The workflow whose figure it is.' })
  workflow?: string;

  @Field(() => RECOVERY_STATUS, { description: 'Computed, never typed.' })
  status: WordOf<typeof RECOVERY_STATUS>;

  @Field(() => Float, { nullable: true })
  baseline?: number;

  @Field(() => Float, { nullable: true })
  current?: number;

  @Field(() => DayScalar, { nullable: true })
  measuredOn?: Day;

  @Field(() => Float, {
    nullable: true,
    description: 'current / baseline, inverted where less is better: 1 is back, less is worse.',
  })
  index?: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How far it is worse than the baseline, as a share of that; below 0 if better.',
  })
  offBaselineBy?: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Since when it has been more than 10 % worse; null while it is not.',
  })
  since?: Day;

  @Field({ description: 'Within 10 % of the baseline for 4 weeks in a row, and not off again.' })
  recovered: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of those 4 weeks.' })
  recoveredOn?: Day;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from the go-live to the first of those weeks; 0 if it was never off.',
  })
  daysToRecover?: number;
}
