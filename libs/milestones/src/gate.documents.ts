import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar } from '@plumbline/read-models';
import type {
  CriterionFact,
  CriterionStatus,
  Criticality,
  GateResult,
  GateRole,
  GateWord,
} from './gate.events';
import {
  CRITERION_CRITICALITY,
  CRITERION_FACT,
  CRITERION_STATUS,
  GATE_RESULT,
  GATE_ROLE,
  GATE_WORD,
} from './gate.words';

@ObjectType({ description: 'What is done instead of a criterion, by whom and until when.' })
export class GateWorkaround {
  @Field()
  text: string;

  @Field(() => ID)
  owner: string;

  @Field(() => DayScalar)
  expiresOn: Day;
}

@ObjectType({ description: 'What must hold at a gate, and how far it does.' })
export class GateCriterionShown {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => CRITERION_CRITICALITY)
  criticality: Criticality;

  @Field(() => Float, { description: 'The least that passes, in percent.' })
  required: number;

  @Field(() => Float, { nullable: true, description: 'In percent; null while nobody knows.' })
  actual?: number;

  @Field(() => CRITERION_STATUS, { description: 'Computed; stale and missing are grey.' })
  status: CriterionStatus;

  @Field(() => String, { nullable: true })
  evidence?: string;

  @Field(() => DayScalar, { nullable: true })
  assessedOn?: Day;

  @Field(() => CRITERION_FACT, {
    nullable: true,
    description: 'Where it is read from in the log; null where it is assessed by hand.',
  })
  fact?: CriterionFact;

  @Field(() => GateWorkaround, { nullable: true })
  workaround?: GateWorkaround;
}

@ObjectType({ description: 'A vote that was another before.' })
export class GateVoteChange {
  @Field(() => GATE_WORD)
  from: GateWord;

  @Field(() => DayScalar)
  on: Day;

  @Field()
  reason: string;
}

@ObjectType({ description: 'The vote of a role; what was said in private is no part of it.' })
export class GateVoteShown {
  @Field(() => GATE_ROLE)
  role: GateRole;

  @Field(() => ID)
  member: string;

  @Field(() => GATE_WORD)
  vote: GateWord;

  @Field(() => DayScalar)
  on: Day;

  @Field(() => [GateVoteChange])
  changes: GateVoteChange[];
}

@ObjectType({ description: 'What the voters said in private, as figures of at least three.' })
export class GateConfidence {
  @Field(() => Int)
  votes: number;

  @Field(() => Float, { description: 'From 0 to 10.' })
  median: number;

  @Field(() => Int, { description: 'How many said less than 6.' })
  below6: number;

  @Field(() => Int, { description: 'The highest less the lowest.' })
  range: number;

  @Field(() => [String], { description: 'What was said against it, without names.' })
  dissent: string[];
}

@ObjectType({ description: 'A condition of a conditional decision.' })
export class GateConditionShown {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => ID)
  owner: string;

  @Field(() => DayScalar)
  dueOn: Day;

  @Field(() => DayScalar, { nullable: true })
  closedOn?: Day;

  @Field(() => ID, { nullable: true })
  closedBy?: string;

  @Field(() => String, { nullable: true, description: 'What shows that it was met.' })
  evidence?: string;

  @Field({ description: 'Whether it is past its day and open.' })
  overdue: boolean;
}

@ObjectType({ description: 'A gate that the sponsor let through; it is shown for ever.' })
export class GateOverrideShown {
  @Field(() => ID)
  by: string;

  @Field()
  reason: string;

  @Field(() => DayScalar)
  on: Day;

  @Field(() => GATE_RESULT, { description: 'What the criteria amounted to.' })
  result: GateResult;
}
