import type { Clock } from '@plumbline/event-store';
import type { AccessDatabase } from '../access-database';
import { hashOf, newSecret } from './secret';

/** A sign-in that has begun must end within ten minutes. */
export const HANDSHAKE_SECONDS = 600;

/** The sign-ins that have begun, each bound to one browser by a secret, each ended once. */
export class Handshakes<Carried extends object> {
  constructor(
    private readonly database: AccessDatabase,
    private readonly clock: Clock,
    private readonly purpose: string,
  ) {}

  /** Begins one and answers the secret for the browser. */
  async begin(carried: Carried): Promise<string> {
    const now = this.clock.now();
    await this.database.deleteFrom('handshakes').where('expiresAt', '<=', now).execute();
    const secret = newSecret();
    const expiresAt = new Date(Date.parse(now) + HANDSHAKE_SECONDS * 1000).toISOString();
    const row = { hash: hashOf(secret), purpose: this.purpose, expiresAt };
    await this.database
      .insertInto('handshakes')
      .values({ ...row, carries: JSON.stringify(carried) })
      .execute();
    return secret;
  }

  /** Looks at one without ending it. */
  async find(secret: string): Promise<Carried | undefined> {
    const row = await this.database
      .selectFrom('handshakes')
      .select('carries')
      .where('hash', '=', hashOf(secret))
      .where('purpose', '=', this.purpose)
      .where('expiresAt', '>', this.clock.now())
      .executeTakeFirst();
    return row && (JSON.parse(row.carries) as Carried);
  }

  /** Ends one: of two who bring the same secret, one gets it. */
  async take(secret: string): Promise<Carried | undefined> {
    const carried = await this.find(secret);
    const { numDeletedRows } = await this.database
      .deleteFrom('handshakes')
      .where('hash', '=', hashOf(secret))
      .executeTakeFirst();
    return numDeletedRows > 0n ? carried : undefined;
  }
}
