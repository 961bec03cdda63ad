import {
  Choice,
  CommandInput,
  Id,
  ProgramCommand,
  Reference,
  Text,
} from '@plumbline/event-sourcing';
import type { StakeholderKind, StakeholderVoice } from './stakeholder.events';
import { STAKEHOLDER_KIND, STAKEHOLDER_VOICE } from './stakeholder.words';

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

  @Choice(STAKEHOLDER_VOICE, {
    optional: true,
    description: 'For whom it speaks when it is consulted; for nobody if not said.',
  })
  voice?: StakeholderVoice;
}

@CommandInput('Record that a stakeholder takes part no longer.')
export class WithdrawStakeholder extends ProgramCommand {
  @Id()
  id: string;

  @Text()
  reason: string;
}

@CommandInput('State what is in it for a stakeholder; earlier words are kept.')
export class StateWiifm extends ProgramCommand {
  @Id({ description: 'The stakeholder.' })
  id: string;

  @Id({ optional: true, description: 'The item that is said anew; a new one if not given.' })
  wiifm?: string;

  @Text({ max: 1000 })
  text: string;

  @Reference('stakeholder')
  @Id({ optional: true, description: 'Who says it; the stakeholder if not given.' })
  by?: string;
}

@CommandInput('Agree to a change that the stakeholder would not choose, and say what it receives.')
export class AgreeConcession extends ProgramCommand {
  @Id({ description: 'The stakeholder who concedes.' })
  id: string;

  @Id({ optional: true, description: 'The id of the new concession.' })
  concession?: string;

  @Text({ max: 1000, description: 'The change that is accepted.' })
  change: string;

  @Text({ max: 1000, description: 'What it costs them.' })
  cost: string;

  @Id({ optional: true, description: 'What is in it for them that compensates.' })
  wiifm?: string;

  @Reference('commitment')
  @Id({ optional: true, description: 'The commitment that they receive; they are its customer.' })
  inReturn?: string;

  @Reference('stakeholder')
  @Id({
    optional: true,
    description: 'Who agrees, of their own; the stakeholder itself if not given.',
  })
  by?: string;
}
