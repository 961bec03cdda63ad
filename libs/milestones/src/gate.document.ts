import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day, Position } from '@plumbline/event-store';
import { DayScalar, PositionScalar } from '@plumbline/read-models';
import {
  GateConditionShown,
  GateConfidence,
  GateCriterionShown,
  GateOverrideShown,
  GateVoteShown,
} from './gate.documents';
import type { GateResult, GateRole, GateWord } from './gate.events';
import { GATE_RESULT, GATE_ROLE, GATE_WORD } from './gate.words';

@ObjectType({ description: 'A gate of the plan: what it asks, who votes, what was decided.' })
export class Gate {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => DayScalar)
  dueOn: Day;

  @Field(() => ID, { nullable: true })
  site?: string;

  @Field(() => ID, { nullable: true })
  wave?: string;

  @Field(() => Int, { description: 'How often it has met; 1 at first.' })
  round: number;

  @Field(() => GATE_RESULT, {
    description: 'Computed from the criteria, never typed; as frozen once it is decided.',
  })
  result: GateResult;

  @Field()
  resultReason: string;

  @Field(() => GATE_WORD, { nullable: true, description: 'What was decided; null until then.' })
  declared?: GateWord;

  @Field(() => DayScalar, { nullable: true })
  declaredOn?: Day;

  @Field(() => ID, { nullable: true })
  declaredBy?: string;

  @Field({ description: 'Whether the sponsor let it through against its result.' })
  overridden: boolean;

  @Field(() => PositionScalar, {
    nullable: true,
    description: 'Where the decision stands in the log; `asOf` it, all is as it was decided on.',
  })
  frozenAt?: Position;

  @Field(() => [GateConditionShown])
  conditions: GateConditionShown[];

  @Field(() => [GateCriterionShown])
  criteria: GateCriterionShown[];

  @Field(() => [String], { description: 'The workflows that are blocked here, as HIM may do.' })
  blocked: string[];

  @Field(() => [GateVoteShown])
  votes: GateVoteShown[];

  @Field(() => [GATE_ROLE], { description: 'The roles that must vote and have not.' })
  missingVotes: GateRole[];

  @Field(() => GateConfidence, {
    nullable: true,
    description: 'Null while fewer than three have voted, so that nobody is given away.',
  })
  confidence?: GateConfidence;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the confidences lie 4 or more apart; null while fewer than three voted.',
  })
  disagreement?: boolean;

  @Field(() => [GateOverrideShown])
  overrides: GateOverrideShown[];
}
