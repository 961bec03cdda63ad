import { Refused } from '@plumbline/event-sourcing';
import type { Clock } from '@plumbline/event-store';
import type { AccessDatabase } from '../access-database';
import type { Accounts, Person } from './accounts';
import type { CameIn } from './doors';
import { InvitationSecrets } from './invitation-secrets';
import type { LocalParts } from './local-sign-in';
import { assertPassword } from './password-rules';
import { hashOf } from './secret';

const OVER = 'This invitation was used or is too old; ask for another one.';

/** What the invited person says to come in. */
export interface Acceptance {
  readonly name: string;
  readonly password: string;
  /** Where the account asks for one. */
  readonly code?: string;
}

/**
 * Invitations: who holds one chooses a password, once. For who has an account it is the way back in;
 * it never goes around the code of an authenticator app.
 */
export class Invitations {
  private readonly secrets: InvitationSecrets;

  constructor(
    private readonly database: AccessDatabase,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly parts: LocalParts,
  ) {
    this.secrets = new InvitationSecrets(database, clock);
  }

  /** Makes the secret of a link. */
  async invite(person: Person): Promise<string> {
    return (await this.secrets.make(person)).secret;
  }

  /** Who is invited by a link, and whether a code will be asked for. */
  async find(secret: string): Promise<(Person & { hasCode: boolean }) | undefined> {
    const row = await this.row(secret);
    if (!row) return undefined;
    const { account, name, email } = row;
    return { name, email, hasCode: await this.parts.codes.areOn(account) };
  }

  /** Takes the invitation: the account is opened where there is none, and the person is signed in. */
  async accept(secret: string, said: Acceptance, address: string): Promise<CameIn> {
    const { doors, passwords, codes } = this.parts;
    const row = await this.row(secret);
    const state = row && (await doors.state(row.account));
    if (!row || state?.status === 'disabled') throw new Refused(OVER);
    const { account, email } = row;
    const isNew = state?.status !== 'active';
    const name = isNew ? said.name : state.name;
    const chooser = { name, email, hasCode: await codes.areOn(account) };
    assertPassword(said.password, chooser);
    if (chooser.hasCode) await this.assertCode(account, said.code ?? '', address);
    if (!(await this.taken(secret))) throw new Refused(OVER);
    if (isNew) await this.accounts.open({ name, email });
    await passwords.set(account, said.password, chooser);
    return doors.enterAnew(account);
  }

  /** Takes back what was sent to a person. */
  forget(account: string): Promise<void> {
    return this.secrets.forget(account);
  }

  private async assertCode(account: string, code: string, address: string): Promise<void> {
    const { codes, throttle } = this.parts;
    await throttle.admit({ account, address });
    if (!(await codes.use(account, code))) {
      throw new Refused('The code of your authenticator app is not right; type the present one.');
    }
    await throttle.succeeded({ account, address });
  }

  /** Of two who come with the same link, one gets in. */
  private async taken(secret: string): Promise<boolean> {
    const { numDeletedRows } = await this.database
      .deleteFrom('invitations')
      .where('hash', '=', hashOf(secret))
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  private async row(secret: string) {
    return this.database
      .selectFrom('invitations')
      .selectAll()
      .where('hash', '=', hashOf(secret))
      .where('expiresAt', '>', this.clock.now())
      .executeTakeFirst();
  }
}
