import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signInParts, signInRoutes, type SignInParts } from '../apps/api/src/sign-in';
import { InstallationExample } from '../libs/access/src/sign-in/installation.example';
import { Keys, ProofsOfIdentity, type ProviderConfiguration, type RoleIn } from '@plumbline/access';

/** How a server for a journey differs from the plainest. */
export interface SignInOptions {
  readonly file?: string;
  readonly mode?: 'demo' | 'own';
  readonly localAccounts?: boolean;
  readonly provider?: (address: string) => Promise<ProviderConfiguration>;
}

/** The pages for signing in on a real installation, and who the server takes one for. */
export class SignInServer {
  readonly reports: string[] = [];
  readonly given: RoleIn[] = [];

  private constructor(
    readonly example: InstallationExample,
    readonly address: string,
    private readonly server: Server,
  ) {}

  parts: SignInParts;

  static async open(options: SignInOptions = {}): Promise<SignInServer> {
    const example = await InstallationExample.open(options.file);
    if (options.mode) await example.give('BeginLedger', { mode: options.mode });
    const app = express();
    const server = app.listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const signIn = new SignInServer(example, address, server);
    const provider = await options.provider?.(address);
    const { localAccounts = true } = options;
    const keys = Keys.forNow();
    signIn.parts = signInParts({
      configuration: { address: new URL(address), localAccounts, provider },
      access: example.access,
      keys,
      proofs: new ProofsOfIdentity(
        example.access,
        keys,
        example.clock,
        example.bus,
        example.installation,
      ),
      clock: example.clock,
      bus: example.bus,
      views: example.views,
      installation: example.installation,
      members: signIn.members(),
      demoRoleOf: async () => 'Sponsor',
      report: (sentence, error) => signIn.reports.push(`${sentence} ${String(error ?? '')}`),
      cost: { ln: 4, r: 8, p: 1 },
    });
    app.use('/auth', signInRoutes(signIn.parts));
    app.get('/who', async (request, response) => {
      response.json((await signIn.parts.identities.identify(request)) ?? null);
    });
    app.get(
      '/',
      (_, response) =>
        void response.type('html').send('<link rel="icon" href="data:,"><h1>Home</h1>'),
    );
    return signIn;
  }

  /** Notes the roles that follow from groups. */
  private members() {
    return {
      held: async () => this.given,
      giveRole: async (program: string, _: string, __: object, role: RoleIn['role']) => {
        this.given.push({ program, role });
      },
      takeRole: async () => undefined,
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
    await this.example.close();
  }
}
