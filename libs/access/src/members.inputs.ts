import { InputType } from '@nestjs/graphql';
import {
  Choice,
  Choices,
  CommandInput,
  Email,
  Id,
  ProgramCommand,
  Reference,
  Text,
} from '@plumbline/event-sourcing';
import { accountIdOf } from './account-id';
import { ROLE, type Role } from './roles';

const SITES = 'Only at these sites; in the whole program where none is given.';

@CommandInput('Invite a person to a program, with the roles that they are to have.')
export class InviteMember extends ProgramCommand {
  /** The account that the address has or will have; never said, it follows. */
  declare id: string;

  @Text({ max: 200 })
  name: string;

  @Email()
  email: string;

  @Reference('stakeholder')
  @Id({
    optional: true,
    list: true,
    description: 'The stakeholders in whose name they may speak, the own one first.',
  })
  voices?: string[];

  @Choices(ROLE, { optional: true })
  roles?: Role[];

  @Id({ optional: true, list: true, description: SITES })
  sites?: string[];

  override recordId(): string {
    return accountIdOf(this.email);
  }
}

@InputType({ isAbstract: true })
abstract class OfMember extends ProgramCommand {
  @Id({ description: 'The member.' })
  id: string;
}

@CommandInput('Say anew in whose name a member may speak.')
export class GiveVoices extends OfMember {
  @Reference('stakeholder')
  @Id({ list: true, description: 'The own stakeholder first.' })
  voices: string[];

  @Text()
  reason: string;
}

@CommandInput('Give a member a role, in the whole program or at some sites.')
export class GrantRole extends OfMember {
  @Choice(ROLE)
  role: Role;

  @Id({ optional: true, list: true, description: SITES })
  sites?: string[];

  @Text({
    optional: true,
    max: 300,
    description: 'The group of the identity provider from which it follows, where it does.',
  })
  via?: string;
}

@CommandInput('Take a role from a member; it stays on record that they had it.')
export class RevokeRole extends OfMember {
  @Choice(ROLE)
  role: Role;

  @Text()
  reason: string;

  @Text({ optional: true, max: 300, description: 'The group from which the role came, if any.' })
  via?: string;
}

@CommandInput('Let a member take part no longer; all roles end at once.')
export class RemoveMember extends OfMember {
  @Text()
  reason: string;
}

@CommandInput('Make who chartered a program its first manager; a policy alone gives this.')
export class WelcomeFounder extends OfMember {}
