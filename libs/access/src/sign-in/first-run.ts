import { Refused } from '@plumbline/event-sourcing';
import { accountIdOf } from '../account-id';
import type { Accounts, Person } from './accounts';
import type { CameIn, Doors } from './doors';
import type { Installation } from './installation';
import { assertPassword } from './password-rules';
import type { Passwords } from './passwords';
import { hashOf, newSecret } from './secret';

const OVER = 'This link was used or is of an earlier start; see the terminal for the present one.';

/** Who begins to look after an installation; without a password where a provider knows them. */
export type FirstAdministrator = Person & { readonly password?: string };

/**
 * The first administrator of a ledger of one's own: whoever reads the terminal of the server. The key
 * is in memory only, good once, and only while there is no account.
 */
export class FirstRun {
  private offered?: string;

  constructor(
    private readonly accounts: Accounts,
    private readonly installation: Installation,
    private readonly passwords: Passwords,
    private readonly doors: Doors,
  ) {}

  /** The key for the link that is printed; none where someone can look after the installation. */
  async offer(): Promise<string | undefined> {
    if (!(await this.isFirst())) return undefined;
    const key = newSecret();
    this.offered = hashOf(key);
    return key;
  }

  isOffered(key: string): boolean {
    return this.offered !== undefined && this.offered === hashOf(key);
  }

  /** Opens the administrator's account and lets them in. */
  async accept(key: string, { name, email, password }: FirstAdministrator): Promise<CameIn> {
    if (!this.isOffered(key) || !(await this.isFirst())) throw new Refused(OVER);
    if (password !== undefined) assertPassword(password, { name, email });
    const { offered } = this;
    if (!offered) throw new Refused(OVER);
    this.offered = undefined;
    try {
      const account = await this.accounts.open({ name, email });
      if (password !== undefined) await this.passwords.set(account, password, { name, email });
      await this.accounts.nameAdministrator(account, 'The first run');
      return await this.doors.enter(account);
    } catch (error) {
      const { status } = await this.installation.account(accountIdOf(email));
      if (status === 'none') this.offered = offered;
      throw error;
    }
  }

  private async isFirst(): Promise<boolean> {
    const mode = await this.installation.mode();
    return mode === 'own' && (await this.accounts.all()).length === 0;
  }
}
