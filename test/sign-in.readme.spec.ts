import { accountIdOf, BeginLedger, OpenAccount } from '@plumbline/access';
import { CommandBus } from '@nestjs/cqrs';
import { asCaller, toCommand } from '@plumbline/event-sourcing';
import { addDays } from '@plumbline/figures';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readConfiguration } from '../apps/api/src/configuration';
import type { SignInParts } from '../apps/api/src/sign-in';
import { Browser } from './browser';
import { IdentityProvider } from './identity-provider';
import { openLedger, type Ledger } from './ledger';

const README = readFileSync(join(__dirname, '../README.md'), 'utf8');
const PASSWORD = 'a long walk over the hill';
const said = { name: 'Ana', email: 'ana@hospital.example', password: PASSWORD };

/** What the README says about signing in, sentence by sentence, each tried on a whole server. */
describe('The README on signing in', () => {
  let ledger: Ledger;
  let first: { offer(): Promise<string | undefined> };
  let idp: IdentityProvider | undefined;

  async function open(mode: 'demo' | 'own', environment: NodeJS.ProcessEnv = {}): Promise<Browser> {
    const { signIn } = readConfiguration(environment, []);
    const onSignIn = (parts: SignInParts) => ({ first } = parts);
    ledger = await openLedger({ signIn, onSignIn });
    const begin = toCommand(BeginLedger, { mode });
    await asCaller({ actor: 'test', trusted: true }, () =>
      ledger.app.get(CommandBus).execute(begin),
    );
    return new Browser(`http://127.0.0.1:${portOf(ledger)}`);
  }

  const ask = async (browser: Browser, query: string, input?: object) => {
    const cookie = `__Host-plumbline=${browser.cookie('__Host-plumbline')}`;
    const headers = { cookie, origin: browser.home, 'content-type': 'application/json' };
    return asked(browser, headers, query, input);
  };

  async function founded(): Promise<Browser> {
    const browser = await open('own');
    await browser.fill(`/auth/first?key=${await first.offer()}`, '/auth/first', said);
    return browser;
  }

  afterEach(async () => {
    await ledger.close();
    await idp?.close();
    idp = undefined;
  });

  const sentence = (words: string, prove: () => Promise<void>) =>
    it(
      words,
      async () => {
        expect(README).toContain(words);
        await prove();
      },
      600_000,
    );

  sentence('In the demo, choose in whose place you look around.', async () => {
    const browser = await open('demo');
    const account = await opened(ledger, 'ana@hospital.example');
    expect(await (await browser.get('/auth/sign-in')).text()).toContain('This is a demo');
    await browser.fill('/auth/sign-in', '/auth/demo', { account });
    expect(await ask(browser, '{ me { account } }')).toEqual({ me: { account } });
  });

  sentence('it makes the first administrator.', async () => {
    const browser = await founded();
    const me = { name: 'Ana', administrator: true };
    expect(await ask(browser, '{ me { name administrator } }')).toEqual({ me });
    expect(await first.offer()).toBeUndefined();
  });

  sentence(
    'An administrator or a program manager invites people; each chooses a password by the link.',
    async () => {
      const root = await founded();
      await ask(root, give('charterProgram'), { id: 'north', name: 'North', goals: ['Safer'] });
      const [manager, ben] = [await invited(root, 'mia', 'programManager'), 'ben@x.example'];
      expect(await ask(manager, '{ me { name } }')).toEqual({ me: { name: 'mia' } });
      const guest = await invited(manager, 'ben', 'vendor', ben);
      expect(await ask(guest, '{ me { account } }')).toEqual({ me: { account: accountIdOf(ben) } });
    },
  );

  sentence("A hospital's own provider (OpenID Connect) is set by variables.", async () => {
    const port = await freePort();
    const home = `http://127.0.0.1:${port}`;
    idp = await IdentityProvider.open([`${home}/auth/callback`]);
    idp.people.set('ana-1', { ...said, email_verified: true });
    await open('own', {
      PLUMBLINE_URL: home,
      OIDC_ISSUER: idp.issuer,
      OIDC_CLIENT_ID: 'plumbline',
      OIDC_CLIENT_SECRET: 'the secret of plumbline at the provider',
    });
    const browser = new Browser(home);
    await listenAt(ledger, port);
    await browser.follow('/auth/provider');
    expect(await ask(browser, '{ me { name } }')).toEqual({ me: { name: 'Ana' } });
  });

  sentence('Another program sends a token: `Authorization: Bearer plumbline_...`.', async () => {
    const browser = await founded();
    const expiresOn = addDays(ledger.clock.today(), 30);
    const issue = 'mutation ($input: IssueTokenInput!) { issueToken(input: $input) { secret } }';
    const { issueToken } = await ask(browser, issue, { name: 'Report', access: 'read', expiresOn });
    const authorization = `Bearer ${issueToken.secret}`;
    expect(authorization).toMatch(/^Bearer plumbline_/);
    const headers = { authorization, 'content-type': 'application/json' };
    const other = new Browser(browser.home);
    const use = () => ask(browser, '{ tokens { name lastUsedAt } }');
    expect(await use()).toEqual({ tokens: [{ name: 'Report', lastUsedAt: null }] });
    expect(await asked(other, headers, '{ me { name } }')).toEqual({ me: { name: 'Ana' } });
    const { tokens } = await use();
    expect(tokens[0].lastUsedAt).toMatch(/^\d{4}-/);
  });

  /** Somebody who was invited by somebody, and came in by the link. */
  async function invited(
    by: Browser,
    name: string,
    role: string,
    email = `${name}@hospital.example`,
  ) {
    const program = 'north';
    await ask(by, give('inviteMember'), { program, name, email, roles: [role] });
    const link = `mutation ($input: MakeInvitationLinkInput!) {
      makeInvitationLink(input: $input) { path } }`;
    const { makeInvitationLink } = await ask(by, link, { program, id: accountIdOf(email) });
    const browser = new Browser(by.home);
    const fields = { ...said, name, email };
    await browser.fill(makeInvitationLink.path, '/auth/invitation', fields);
    return browser;
  }
});

const give = (mutation: string) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  return `mutation ($input: ${type}) { ${mutation}(input: $input) { id } }`;
};

async function asked(
  { home }: Browser,
  headers: Record<string, string>,
  query: string,
  input?: object,
) {
  const body = JSON.stringify({ query, variables: input && { input } });
  const answer = await fetch(`${home}/graphql`, { method: 'POST', headers, body });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const { data, errors } = (await answer.json()) as { data?: any; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]!.message);
  return data;
}

async function opened({ app }: Ledger, email: string): Promise<string> {
  const open = toCommand(OpenAccount, { name: 'Ana', email });
  await asCaller({ actor: 'test', trusted: true }, () => app.get(CommandBus).execute(open));
  return accountIdOf(email);
}

const portOf = ({ app }: Ledger) => (app.getHttpServer().address() as AddressInfo).port;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Moves a server to another port: its address must be known before it is made. */
async function listenAt({ app }: Ledger, port: number): Promise<void> {
  const server: Server = app.getHttpServer();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
}
