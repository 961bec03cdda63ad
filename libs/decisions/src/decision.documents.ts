import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@plumbline/event-store';
import { DayScalar, type WordOf } from '@plumbline/read-models';
import type { DecisionArea } from './decision.events';
import { DECISION_AREA, DECISION_STATUS } from './decision.words';

@ObjectType({ description: 'That someone need not have been consulted, and why.' })
export class ConsultationWaiver {
  @Field(() => DECISION_AREA)
  who: DecisionArea;

  @Field()
  reason: string;

  @Field(() => ID, { description: 'The stakeholder who waived it.' })
  by: string;

  @Field(() => DayScalar)
  on: Day;
}

@ObjectType({ description: 'That a decision was opened again, and why.' })
export class DecisionReopening {
  @Field()
  businessReason: string;

  @Field(() => ID)
  by: string;

  @Field(() => DayScalar)
  on: Day;
}

@ObjectType({ isAbstract: true })
export abstract class DecidedOutcome {
  @Field({ description: 'What was decided.' })
  outcome: string;

  @Field()
  reason: string;

  @Field(() => ID, { description: 'The stakeholder who decided.' })
  decidedBy: string;

  @Field(() => DayScalar)
  decidedOn: Day;

  @Field(() => ID, { description: 'The stakeholder who recorded it.' })
  recordedBy: string;

  @Field(() => [ID], { description: 'The stakeholders who were consulted.' })
  consulted: readonly string[];

  @Field({ description: 'Whether someone who speaks for HIM was consulted, or decided.' })
  himConsulted: boolean;

  @Field(() => [DECISION_AREA], {
    description:
      'Touched, and nobody who speaks for them was consulted; what was waived is not here.',
  })
  missingVoices: readonly DecisionArea[];

  @Field(() => [ConsultationWaiver])
  waivers: readonly ConsultationWaiver[];
}

@ObjectType({ description: 'What was decided once; it is kept when it is decided again.' })
export class DecisionOutcome extends DecidedOutcome {
  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'What was decided last, who was consulted, and what it touches.' })
export class Decision extends DecidedOutcome {
  @Field(() => ID)
  id: string;

  @Field()
  question: string;

  @Field(() => [String], { description: 'The answers that were weighed.' })
  options: readonly string[];

  @Field(() => String, { nullable: true, description: 'The decision right that was used.' })
  right?: string;

  @Field(() => [DECISION_AREA])
  touches: readonly DecisionArea[];

  @Field(() => DECISION_STATUS)
  status: WordOf<typeof DECISION_STATUS>;

  @Field(() => ConsultationWaiver, {
    nullable: true,
    description: 'The waiver of the consultation of HIM.',
  })
  waiver?: ConsultationWaiver;

  @Field(() => String, {
    nullable: true,
    description: 'That it touches HIM, which was neither consulted nor waived.',
  })
  warning?: string;

  @Field(() => [DecisionReopening], { description: 'Oldest first.' })
  reopenings: readonly DecisionReopening[];

  @Field(() => [DecisionOutcome], { description: 'All that was ever decided, oldest first.' })
  outcomes: readonly DecisionOutcome[];
}
