import { CommandInput, Id, ProgramCommand } from '@plumbline/event-sourcing';

@CommandInput(
  'Make the link with which an invited member opens their account. For whoever has an account, only ' +
    'an administrator makes one: it is a way back in.',
)
export class MakeInvitationLink extends ProgramCommand {
  @Id({ description: 'The member who is to come in.' })
  id: string;
}
