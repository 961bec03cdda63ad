import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { BENEFIT_CLASS } from '@plumbline/benefits';
import { RISK_FACTOR } from '@plumbline/risks';
import type { RiskOfBenefit } from './benefits-at-risk';
import type { Factor } from './factors.data';

@ObjectType({ description: 'A factor, and how much less were at risk if it were fully ready.' })
export class BenefitRiskDriver {
  @Field(() => RISK_FACTOR)
  factor: Factor;

  @Field(() => Float)
  value: number;
}

@ObjectType({
  description:
    'What of a benefit is at risk: its value x (1 - readiness x schedule factor) x what is still to come. ' +
    'A rule of thumb for planning, not a probability. Classes and currencies are never summed.',
})
export class BenefitAtRisk {
  @Field(() => ID)
  benefit: string;

  @Field()
  title: string;

  @Field(() => BENEFIT_CLASS, { nullable: true })
  class?: RiskOfBenefit['class'];

  @Field(() => String, { nullable: true })
  currency?: string;

  @Field(() => String, { nullable: true })
  priceBase?: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Over its whole life, or a year where that is not stated.',
  })
  target?: number;

  @Field(() => Float, { description: 'The share that has come already, from 0 to 1.' })
  realisedShare: number;

  @Field(() => Float, { nullable: true, description: 'Null while a factor is not known.' })
  value?: number;

  @Field(() => Float, { nullable: true, description: 'If what is not known were fully ready.' })
  least?: number;

  @Field(() => Float, {
    nullable: true,
    description: 'If what is not known were not ready at all.',
  })
  most?: number;

  @Field(() => Float, { nullable: true, description: 'From 0 to 1; null while not known.' })
  readiness?: number;

  @Field(() => Float, { description: '1 while the go-live is on time.' })
  scheduleFactor: number;

  @Field(() => [BenefitRiskDriver], { description: 'The three that put most at risk.' })
  drivers: readonly BenefitRiskDriver[];

  @Field()
  note: string;
}
