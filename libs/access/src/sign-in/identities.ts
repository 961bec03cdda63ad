import type { Clock } from '@plumbline/event-store';
import type { ApiTokens } from './api-tokens';
import { cookieOf, SESSION_COOKIE } from './cookies';
import type { Installation } from './installation';
import type { Sessions } from './sessions';

/** What of a request tells who asks: of an HTTP request, or of the upgrade to a WebSocket. */
export interface Asking {
  readonly headers: { readonly cookie?: string; readonly authorization?: string };
}

/** Who asks, proven by a session or by a token. */
export interface Signed {
  readonly account: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly via: 'session' | 'token';
  /** The name of the session; it opens nothing. */
  readonly session?: string;
  readonly token?: { readonly id: string; readonly readsOnly: boolean; readonly program?: string };
}

/**
 * Who asks. It is read anew for every request: what was revoked, disabled or expired is so for the
 * next one. Where a token is sent, only the token counts, good or bad.
 */
export class Identities {
  constructor(
    private readonly installation: Installation,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly clock: Clock,
  ) {}

  async identify({ headers }: Asking): Promise<Signed | undefined> {
    if (headers.authorization !== undefined) return this.byToken(headers.authorization);
    const secret = cookieOf(headers.cookie, SESSION_COOKIE);
    return secret ? this.bySession(secret) : undefined;
  }

  private async bySession(secret: string): Promise<Signed | undefined> {
    const session = await this.sessions.find(secret);
    if (!session) return undefined;
    const account = await this.installation.account(session.account);
    if (account.status !== 'active' || account.generation !== session.generation) {
      await this.sessions.end(secret);
      return undefined;
    }
    const { name, administrator } = account;
    return { account: session.account, name, administrator, via: 'session', session: session.id };
  }

  private async byToken(authorization: string): Promise<Signed | undefined> {
    const secret = /^Bearer +([\w-]{1,100})$/i.exec(authorization)?.[1];
    const found = secret ? await this.tokens.find(secret) : undefined;
    if (!found) return undefined;
    const [token, account] = await Promise.all([
      this.installation.token(found.token),
      this.installation.account(found.account),
    ]);
    const expired = this.clock.today() > token.expiresOn;
    if (token.status !== 'issued' || expired || account.status !== 'active') return undefined;
    await this.tokens.used(found.token);
    const { readsOnly, program } = token;
    return {
      account: found.account,
      name: account.name,
      administrator: account.administrator,
      via: 'token',
      token: { id: found.token, readsOnly, program },
    };
  }
}
