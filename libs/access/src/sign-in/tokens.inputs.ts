import { Choice, CommandInput, Day, Id, Reference, Text } from '@plumbline/event-sourcing';
import { oneOf } from '@plumbline/read-models';
import { InstallationCommand } from './installation.inputs';
import type { TokenAccess } from './token.events';

/** What a token may do. */
export const TOKEN_ACCESS = oneOf('TokenAccess', ['read', 'readWrite']);

@CommandInput('Issue a token for a program that asks in the name of an account.')
export class IssueToken extends InstallationCommand {
  @Id({ optional: true, description: 'The id of the new token; it is no secret.' })
  id?: string;

  @Reference('account')
  @Id({ optional: true, description: 'In whose name it asks; the own account if not given.' })
  account: string;

  @Text({ max: 100, description: 'What it is for.' })
  name: string;

  @Choice(TOKEN_ACCESS)
  access: TokenAccess;

  @Id({ optional: true, description: 'The one program that it reaches; all of the account else.' })
  onlyProgram?: string;

  @Day({ description: 'The last day on which it is good; a year from now at most.' })
  expiresOn: string;
}

@CommandInput('Revoke a token; it is good for nothing at once.')
export class RevokeToken extends InstallationCommand {
  @Id()
  id: string;

  @Text({ max: 500 })
  reason: string;
}
