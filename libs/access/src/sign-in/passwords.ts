import type { Clock } from '@plumbline/event-store';
import type { AccessDatabase } from '../access-database';
import { COST, hashPassword, isCheaper, isPasswordOf, type Cost } from './password-hash';
import { assertPassword, LEAST_ALONE, plainPassword, type Chooser } from './password-rules';

const AT_ONCE = 2;

/** The passwords of local accounts. */
export class Passwords {
  private decoy?: Promise<string>;
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(
    private readonly database: AccessDatabase,
    private readonly clock: Clock,
    private readonly cost: Cost = COST,
  ) {}

  /** Keeps a new password of an account; refuses one that is too easily guessed. */
  async set(account: string, password: string, chooser: Chooser): Promise<void> {
    assertPassword(password, chooser);
    const enoughAlone = [...plainPassword(password)].length >= LEAST_ALONE ? 1 : 0;
    const hash = await this.slowly(() => hashPassword(password, this.cost));
    const row = { hash, enoughAlone, changedAt: this.clock.now() };
    await this.database
      .insertInto('passwords')
      .values({ account, ...row })
      .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
      .execute();
  }

  /** Whether a password is that of an account; the same work where there is no such account. */
  async matches(account: string, password: string): Promise<boolean> {
    const row = await this.find(account);
    const kept = row?.hash ?? (await (this.decoy ??= hashPassword('nobody', this.cost)));
    const same = await this.slowly(() => isPasswordOf(password, kept));
    if (!row || !same) return false;
    if (isCheaper(row.hash, this.cost)) await this.rehash(account, password);
    return true;
  }

  async has(account: string): Promise<boolean> {
    return (await this.find(account)) !== undefined;
  }

  /** Whether the password would do without a second factor. */
  async isEnoughAlone(account: string): Promise<boolean> {
    return (await this.find(account))?.enoughAlone !== 0;
  }

  private find(account: string) {
    return this.database
      .selectFrom('passwords')
      .select(['hash', 'enoughAlone'])
      .where('account', '=', account)
      .executeTakeFirst();
  }

  private async rehash(account: string, password: string): Promise<void> {
    const hash = await this.slowly(() => hashPassword(password, this.cost));
    await this.database
      .updateTable('passwords')
      .set({ hash })
      .where('account', '=', account)
      .execute();
  }

  /** A few hashes at once, so that a crowd at the door does not take all memory. */
  private async slowly<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
