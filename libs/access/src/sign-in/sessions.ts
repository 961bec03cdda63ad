import type { Clock } from '@plumbline/event-store';
import type { AccessDatabase } from '../access-database';
import { hashOf, newSecret } from './secret';
import type { SessionRow } from './sessions.table';

const MINUTE = 60_000;

/** A session ends when nobody used it for so long. */
export const IDLE = 30 * MINUTE;

/** A session ends so long after the sign-in, however busy it is. */
export const ABSOLUTE = 12 * 60 * MINUTE;

/** Whose session it is, in which generation of the account. */
export interface Session {
  /** The name of the session for the server; it opens nothing. */
  readonly id: string;
  readonly account: string;
  readonly generation: number;
}

/** The sessions of browsers: kept on the server, so that one can be ended from here at once. */
export class Sessions {
  constructor(
    private readonly database: AccessDatabase,
    private readonly clock: Clock,
  ) {}

  /** Begins a session under a new secret, always: what the browser had before is good for nothing. */
  async begin(account: string, generation: number, before?: string): Promise<string> {
    if (before) await this.end(before);
    await this.forgetEnded();
    const secret = newSecret();
    const now = this.clock.now();
    const row: SessionRow = {
      hash: hashOf(secret),
      account,
      generation,
      startedAt: now,
      seenAt: now,
    };
    await this.database.insertInto('sessions').values(row).execute();
    return secret;
  }

  /** The session of a secret, if it lives. */
  async find(secret: string): Promise<Session | undefined> {
    const hash = hashOf(secret);
    const row = await this.database
      .selectFrom('sessions')
      .selectAll()
      .where('hash', '=', hash)
      .executeTakeFirst();
    if (!row) return undefined;
    const now = Date.parse(this.clock.now());
    const idle = now - Date.parse(row.seenAt);
    if (idle >= IDLE || now - Date.parse(row.startedAt) >= ABSOLUTE) {
      await this.end(secret);
      return undefined;
    }
    if (idle >= MINUTE) await this.seen(hash);
    return { id: hash, account: row.account, generation: row.generation };
  }

  /** Ends a session on the server; the cookie that is left opens nothing. */
  async end(secret: string): Promise<void> {
    await this.database.deleteFrom('sessions').where('hash', '=', hashOf(secret)).execute();
  }

  /** Ends every session of an account: after a change of its password, for one. */
  async endAllOf(account: string): Promise<void> {
    await this.database.deleteFrom('sessions').where('account', '=', account).execute();
  }

  private async seen(hash: string): Promise<void> {
    const seenAt = this.clock.now();
    await this.database.updateTable('sessions').set({ seenAt }).where('hash', '=', hash).execute();
  }

  private async forgetEnded(): Promise<void> {
    const now = Date.parse(this.clock.now());
    const before = (milliseconds: number) => new Date(now - milliseconds).toISOString();
    await this.database
      .deleteFrom('sessions')
      .where((row) =>
        row.or([row('seenAt', '<=', before(IDLE)), row('startedAt', '<=', before(ABSOLUTE))]),
      )
      .execute();
  }
}
