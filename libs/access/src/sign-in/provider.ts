import { Refused, Unavailable } from '@plumbline/event-sourcing';
import * as client from 'openid-client';
import type { ProviderIdentity } from './account';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const PATIENCE_SECONDS = 10;
const MOST_GROUPS = 500;

/** A provider of identities (OpenID Connect), as the hospital's IT describes it. */
export interface ProviderConfiguration {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** The claim that has the groups; none are read where nothing is said. */
  readonly groupsClaim?: string;
  /** As the button says it. */
  readonly name: string;
}

/** What must come back unchanged, kept on the server and bound to one browser. */
export interface ProviderHandshake {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** What the provider says of someone, after everything was checked. */
export interface ProviderClaims extends ProviderIdentity {
  readonly name?: string;
  readonly email?: string;
  readonly emailVerified: boolean;
  /** Nothing where no groups are read. */
  readonly groups?: readonly string[];
}

/** Tells the operator why the provider's answer was refused; never with a token or a code in it. */
export type ReportRefusal = (reason: string) => void;

/** The conversation with one provider: authorization code with PKCE, state and nonce. */
export class Provider {
  private discovered?: Promise<client.Configuration>;

  constructor(
    readonly configuration: ProviderConfiguration,
    private readonly redirect: string,
    private readonly report: ReportRefusal = () => undefined,
  ) {}

  /** Where to send the browser, and what to remember until it is back. */
  async begin(returnTo: string): Promise<{ address: URL; handshake: ProviderHandshake }> {
    const provider = await this.known();
    const handshake = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      returnTo,
    };
    const address = client.buildAuthorizationUrl(provider, {
      redirect_uri: this.redirect,
      response_type: 'code',
      scope: 'openid profile email',
      code_challenge: await client.calculatePKCECodeChallenge(handshake.verifier),
      code_challenge_method: 'S256',
      state: handshake.state,
      nonce: handshake.nonce,
    });
    return { address, handshake };
  }

  /**
   * What the provider says of who came back. The library checks issuer, audience, times, nonce, state
   * and the signature; the signature is checked although the token came straight from the provider.
   */
  async finish(query: URLSearchParams, handshake: ProviderHandshake): Promise<ProviderClaims> {
    const provider = await this.known();
    const address = new URL(this.redirect);
    address.search = query.toString();
    try {
      const tokens = await client.authorizationCodeGrant(provider, address, {
        pkceCodeVerifier: handshake.verifier,
        expectedState: handshake.state,
        expectedNonce: handshake.nonce,
        idTokenExpected: true,
      });
      const said = tokens.claims()!;
      const more = await this.userInfo(provider, tokens.access_token, said);
      return this.claims({ ...more, ...said });
    } catch (error) {
      this.report(reasonOf(error));
      throw new Refused(
        'The provider did not sign you in, or its answer was not for this browser; begin again.',
      );
    }
  }

  /** Some providers put into the token only who it is; the rest is asked for. */
  private async userInfo(provider: client.Configuration, token: string, said: client.IDToken) {
    const { groupsClaim } = this.configuration;
    const isAllSaid =
      said['email'] !== undefined && (!groupsClaim || said[groupsClaim] !== undefined);
    if (isAllSaid || !provider.serverMetadata().userinfo_endpoint) return {};
    return client.fetchUserInfo(provider, token, said.sub);
  }

  private claims(said: client.IDToken): ProviderClaims {
    const { groupsClaim } = this.configuration;
    return {
      issuer: said.iss,
      subject: said.sub,
      name: textOf(said['name']),
      email: textOf(said['email']),
      emailVerified: said['email_verified'] === true,
      groups: groupsClaim === undefined ? undefined : groupsOf(said[groupsClaim]),
    };
  }

  /** Looked up when it is needed first, and again when that failed. */
  private known(): Promise<client.Configuration> {
    const discovering = (this.discovered ??= discover(this.configuration));
    return discovering.catch((error: unknown) => {
      this.discovered = undefined;
      this.report(reasonOf(error));
      throw new Unavailable(
        'The provider of identities cannot be reached; try again in a moment, or sign in another way.',
      );
    });
  }
}

/** Whether an address is safe to send secrets to: encrypted, or on this machine. */
export function isSafeAddress({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

function discover({ issuer, clientId, clientSecret }: ProviderConfiguration) {
  const server = new URL(issuer);
  const execute = [client.enableNonRepudiationChecks];
  if (server.protocol === 'http:' && isSafeAddress(server))
    execute.push(client.allowInsecureRequests);
  const authentication = clientSecret ? client.ClientSecretBasic(clientSecret) : client.None();
  const options = { execute, timeout: PATIENCE_SECONDS };
  return client.discovery(server, clientId, clientSecret, authentication, options);
}

function textOf(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : undefined;
}

/** A claim that is missing means no groups: who is in none any more must not keep what they gave. */
function groupsOf(claim: unknown): readonly string[] {
  const list = Array.isArray(claim) ? claim : [claim];
  return list.filter((group) => typeof group === 'string').slice(0, MOST_GROUPS);
}

/** The library's own sentences, two deep; what they carry besides may have secrets in it. */
function reasonOf(error: unknown): string {
  const { code, message, cause } = error as { code?: string; message?: string; cause?: unknown };
  const deeper = cause instanceof Error ? cause.message : undefined;
  return [code, message, deeper].filter(Boolean).join(': ').slice(0, 300);
}
