import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day, Instant } from '@plumbline/event-store';
import { DayScalar, InstantScalar } from '@plumbline/read-models';
import type { ClaimedFigure } from './measure.events';
import { CLAIMED_FIGURE } from './measure.words';

@ObjectType({ description: 'What exactly is measured, in one version.' })
export class Definition {
  @Field(() => Int)
  version: number;

  @Field(() => DayScalar)
  since: Day;

  @Field()
  text: string;

  @Field(() => String, { nullable: true })
  numerator?: string;

  @Field(() => String, { nullable: true })
  denominator?: string;

  @Field(() => Float, { nullable: true })
  scale?: number;

  @Field(() => String, { nullable: true })
  population?: string;

  @Field(() => String, { nullable: true })
  system?: string;

  @Field(() => String, { nullable: true, description: 'Why it was changed.' })
  reason?: string;
}

@ObjectType({ description: 'Where a measure stood before, in one version.' })
export class Baseline {
  @Field(() => Float)
  value: number;

  @Field(() => Float, { nullable: true })
  numerator?: number;

  @Field(() => Float, { nullable: true })
  denominator?: number;

  @Field(() => DayScalar)
  on: Day;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  definitionVersion: number;

  @Field(() => String, { nullable: true })
  acceptedBy?: string;

  @Field(() => String, { nullable: true, description: 'Why there is a new version.' })
  reason?: string;

  @Field(() => String, { nullable: true })
  source?: string;
}

@ObjectType({ description: 'Where a measure shall stand, in one version.' })
export class Target {
  @Field(() => Float)
  value: number;

  @Field(() => DayScalar)
  on: Day;

  @Field(() => Int)
  version: number;

  @Field(() => DayScalar)
  setOn: Day;

  @Field(() => String, { nullable: true })
  reason?: string;
}

@ObjectType({ description: 'What was measured on a day.' })
export class Measurement {
  @Field(() => DayScalar)
  on: Day;

  @Field(() => Float)
  value: number;

  @Field(() => Float, { nullable: true })
  numerator?: number;

  @Field(() => Float, { nullable: true })
  denominator?: number;

  @Field(() => Int)
  definitionVersion: number;

  @Field({ description: 'Not comparable with the one before: the definition was changed between.' })
  afterBreak: boolean;

  @Field(() => InstantScalar)
  effectiveAt: Instant;

  @Field(() => InstantScalar)
  recordedAt: Instant;

  @Field(() => String, { nullable: true })
  source?: string;

  @Field(() => String, { nullable: true })
  evidence?: string;

  @Field(() => Float, { nullable: true, description: 'What it said before it was corrected.' })
  correctedFrom?: number;

  @Field(() => String, { nullable: true })
  correctionReason?: string;
}

@ObjectType({
  description: 'A published figure beside the computed one; neither overwrites the other.',
})
export class MeasureClaim {
  @Field(() => ID)
  id: string;

  @Field(() => CLAIMED_FIGURE)
  figure: ClaimedFigure;

  @Field(() => Float)
  value: number;

  @Field(() => Int, { description: 'Digits after the point, as printed.' })
  decimals: number;

  @Field()
  claimant: string;

  @Field(() => String, { nullable: true })
  method?: string;

  @Field(() => DayScalar)
  claimedOn: Day;

  @Field(() => String, { nullable: true })
  source?: string;

  @Field(() => Float, { nullable: true, description: 'What the recorded figures compute to.' })
  computed?: number;

  @Field(() => Float, { nullable: true, description: 'Claimed minus computed.' })
  difference?: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the computed figure, rounded as printed, is another one.',
  })
  differs?: boolean;
}
