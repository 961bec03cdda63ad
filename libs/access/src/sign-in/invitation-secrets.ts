import type { Clock, Instant } from '@plumbline/event-store';
import type { AccessDatabase } from '../access-database';
import { accountIdOf } from '../account-id';
import type { Person } from './accounts';
import { hashOf, newSecret } from './secret';

const DAYS = 7;

/** The secret of an invitation, and until when it is good. */
export interface InvitationSecret {
  readonly secret: string;
  readonly expiresAt: Instant;
}

/** Makes the secrets of invitations, and takes them back; only their hashes are kept. */
export class InvitationSecrets {
  constructor(
    private readonly database: AccessDatabase,
    private readonly clock: Clock,
  ) {}

  /** Makes the secret of a link; earlier links of the same person are good for nothing then. */
  async make({ name, email }: Person): Promise<InvitationSecret> {
    const account = accountIdOf(email);
    await this.forget(account);
    const secret = newSecret();
    const expiresAt = new Date(Date.parse(this.clock.now()) + DAYS * 86_400_000).toISOString();
    const row = { hash: hashOf(secret), account, email: email.trim(), name, expiresAt };
    await this.database.insertInto('invitations').values(row).execute();
    return { secret, expiresAt };
  }

  /** Takes back what was sent to a person. */
  async forget(account: string): Promise<void> {
    await this.database.deleteFrom('invitations').where('account', '=', account).execute();
  }
}
