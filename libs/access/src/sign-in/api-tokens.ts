import type { CommandBus } from '@nestjs/cqrs';
import type { Clock, Instant } from '@plumbline/event-store';
import type { CommandReceipt } from '@plumbline/event-sourcing';
import type { AccessDatabase } from '../access-database';
import { hashOf, newSecret } from './secret';
import type { IssueToken } from './tokens.inputs';

/** Every token begins with this, so that a scanner finds one that was left in a file. */
export const TOKEN_PREFIX = 'plumbline_';

/** What a scanner of secrets looks for. */
export const TOKEN_SHAPE = /^plumbline_[A-Za-z0-9_-]{43}$/;

const MINUTE = 60_000;

/** A token as it is handed over: the only time that its secret is seen. */
export interface IssuedToken extends CommandReceipt {
  readonly secret: string;
}

/** The API tokens: a fact in the log that says what each may do, and the hash of its secret here. */
export class ApiTokens {
  constructor(
    private readonly database: AccessDatabase,
    private readonly bus: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** Issues a token. The fact comes first: without its hash it opens nothing. */
  async issue(command: IssueToken): Promise<IssuedToken> {
    const secret = newSecret(TOKEN_PREFIX);
    const receipt = (await this.bus.execute(command)) as CommandReceipt;
    const { account } = command;
    await this.database
      .insertInto('tokenSecrets')
      .values({ hash: hashOf(secret), token: receipt.id, account, lastUsedAt: null })
      .execute();
    return { ...receipt, secret };
  }

  /** The token and the account of a secret; whether they are still good, the log knows. */
  async find(secret: string): Promise<{ token: string; account: string } | undefined> {
    if (!TOKEN_SHAPE.test(secret)) return undefined;
    return this.database
      .selectFrom('tokenSecrets')
      .select(['token', 'account'])
      .where('hash', '=', hashOf(secret))
      .executeTakeFirst();
  }

  /** Remembers that a token was used, once a minute at most. */
  async used(token: string): Promise<void> {
    const now = this.clock.now();
    const aMinuteAgo = new Date(Date.parse(now) - MINUTE).toISOString();
    await this.database
      .updateTable('tokenSecrets')
      .set({ lastUsedAt: now })
      .where('token', '=', token)
      .where((row) => row.or([row('lastUsedAt', 'is', null), row('lastUsedAt', '<=', aMinuteAgo)]))
      .execute();
  }

  /** When a token was used last. */
  async lastUse(token: string): Promise<Instant | undefined> {
    const row = await this.database
      .selectFrom('tokenSecrets')
      .select('lastUsedAt')
      .where('token', '=', token)
      .executeTakeFirst();
    return row?.lastUsedAt ?? undefined;
  }
}
