import { KnownError, type Clock } from '@plumbline/event-store';
import type { AccessDatabase } from '../access-database';
import type { AttemptRow } from './attempts.table';
import { hashOf } from './secret';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const FIRST_WAIT = 15 * SECOND;
const LONGEST_WAIT = 15 * MINUTE;

/** How many failures are free, and how long after the last they are forgotten. */
interface Allowance {
  readonly free: number;
  readonly forgottenAfter: number;
}

/** One account: a day, so that patience gives no more than about a hundred guesses a day. */
const OF_ACCOUNT: Allowance = { free: 5, forgottenAfter: 24 * 60 * MINUTE };

/** One address: behind it may be a whole hospital. */
const OF_ADDRESS: Allowance = { free: 20, forgottenAfter: 15 * MINUTE };

/** Too many attempts failed: there is a wait, which grows, but nobody is locked out. */
export class TooManyAttempts extends KnownError {
  readonly code = 'THROTTLED';

  constructor(
    /** The wait in whole seconds. */
    readonly retryAfter: number,
  ) {
    super('Too many attempts to sign in failed; wait a little, then try again.');
  }
}

/** Who tries to sign in as whom, from where. */
export interface Attempt {
  readonly account: string;
  readonly address: string;
}

/** Slows guessing down. An attempt counts as failed until it succeeded, so that a crowd gains nothing. */
export class Throttle {
  constructor(
    private readonly database: AccessDatabase,
    private readonly clock: Clock,
  ) {}

  /** Passes, or tells how long to wait; it depends on nothing but the attempts before. */
  async admit({ account, address }: Attempt): Promise<void> {
    await this.count(ofAddress(address), OF_ADDRESS);
    await this.count(ofAccount(account), OF_ACCOUNT);
  }

  /** It was the person: the account's failures are forgotten, the address's only this one. */
  async succeeded({ account, address }: Attempt): Promise<void> {
    await this.database.deleteFrom('attempts').where('key', '=', ofAccount(account)).execute();
    await this.uncount(ofAddress(address));
  }

  /** This one did not fail, but it was not all: what failed before still counts. */
  async halfway({ account, address }: Attempt): Promise<void> {
    await this.uncount(ofAccount(account));
    await this.uncount(ofAddress(address));
  }

  private async uncount(key: string): Promise<void> {
    await this.database
      .updateTable('attempts')
      .set((row) => ({ failures: row('failures', '-', 1), opensAt: this.clock.now() }))
      .where('key', '=', key)
      .where('failures', '>', 0)
      .execute();
  }

  private async count(key: string, allowance: Allowance): Promise<void> {
    for (;;) {
      const before = await this.find(key);
      const now = Date.parse(this.clock.now());
      const wait = before ? Date.parse(before.opensAt) - now : 0;
      if (wait > 0) throw new TooManyAttempts(Math.ceil(wait / SECOND));
      const forgotten = before && now - Date.parse(before.lastAt) >= allowance.forgottenAfter;
      const failures = (before && !forgotten ? before.failures : 0) + 1;
      const opensAt = new Date(now + waitAfter(failures, allowance)).toISOString();
      const after = { key, failures, lastAt: new Date(now).toISOString(), opensAt };
      if (await this.replaced(before, after)) return;
    }
  }

  private find(key: string): Promise<AttemptRow | undefined> {
    return this.database
      .selectFrom('attempts')
      .selectAll()
      .where('key', '=', key)
      .executeTakeFirst();
  }

  /** Writes unless someone else did meanwhile. */
  private async replaced(before: AttemptRow | undefined, after: AttemptRow): Promise<boolean> {
    if (!before) {
      const { numInsertedOrUpdatedRows } = await this.database
        .insertInto('attempts')
        .values(after)
        .onConflict((conflict) => conflict.column('key').doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    }
    const { numUpdatedRows } = await this.database
      .updateTable('attempts')
      .set(after)
      .where('key', '=', after.key)
      .where('failures', '=', before.failures)
      .where('lastAt', '=', before.lastAt)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }
}

/** How long nothing is tried after so many failures: nothing at first, then twice as long each time. */
export function waitAfter(failures: number, { free }: Allowance = OF_ACCOUNT): number {
  if (failures < free) return 0;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - free, 20));
}

function ofAccount(account: string): string {
  return `account ${account}`;
}

function ofAddress(address: string): string {
  return `address ${hashOf(address)}`;
}
