import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { WordOf } from '@plumbline/read-models';
import { Baseline, Definition, MeasureClaim, Measurement, Target } from './measure.documents';
import type { Direction } from './measure.events';
import { DIRECTION, MOVEMENT } from './measure.words';

@ObjectType({ description: 'What is measured: its definition, baseline, target and series.' })
export class Measure {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  unit: string;

  @Field(() => DIRECTION)
  direction: Direction;

  @Field(() => Int, { nullable: true })
  frequencyDays?: number;

  @Field(() => Float, { nullable: true })
  tolerance?: number;

  @Field(() => ID, { nullable: true, description: 'The quality measure that belongs to it.' })
  pairsWith?: string;

  @Field(() => Definition, { nullable: true })
  definition?: Definition;

  @Field(() => [Definition], { description: 'All versions, oldest first.' })
  definitions: Definition[];

  @Field(() => Baseline, { nullable: true })
  baseline?: Baseline;

  @Field(() => [Baseline])
  baselines: Baseline[];

  @Field(() => Target, { nullable: true })
  target?: Target;

  @Field(() => [Target])
  targets: Target[];

  @Field(() => [Measurement], { description: 'By the day of measuring.' })
  series: Measurement[];

  @Field(() => [MeasureClaim])
  claims: MeasureClaim[];

  @Field(() => Measurement, { nullable: true })
  latestMeasurement?: Measurement;

  @Field(() => Float, { nullable: true })
  latest?: number;

  @Field(() => Float, {
    nullable: true,
    description: '(latest - baseline) / baseline, in percent.',
  })
  changePct?: number;

  @Field(() => MOVEMENT, { nullable: true })
  movement?: WordOf<typeof MOVEMENT>;

  @Field(() => Float, {
    nullable: true,
    description: '(latest - baseline) / (target - baseline); 1 is the target, below 0 is worse.',
  })
  attainment?: number;

  @Field({ description: 'Older than 1.5 times its frequency, or never measured: grey, not green.' })
  stale: boolean;

  @Field(() => String, { nullable: true, description: 'Why a figure cannot be computed.' })
  gap?: string;
}
