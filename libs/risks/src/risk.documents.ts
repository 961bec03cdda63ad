import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, type WordOf } from '@plumbline/read-models';
import type { Band } from './bands.data';
import type { RiskCategory, RiskFactor } from './flag.events';
import { RISK_CATEGORY, RISK_FACTOR } from './flag.words';
import type { BandScale, RiskKind, ScoreKind } from './risk.events';
import { BAND, BAND_SCALE, RISK_KIND, RISK_STATUS, SCORE_KIND } from './risk.words';

@ObjectType({ description: 'A score on the 5 x 5, with the band that follows from it.' })
export class RiskScore {
  @Field(() => SCORE_KIND)
  which: ScoreKind;

  @Field(() => Int)
  consequence: number;

  @Field(() => Int)
  likelihood: number;

  @Field(() => Int, { description: 'Consequence times likelihood.' })
  score: number;

  @Field(() => BAND)
  band: Band;

  @Field({ description: 'Whether the range of the band was found in a source.' })
  bandConfirmed: boolean;

  @Field(() => BAND_SCALE)
  scale: BandScale;

  @Field()
  rationale: string;

  @Field(() => DayScalar)
  on: Day;

  @Field(() => ID, { nullable: true, description: 'The stakeholder who scored it.' })
  by?: string;
}

@ObjectType({ description: 'The last score of each kind; null where it was never scored.' })
export class RiskScores {
  @Field(() => RiskScore, { nullable: true })
  inherent?: RiskScore;

  @Field(() => RiskScore, { nullable: true })
  current?: RiskScore;

  @Field(() => RiskScore, { nullable: true })
  target?: RiskScore;
}

@ObjectType({ description: 'What is done about a risk: planned with a day, or done.' })
export class RiskMitigation {
  @Field()
  text: string;

  @Field(() => DayScalar, { description: 'The day on which it was said.' })
  on: Day;

  @Field(() => DayScalar, { nullable: true })
  dueOn?: Day;

  @Field()
  done: boolean;
}

@ObjectType({ description: 'What may happen, or as an issue what has happened.' })
export class Risk {
  @Field(() => ID)
  id: string;

  @Field(() => RISK_KIND)
  kind: RiskKind;

  @Field()
  title: string;

  @Field(() => RISK_CATEGORY)
  category: RiskCategory;

  @Field(() => RISK_FACTOR, { nullable: true })
  factor?: RiskFactor;

  @Field(() => ID, { nullable: true })
  site?: string;

  @Field(() => ID, { nullable: true })
  owner?: string;

  @Field(() => ID, { nullable: true, description: 'The flag from which it came.' })
  from?: string;

  @Field(() => RISK_STATUS)
  status: WordOf<typeof RISK_STATUS>;

  @Field(() => DayScalar)
  registeredOn: Day;

  @Field(() => RiskScores)
  scores: RiskScores;

  @Field(() => [RiskScore], { description: 'Every score, oldest first.' })
  scoreHistory: readonly RiskScore[];

  @Field(() => [RiskMitigation], { description: 'Oldest first.' })
  mitigations: readonly RiskMitigation[];

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the risk happened.' })
  realisedOn?: Day;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  realisation?: string;

  @Field(() => DayScalar, { nullable: true })
  closedOn?: Day;

  @Field(() => String, { nullable: true })
  closedReason?: string;
}

@ObjectType({ description: 'Scores from one to another, both included.' })
export class RiskBandRange {
  @Field(() => BAND)
  band: Band;

  @Field(() => Int)
  from: number;

  @Field(() => Int)
  to: number;

  @Field({
    description: 'Whether the range was found in a source; if not, it is general knowledge.',
  })
  confirmed: boolean;
}

@ObjectType({ description: 'The bands of one publication for the 5 x 5.' })
export class RiskBands {
  @Field(() => BAND_SCALE)
  scale: BandScale;

  @Field()
  title: string;

  @Field()
  source: string;

  @Field(() => [RiskBandRange])
  ranges: readonly RiskBandRange[];
}
