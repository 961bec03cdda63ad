import { Provider } from 'oidc-provider';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Someone as the hospital's provider knows them. */
export interface Known {
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
  readonly groups?: readonly string[];
}

/** A real provider of identities in this process, at which whoever is named next signs in. */
export class IdentityProvider {
  /** Who sits in front of the browser. */
  present = 'ana-1';
  readonly people = new Map<string, Known>();
  /** The paths that were asked for, in order. */
  readonly asked: string[] = [];

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  /** Opens one that knows Plumbline under its redirect address, and its secret. */
  static async open(redirects: readonly string[]): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const idp = new IdentityProvider(server, issuer);
    const provider = new Provider(issuer, idp.configuration(redirects));
    const serve = provider.callback();
    server.on('request', async (request, response) => {
      idp.asked.push(new URL(request.url!, issuer).pathname);
      if (!request.url!.startsWith('/interaction/')) return serve(request, response);
      const login = { accountId: idp.present };
      await provider.interactionFinished(request, response, { login });
    });
    return idp;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private configuration(redirects: readonly string[]): object {
    return {
      clients: [
        {
          client_id: 'plumbline',
          client_secret: 'the secret of plumbline at the provider',
          redirect_uris: redirects,
        },
      ],
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      cookies: { keys: ['a key of the provider'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
      findAccount: async (_: unknown, sub: string) => ({
        accountId: sub,
        claims: async () => ({ sub, ...this.people.get(sub) }),
      }),
      loadExistingGrant: grantAll,
    };
  }
}

/** Nobody is asked whether Plumbline may know who they are. */
async function grantAll({ oidc }: { oidc: Granting }) {
  const { clientId } = oidc.client;
  const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}

interface Granting {
  readonly client: { readonly clientId: string };
  readonly session: { readonly accountId: string };
  readonly provider: Provider;
}
