import { Refused } from '@plumbline/event-sourcing';
import { accountIdOf } from '../account-id';
import type { Codes } from './codes';
import { NOT_SIGNED_IN, type CameIn, type Doors } from './doors';
import type { Handshakes } from './handshakes';
import type { Passwords } from './passwords';
import type { Attempt, Throttle } from './throttle';

/** What is typed into the form. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** From where it comes, and what the browser had before. */
export interface Origin {
  readonly address: string;
  readonly session?: string;
}

/** The password was right, but a code is asked for, too: the secret is for the browser. */
export interface CodeWanted {
  readonly codeWanted: string;
}

/** The parts that signing in with a password stands on. */
export interface LocalParts {
  readonly doors: Doors;
  readonly passwords: Passwords;
  readonly codes: Codes;
  readonly throttle: Throttle;
  readonly begun: Handshakes<{ account: string }>;
}

/** Signing in with a password of our own, and with a code where the account has an app. */
export class LocalSignIn {
  constructor(private readonly parts: LocalParts) {}

  /** The same work and the same sentence, whether or not there is such an account. */
  async withPassword({ email, password }: Credentials, origin: Origin) {
    const { doors, passwords, codes, throttle, begun } = this.parts;
    const attempt = attemptOf(accountIdOf(email), origin);
    await throttle.admit(attempt);
    const matches = await passwords.matches(attempt.account, password);
    const known = await doors.mayEnter(attempt.account);
    const hasCode = await codes.areOn(attempt.account);
    if (!matches || !known) throw new Refused(NOT_SIGNED_IN);
    if (!hasCode) return this.cameIn(attempt, origin);
    await throttle.halfway(attempt);
    return { codeWanted: await begun.begin({ account: attempt.account }) } satisfies CodeWanted;
  }

  /** The second step; the first is not forgotten when the code was wrong. */
  async withCode(secret: string, code: string, origin: Origin): Promise<CameIn> {
    const { codes, throttle, begun } = this.parts;
    const started = await begun.find(secret);
    if (!started) throw new Refused('This sign-in took too long; begin again with your password.');
    const attempt = attemptOf(started.account, origin);
    await throttle.admit(attempt);
    if (!(await codes.use(started.account, code))) throw new Refused(NOT_SIGNED_IN);
    if (!(await begun.take(secret))) throw new Refused(NOT_SIGNED_IN);
    return this.cameIn(attempt, origin);
  }

  private async cameIn(attempt: Attempt, { session }: Origin): Promise<CameIn> {
    await this.parts.throttle.succeeded(attempt);
    return this.parts.doors.enter(attempt.account, session);
  }
}

function attemptOf(account: string, { address }: Origin): Attempt {
  return { account, address };
}
