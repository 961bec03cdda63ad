import { Field } from '@nestjs/graphql';
import {
  Choice,
  CommandInput,
  Day,
  Id,
  ProgramCommand,
  Quantity,
  Reference,
  Text,
} from '@plumbline/event-sourcing';
import { ArrayMaxSize, IsArray, IsIn, IsOptional } from 'class-validator';
import type { CriterionFact, Criticality, GateRole } from './gate.events';
import { CRITERION_CRITICALITY, CRITERION_FACT, GATE_ROLE } from './gate.words';

@CommandInput('Prepare a gate of the plan; one that a template made is prepared by itself.')
export class PrepareGate extends ProgramCommand {
  @Id({ description: 'The milestone that is the gate.' })
  id: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsIn(Object.values(GATE_ROLE), { each: true })
  @Field(() => [GATE_ROLE], {
    nullable: true,
    description: 'The roles that must vote, beside those that the template names.',
  })
  roles?: GateRole[];
}

@CommandInput('Set what must hold at a gate; what was set once stays.')
export class AddCriterion extends ProgramCommand {
  @Id({ description: 'The gate.' })
  id: string;

  @Id({ description: 'The id of the new criterion.' })
  criterion: string;

  @Text({ max: 500 })
  text: string;

  @Choice(CRITERION_CRITICALITY)
  criticality: Criticality;

  @Quantity({ min: 1, max: 100, description: 'The least that passes, in percent.' })
  minimumPct: number;

  @Choice(CRITERION_FACT, {
    optional: true,
    description: 'Where it is read from in the log; assessed by hand if nothing is said.',
  })
  fact?: CriterionFact;

  @Id({ optional: true, description: 'The pack whose readiness score is read.' })
  pack?: string;
}

@CommandInput('Say how far a criterion is met on the day `on`, with what shows it.')
export class AssessCriterion extends ProgramCommand {
  @Id({ description: 'The gate.' })
  id: string;

  @Id()
  criterion: string;

  @Quantity({ min: 0, max: 100 })
  actualPct: number;

  @Text({ description: 'What shows it: a report, a log, a link.' })
  evidence: string;

  @Reference('stakeholder')
  @Id()
  by: string;
}

@CommandInput('Approve what is done instead of a criterion, with an owner and an expiry.')
export class ApproveWorkaround extends ProgramCommand {
  @Id({ description: 'The gate.' })
  id: string;

  @Id()
  criterion: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder that answers for it.' })
  owner: string;

  @Day({ description: 'The last day on which it counts.' })
  expiresOn: string;

  @Text()
  text: string;

  @Reference('stakeholder')
  @Id()
  by: string;
}

@CommandInput('Record that a workaround has expired; given by itself when its day is over.')
export class ExpireWorkaround extends ProgramCommand {
  @Id({ description: 'The gate.' })
  id: string;

  @Id()
  criterion: string;
}
