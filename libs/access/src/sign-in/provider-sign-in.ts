import { Refused } from '@plumbline/event-sourcing';
import { accountIdOf } from '../account-id';
import type { Accounts } from './accounts';
import { NOT_SIGNED_IN, type CameIn, type Doors } from './doors';
import type { GroupRoles } from './group-roles';
import type { Handshakes } from './handshakes';
import type { Provider, ProviderClaims, ProviderHandshake } from './provider';

/** Someone came in and goes on to where they wanted. */
export interface CameBack extends CameIn {
  readonly returnTo: string;
}

/** The parts that signing in through a provider stands on. */
export interface ProviderParts {
  readonly provider: Provider;
  readonly accounts: Accounts;
  readonly doors: Doors;
  readonly begun: Handshakes<ProviderHandshake>;
  readonly roles: GroupRoles;
}

/** Signing in through the hospital's own provider of identities. */
export class ProviderSignIn {
  constructor(private readonly parts: ProviderParts) {}

  get name(): string {
    return this.parts.provider.configuration.name;
  }

  /** Where to send the browser, and the secret that binds the rest to it. */
  async begin(returnTo: string): Promise<{ address: URL; secret: string }> {
    const { address, handshake } = await this.parts.provider.begin(returnTo);
    return { address, secret: await this.parts.begun.begin(handshake) };
  }

  /** Ends what this browser began; an answer counts once, whatever it is. */
  async finish(
    secret: string | undefined,
    query: URLSearchParams,
    before?: string,
  ): Promise<CameBack> {
    const { provider, begun, doors, roles } = this.parts;
    const handshake = secret ? await begun.take(secret) : undefined;
    if (!handshake) {
      throw new Refused('This sign-in took too long or was begun in another browser; begin again.');
    }
    const claims = await provider.finish(query, handshake);
    const account = await this.accountOf(claims);
    const state = await doors.mayEnter(account);
    if (!state) throw new Refused(NOT_SIGNED_IN);
    const person = { account, name: state.name, email: state.email };
    if (claims.groups) await roles.follow(person, claims.issuer, claims.groups);
    return { ...(await doors.enter(account, before)), returnTo: handshake.returnTo };
  }

  /** By the link; at the first sign-in by the address, where the provider verified that it is theirs. */
  private async accountOf(claims: ProviderClaims): Promise<string> {
    const { accounts, doors } = this.parts;
    const linked = await accounts.linkedTo(claims);
    if (linked) return linked;
    const { email, emailVerified, issuer, subject } = claims;
    if (!email || !emailVerified) {
      throw new Refused(
        'The provider does not say that your e-mail address is verified; ask an administrator to link your account.',
      );
    }
    const account = accountIdOf(email);
    const { status } = await doors.state(account);
    if (status === 'disabled') throw new Refused(NOT_SIGNED_IN);
    if (status === 'none') await accounts.open({ name: claims.name ?? email, email });
    await accounts.link(account, { issuer, subject });
    return account;
  }
}
