import { InputType } from '@nestjs/graphql';
import {
  Choice,
  CommandInput,
  Day,
  Flag,
  Id,
  ProgramCommand,
  Reference,
  Text,
} from '@plumbline/event-sourcing';
import type { Addressee, Severity, Step, TriageOutcome } from './flag.events';
import { ADDRESSEE, SEVERITY, STEP, TRIAGE_OUTCOME } from './flag.words';

@InputType({ isAbstract: true })
abstract class MoveInput extends ProgramCommand {
  @Id({ description: 'The flag.' })
  id: string;

  @Reference('stakeholder')
  @Id({ description: 'The stakeholder who makes this move.' })
  by: string;
}

@InputType({ isAbstract: true })
abstract class ReasonedInput extends MoveInput {
  @Text({ description: 'Why; it stays on record.' })
  reason: string;
}

@CommandInput('Say that a flag was heard; the raiser cannot do it.')
export class AcknowledgeFlag extends MoveInput {}

@CommandInput(
  'Say what a flag is: a risk, an issue, the same as another, or nothing, with a reason.',
)
export class TriageFlag extends MoveInput {
  @Choice(TRIAGE_OUTCOME)
  outcome: TriageOutcome;

  @Text({ optional: true, description: 'Required where it is rejected.' })
  reason?: string;

  @Reference('flag')
  @Id({ optional: true, description: 'The open flag that says the same, where it is merged.' })
  into?: string;

  @Reference('stakeholder')
  @Id({ optional: true, description: 'Who takes care of it, where that is known already.' })
  owner?: string;
}

@CommandInput('Appeal against a rejection to the executive sponsor, once, as the raiser.')
export class AppealRejection extends ReasonedInput {}

@CommandInput('Decide an appeal; upheld means that the flag is triaged again.')
export class DecideAppeal extends ReasonedInput {
  @Flag({ description: 'Whether the appeal is right.' })
  upheld: boolean;
}

@CommandInput('Give a flag its owner, or another one.')
export class AssignOwner extends MoveInput {
  @Reference('stakeholder')
  @Id({ description: 'Who takes care of it; never who raised it from outside their scope.' })
  owner: string;
}

@CommandInput('Plan what is done about a flag, as its owner.')
export class PlanMitigation extends MoveInput {
  @Text({ max: 2000 })
  text: string;

  @Day({ description: 'The day by which it is done.' })
  dueOn: string;
}

@CommandInput('Record what was done about a flag, as its owner.')
export class RecordMitigation extends MoveInput {
  @Text({ max: 2000 })
  text: string;
}

@CommandInput('Propose that a flag be closed, as its owner.')
export class ProposeClosure extends ReasonedInput {}

@CommandInput('Say that it is not over, as the raiser.')
export class RefuseClosure extends ReasonedInput {}

@CommandInput('Say that it is over, as the raiser, or with a reason for a raiser who has left.')
export class VerifyClosure extends MoveInput {
  @Text({ optional: true, description: 'Required of a delegate.' })
  reason?: string;
}

@CommandInput('Take a flag to someone above.')
export class EscalateFlag extends ReasonedInput {
  @Choice(ADDRESSEE)
  to: Addressee;
}

@CommandInput('Take a flag down to a lower level; clocks never do that.')
export class DeescalateFlag extends ReasonedInput {
  @Choice(SEVERITY)
  level: Severity;
}

@CommandInput(
  'Take a flag up whose response is overdue; policies alone give this, no mutation does.',
)
export class EscalateOverdueFlag extends ProgramCommand {
  @Id()
  id: string;

  @Choice(STEP)
  step: Step;

  @Text({ max: 30, description: 'The moment by which the response was due.' })
  dueAt: string;
}
