import { Refused } from '@plumbline/event-sourcing';
import type { Clock } from '@plumbline/event-store';
import { Secret, TOTP } from 'otpauth';
import type { AccessDatabase } from '../access-database';
import type { Keys } from './keys';

const PERIOD = 30;
const SECRET_BYTES = 20;
const SHAPE = /^\d{6}$/;

/** What an authenticator app is told. */
export interface CodeOffer {
  /** To be typed into the app. */
  readonly secret: string;
  /** To be opened by the app. */
  readonly uri: string;
}

/** The codes of authenticator apps (TOTP, RFC 6238): a second factor, each good once. */
export class Codes {
  constructor(
    private readonly database: AccessDatabase,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** Offers a new secret to an app; it counts when the first code from it was right. */
  async offer(account: string, label: string): Promise<CodeOffer> {
    if (await this.areOn(account)) throw new Refused('An authenticator app is in use already.');
    const secret = new Secret({ size: SECRET_BYTES }).base32;
    const row = { sealed: this.keys.seal(secret, account), confirmedAt: null, lastStep: 0 };
    await this.database
      .insertInto('codes')
      .values({ account, ...row })
      .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
      .execute();
    return { secret, uri: totpOf(secret, label).toString() };
  }

  /** The offer again, as long as it was not confirmed. */
  async offered(account: string, label: string): Promise<CodeOffer | undefined> {
    const row = await this.find(account);
    if (!row || row.confirmedAt) return undefined;
    const secret = this.keys.unseal(row.sealed, account);
    return { secret, uri: totpOf(secret, label).toString() };
  }

  /** Uses the first code of an offer; from now on one is asked for at each sign-in. */
  async confirm(account: string, code: string): Promise<boolean> {
    if (!(await this.use(account, code))) return false;
    const confirmedAt = this.clock.now();
    await this.database
      .updateTable('codes')
      .set({ confirmedAt })
      .where('account', '=', account)
      .execute();
    return true;
  }

  /** Whether a code is right; it is used up by asking, for whoever looked on. */
  async use(account: string, code: string): Promise<boolean> {
    const row = await this.find(account);
    const plain = code.replaceAll(' ', '');
    if (!row || !SHAPE.test(plain)) return false;
    const totp = totpOf(this.keys.unseal(row.sealed, account));
    const timestamp = Date.parse(this.clock.now());
    const delta = totp.validate({ token: plain, timestamp, window: 1 });
    if (delta === null) return false;
    const step = Math.floor(timestamp / 1000 / PERIOD) + delta;
    const { numUpdatedRows } = await this.database
      .updateTable('codes')
      .set({ lastStep: step })
      .where('account', '=', account)
      .where('lastStep', '<', step)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async areOn(account: string): Promise<boolean> {
    return Boolean((await this.find(account))?.confirmedAt);
  }

  /** Asks for no code any more: the app is lost, and an administrator knows who asks. */
  async drop(account: string): Promise<void> {
    await this.database.deleteFrom('codes').where('account', '=', account).execute();
  }

  private find(account: string) {
    return this.database
      .selectFrom('codes')
      .selectAll()
      .where('account', '=', account)
      .executeTakeFirst();
  }
}

function totpOf(secret: string, label = 'account'): TOTP {
  return new TOTP({ issuer: 'Plumbline', label, secret, period: PERIOD, digits: 6 });
}
