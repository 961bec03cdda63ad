import { Refused } from '@plumbline/event-sourcing';
import type { AccountState } from './account';
import type { Installation } from './installation';
import type { Sessions } from './sessions';

/** The one sentence for every sign-in that failed: it tells nobody which accounts there are. */
export const NOT_SIGNED_IN =
  'This did not sign you in: the e-mail address, the password or the code is not right, or the account may not sign in.';

/** Someone came in: the secret is for the browser's cookie. */
export interface CameIn {
  readonly account: string;
  readonly secret: string;
}

/** Where every way to sign in ends: a session begins, or does not. */
export class Doors {
  constructor(
    private readonly installation: Installation,
    private readonly sessions: Sessions,
  ) {}

  /** The account as it is now; `none` where there is none. */
  state(account: string): Promise<AccountState> {
    return this.installation.account(account);
  }

  /** The account, if it may sign in. */
  async mayEnter(account: string): Promise<AccountState | undefined> {
    const state = await this.state(account);
    return state.status === 'active' ? state : undefined;
  }

  /** Begins a session; what the browser had before ends. */
  async enter(account: string, before?: string): Promise<CameIn> {
    const state = await this.mayEnter(account);
    if (!state) throw new Refused(NOT_SIGNED_IN);
    return { account, secret: await this.sessions.begin(account, state.generation, before) };
  }

  /** Ends all sessions of an account and begins one: its password or its code changed. */
  async enterAnew(account: string): Promise<CameIn> {
    await this.sessions.endAllOf(account);
    return this.enter(account);
  }
}
