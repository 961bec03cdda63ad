import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, type WordOf } from '@plumbline/read-models';
import {
  BenefitMeasure,
  BenefitPromise,
  BenefitReview,
  Dependency,
  Forecast,
  Rebaseline,
  ValueOnDay,
  Verification,
  type StatedForecast,
} from './benefit.documents';
import type { BenefitClass, Counting } from './benefit.events';
import { BENEFIT_CLASS, BENEFIT_STATUS, COUNTING, PHASE } from './benefit.words';

@ObjectType({ description: 'A benefit from promise to realisation.' })
export class Benefit {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => BENEFIT_CLASS, { nullable: true })
  class?: BenefitClass;

  @Field(() => COUNTING, { nullable: true })
  counting?: Counting;

  @Field(() => ID, { nullable: true })
  owner?: string;

  @Field({ description: 'Whether the owner stays when the program ends.' })
  permanentOwner: boolean;

  @Field(() => BenefitPromise)
  promise: BenefitPromise;

  @Field(() => BenefitMeasure, { nullable: true })
  measure?: BenefitMeasure;

  @Field(() => ValueOnDay, { nullable: true })
  baseline?: ValueOnDay;

  @Field(() => ValueOnDay, { nullable: true })
  target?: ValueOnDay;

  @Field(() => ValueOnDay, { nullable: true })
  latest?: ValueOnDay;

  @Field(() => Float, {
    nullable: true,
    description: 'Money per year at the full target, as its size.',
  })
  annualValue?: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Value over the whole life; below zero for a dis-benefit.',
  })
  wholeLifeValue?: number;

  @Field(() => String, { nullable: true })
  currency?: string;

  @Field(() => String, { nullable: true })
  priceBase?: string;

  @Field(() => Float, { nullable: true, description: 'Share of the way; not capped.' })
  attainment?: number;

  @Field(() => Float, { nullable: true, description: 'Share of the way planned for that day.' })
  plannedAttainment?: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Value to date; below zero for a dis-benefit.',
  })
  realisedToDate?: number;

  @Field(() => Float, { nullable: true })
  plannedToDate?: number;

  @Field(() => Float, { nullable: true, description: 'Of the whole life, in percent.' })
  realisedPct?: number;

  @Field(() => Float, { nullable: true, description: 'Of what was planned to date, in percent.' })
  realisedToDatePct?: number;

  @Field(() => Float, { nullable: true, description: 'What is still to come of the whole life.' })
  remaining?: number;

  @Field(() => Forecast)
  forecast: Forecast;

  @Field(() => PHASE)
  phase: WordOf<typeof PHASE>;

  @Field(() => BENEFIT_STATUS, { description: 'Computed, never typed.' })
  status: WordOf<typeof BENEFIT_STATUS>;

  @Field()
  statusReason: string;

  @Field(() => [Rebaseline])
  rebaselines: Rebaseline[];

  @Field(() => [BenefitReview])
  reviews: BenefitReview[];

  @Field(() => [DayScalar])
  reviewsOn: Day[];

  @Field(() => [Dependency])
  dependsOn: Dependency[];

  @Field(() => Verification, { nullable: true })
  verification?: Verification;

  @Field(() => String, { nullable: true })
  retiredFor?: string;
}

/** A benefit as its own facts tell it; the figures come from its measure when it is shown. */
export type BenefitRecord = Omit<
  Benefit,
  'measure' | 'baseline' | 'target' | 'latest' | 'forecast' | 'phase' | 'status' | 'statusReason'
> & {
  measureId?: string;
  profiledTarget?: ValueOnDay;
  forecasts: StatedForecast[];
};
