import { Choice, CommandInput, Id, ProgramCommand, Text } from '@plumbline/event-sourcing';
import { ROLE, type Role } from '../roles';

@CommandInput('Give a role to whoever is in a group at the provider of identities.')
export class MapGroup extends ProgramCommand {
  @Id({ optional: true, description: 'The id of the new mapping.' })
  id?: string;

  @Text({ max: 500, description: 'The provider, as its tokens name it.' })
  issuer: string;

  @Text({ max: 200, description: 'The group, as the provider names it.' })
  group: string;

  @Choice(ROLE)
  role: Role;

  @Id({ list: true, optional: true, description: 'At these sites only; at all else.' })
  sites?: string[];
}

@CommandInput('Give a role no more to whoever is in a group; it ends at their next sign-in.')
export class UnmapGroup extends ProgramCommand {
  @Id()
  id: string;

  @Text({ max: 500 })
  reason: string;
}
