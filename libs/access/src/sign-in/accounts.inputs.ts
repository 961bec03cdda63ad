import { CommandInput, Id, Text } from '@plumbline/event-sourcing';
import { Matches, MaxLength } from 'class-validator';
import { accountIdOf } from '../account-id';
import { InstallationCommand } from './installation.inputs';

const ADDRESS = /^[^\s@"<>]+@[^\s@"<>]+$/;

@CommandInput('Open an account for a person; its id follows from the e-mail address.')
export class OpenAccount extends InstallationCommand {
  @Text({ max: 200 })
  name: string;

  @Matches(ADDRESS, { message: 'email must be an e-mail address' })
  @MaxLength(254)
  @Text({ max: 254 })
  email: string;

  override recordId(): string {
    return accountIdOf(this.email);
  }
}

@CommandInput('Give the person of an account another name.')
export class RenameAccount extends InstallationCommand {
  @Id()
  id: string;

  @Text({ max: 200 })
  name: string;
}

@CommandInput('Disable an account; whoever is signed in with it is out at once.')
export class DisableAccount extends InstallationCommand {
  @Id()
  id: string;

  @Text({ max: 500 })
  reason: string;
}

@CommandInput('Let an account that was disabled sign in again.')
export class EnableAccount extends InstallationCommand {
  @Id()
  id: string;

  @Text({ optional: true, max: 500 })
  reason?: string;
}

@CommandInput(
  'Let an account look after the installation: people and programs, not what is in them.',
)
export class NameAdministrator extends InstallationCommand {
  @Id()
  id: string;

  @Text({ optional: true, max: 500 })
  reason?: string;
}

@CommandInput('Take the care of the installation from an account.')
export class DismissAdministrator extends InstallationCommand {
  @Id()
  id: string;

  @Text({ max: 500 })
  reason: string;
}

@CommandInput('Ask an account for no code any more, for the app is lost; its sessions end.')
export class DropCode extends InstallationCommand {
  @Id()
  id: string;

  @Text({ max: 500, description: 'How you know who asks.' })
  reason: string;
}

@CommandInput('Link an identity at a provider to an account.')
export class LinkIdentity extends InstallationCommand {
  @Id()
  id: string;

  @Text({ max: 500 })
  issuer: string;

  @Text({ max: 255 })
  subject: string;
}

@CommandInput('Unlink an identity at a provider from an account; its sessions end.')
export class UnlinkIdentity extends InstallationCommand {
  @Id()
  id: string;

  @Text({ max: 500 })
  issuer: string;

  @Text({ max: 255 })
  subject: string;

  @Text({ max: 500 })
  reason: string;
}
