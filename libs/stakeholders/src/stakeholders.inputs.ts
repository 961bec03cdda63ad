import {
  Choice,
  CommandInput,
  Id,
  ProgramCommand,
  Reference,
  Text,
} from '@plumbline/event-sourcing';
import { STAKEHOLDER_KIND } from './stakeholders.view';
import type { StakeholderKind } from './stakeholder.events';

@CommandInput('Register an organisation, a department or a person that takes part.')
export class RegisterStakeholder extends ProgramCommand {
  @Id({ optional: true, description: 'The id of the new stakeholder.' })
  id?: string;

  @Text({ max: 200 })
  name: string;

  @Choice(STAKEHOLDER_KIND)
  kind: StakeholderKind;

  @Text({ optional: true, max: 200 })
  role?: string;

  @Reference('stakeholder')
  @Id({ optional: true, description: 'The stakeholder to which it belongs.' })
  partOf?: string;
}

@CommandInput('Record that a stakeholder takes part no longer.')
export class WithdrawStakeholder extends ProgramCommand {
  @Id()
  id: string;

  @Text()
  reason: string;
}
