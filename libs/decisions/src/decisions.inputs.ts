import { Field } from '@nestjs/graphql';
import {
  Choice,
  CommandInput,
  Id,
  ProgramCommand,
  Reference,
  Text,
} from '@plumbline/event-sourcing';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import type { DecisionArea } from './decision.events';
import { DECISION_AREA } from './decision.words';

@CommandInput('Record what was decided, by whom, who was consulted and what it touches.')
export class RecordDecision extends ProgramCommand {
  @Id({ optional: true, description: 'The id of the new decision.' })
  id?: string;

  @Text({ max: 1000 })
  question: string;

  @Text({ max: 2000, description: 'What was decided.' })
  outcome: string;

  @Text({ optional: true, list: true, max: 1000, description: 'The answers that were weighed.' })
  options?: string[];

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who decided.' })
  decidedBy: string;

  @Text({ optional: true, max: 200, description: 'The decision right of the program, if one.' })
  right?: string;

  @Reference('stakeholder')
  @Id({ list: true, description: 'The stakeholders who were consulted; empty if nobody was.' })
  consulted: string[];

  @IsArray()
  @ArrayMaxSize(100)
  @IsIn(Object.values(DECISION_AREA), { each: true })
  @Field(() => [DECISION_AREA], { description: 'Whose work changes by it.' })
  touches: DecisionArea[];

  @Text({ description: 'Why it was decided so.' })
  reason: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who records it.' })
  by: string;
}

@CommandInput('Say why those whom a decision touches need not be consulted; it stays visible.')
export class WaiveConsultation extends ProgramCommand {
  @Id({ description: 'The decision.' })
  id: string;

  @Choice(DECISION_AREA, { description: 'Who is not consulted.' })
  who: DecisionArea;

  @Text()
  reason: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who waives it.' })
  by: string;
}

@CommandInput('Reopen a decision for a reason of the business; what was decided is kept.')
export class ReopenDecision extends ProgramCommand {
  @Id({ description: 'The decision.' })
  id: string;

  @Text({ description: 'What changed for the business.' })
  businessReason: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who reopens it.' })
  by: string;
}

@CommandInput('Decide a reopened decision again; the outcomes before are kept.')
export class DecideAgain extends ProgramCommand {
  @Id({ description: 'The decision.' })
  id: string;

  @Text({ max: 2000, description: 'What was decided now.' })
  outcome: string;

  @Text({ description: 'Why it was decided so.' })
  reason: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who decided.' })
  decidedBy: string;

  @Reference('stakeholder')
  @Id({ list: true, description: 'The stakeholders who were consulted this time.' })
  consulted: string[];

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who records it.' })
  by: string;
}
