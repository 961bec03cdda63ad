import { InputType } from '@nestjs/graphql';
import {
  Choice,
  CommandInput,
  Day,
  Id,
  Items,
  ProgramCommand,
  Reference,
  Text,
  Whole,
} from '@plumbline/event-sourcing';
import type { GateRole, GateWord } from './gate.events';
import { GATE_ROLE, GATE_WORD } from './gate.words';

@CommandInput('Vote at a gate in a role that one holds.')
export class CastVote extends ProgramCommand {
  @Id({ description: 'The gate.' })
  id: string;

  @Reference('stakeholder')
  @Id({ description: 'Who votes.' })
  by: string;

  @Choice(GATE_ROLE)
  role: GateRole;

  @Choice(GATE_WORD)
  vote: GateWord;

  @Whole({ min: 0, max: 10, description: 'In private; shown as a figure of at least three.' })
  confidence: number;

  @Text({ optional: true, max: 1000, description: 'In private; shown without a name.' })
  dissent?: string;
}

@CommandInput('Change a vote, with the reason; the vote before stays on record.')
export class ChangeVote extends CastVote {
  @Text()
  reason: string;
}

@InputType('GateConditionInput')
export class GateConditionInput {
  @Text()
  text: string;

  @Id({ description: 'The stakeholder that answers for it.' })
  owner: string;

  @Day()
  dueOn: string;
}

@CommandInput('Decide a gate; its result is computed, and its evidence is frozen.')
export class DecideGate extends ProgramCommand {
  @Id({ description: 'The gate.' })
  id: string;

  @Reference('stakeholder')
  @Id()
  by: string;

  @Choice(GATE_WORD)
  outcome: GateWord;

  @Items(() => GateConditionInput, { optional: true })
  conditions?: GateConditionInput[];
}

@CommandInput('Let a gate through against its result; the sponsor only, and shown for ever.')
export class OverrideGate extends ProgramCommand {
  @Id({ description: 'The gate.' })
  id: string;

  @Reference('stakeholder')
  @Id({ description: 'The executive sponsor.' })
  by: string;

  @Text()
  reason: string;
}

@CommandInput('Let a decided gate meet again; the votes begin anew.')
export class ReconveneGate extends ProgramCommand {
  @Id({ description: 'The gate.' })
  id: string;

  @Reference('stakeholder')
  @Id()
  by: string;

  @Text()
  reason: string;
}

@CommandInput('Close a condition of a decision, with what shows that it was met.')
export class CloseCondition extends ProgramCommand {
  @Id({ description: 'The gate.' })
  id: string;

  @Id()
  condition: string;

  @Text()
  evidence: string;

  @Reference('stakeholder')
  @Id()
  by: string;
}
