import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { RISK_FACTOR } from '@plumbline/risks';
import { ALIGNMENT_COLOUR, DECLARED_THING } from './alignment.words';
import type { Factor } from './factors.data';
import type { Gap } from './gaps';
import type { Colour } from './score';

@ObjectType({ description: 'A factor at its weakest place.' })
export class WeakestLink {
  @Field(() => RISK_FACTOR)
  factor: Factor;

  @Field(() => ID, { nullable: true, description: 'Null where it is about the whole program.' })
  site?: string;

  @Field(() => Float)
  score: number;
}

@ObjectType({ description: 'A line of the explanation; the contributions sum to the score.' })
export class AlignmentExplanation {
  @Field({ description: 'The indicator, or the cap that lowers the score.' })
  indicator: string;

  @Field(() => Float, { nullable: true, description: 'From 0 to 1; null while nobody knows.' })
  value?: number;

  @Field(() => Float)
  weight: number;

  @Field(() => Int, { nullable: true, description: 'Over 30 it weighs less, over 90 nothing.' })
  ageDays?: number;

  @Field(() => Float, { description: 'In points of the score; below 0 for a cap.' })
  contribution: number;

  @Field(() => String, { nullable: true, description: 'What was counted.' })
  from?: string;
}

@ObjectType({ description: 'Why a score may not be higher, whatever its indicators say.' })
export class AlignmentCap {
  @Field(() => Int)
  at: number;

  @Field()
  reason: string;
}

@ObjectType({ description: 'How a factor stands at a site.' })
export class AlignmentCell {
  @Field(() => RISK_FACTOR)
  factor: Factor;

  @Field({ description: 'What the factor is called.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'Null where it is about the whole program.' })
  site?: string;

  @Field(() => Float, {
    nullable: true,
    description: 'From 0 to 100; null where nothing is known.',
  })
  score?: number;

  @Field(() => ALIGNMENT_COLOUR)
  status: Colour;

  @Field(() => Float, { description: 'The share of the indicators, by weight, that is known.' })
  coverage: number;

  @Field(() => AlignmentCap, { nullable: true })
  cap?: AlignmentCap;

  @Field(() => [AlignmentExplanation])
  explanation: readonly AlignmentExplanation[];

  @Field(() => [String], { description: 'The least that would turn it green, the most first.' })
  fixes: readonly string[];
}

@ObjectType({ description: 'The index of a site: its own factors and those of the whole program.' })
export class SiteAlignment {
  @Field(() => ID)
  site: string;

  @Field(() => Float, { nullable: true })
  index?: number;

  @Field(() => ALIGNMENT_COLOUR, { description: 'Grey where less than half is known.' })
  status: Colour;

  @Field(() => WeakestLink, { nullable: true })
  weakest?: WeakestLink;

  @Field(() => Float)
  coverage: number;

  @Field(() => Int)
  grey: number;
}

@ObjectType({ description: 'What was declared beside what the facts compute to.' })
export class AlignmentGap {
  @Field(() => DECLARED_THING)
  what: Gap['what'];

  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  declared: string;

  @Field()
  computed: string;

  @Field()
  note: string;
}

@ObjectType({ description: 'How far a program is aligned, from facts in the log alone.' })
export class Alignment {
  @Field(() => Float, {
    nullable: true,
    description: 'The geometric mean of what is known, which its weakest link pulls down.',
  })
  index?: number;

  @Field(() => ALIGNMENT_COLOUR, { description: 'Grey where less than half is known.' })
  status: Colour;

  @Field(() => WeakestLink, { nullable: true })
  weakest?: WeakestLink;

  @Field(() => Float, { description: 'The mean coverage of the cells.' })
  coverage: number;

  @Field(() => Int, { description: 'Cells of which too little is known to count them.' })
  grey: number;

  @Field(() => [SiteAlignment])
  sites: readonly SiteAlignment[];

  @Field(() => [AlignmentCell], { description: 'By factor and site.' })
  cells: readonly AlignmentCell[];

  @Field(() => [AlignmentGap], { description: 'Where what was declared is not what computes.' })
  gaps: readonly AlignmentGap[];
}
