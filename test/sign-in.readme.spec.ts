import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from './browser';
import { IdentityProvider } from './identity-provider';
import { freePort, Served } from './served';

const PASSWORD = 'correct horse battery staple';
const PROGRAM = { id: 'mercy', name: 'Mercy EMR', goals: ['Fewer transcribed lines'] };
const BEN = { name: 'Ben Okafor', email: 'ben@mercy.example' };
const MEMBER = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }`;
const LINK = `mutation ($input: MakeInvitationLinkInput!) {
  makeInvitationLink(input: $input) { path } }`;
const TOKEN = `mutation ($input: IssueTokenInput!) { issueToken(input: $input) { secret } }`;
const CHARTER = `mutation ($input: CharterProgramInput!) { charterProgram(input: $input) { id } }`;

/** The paragraph "Signing in" of the README, each sentence on a server as an operator starts it. */
describe('The README says that', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-readme-'));
  let own: Served;
  let idp: IdentityProvider;
  let administrator: Browser;

  beforeAll(async () => {
    const port = await freePort();
    idp = await IdentityProvider.open([`http://127.0.0.1:${port}/auth/callback`]);
    own = await Served.start({
      data: join(folder, 'own'),
      empty: true,
      // Libraries, too, do without the way to an object's prototype that most attacks take.
      flags: ['--disable-proto=throw'],
      environment: {
        PORT: String(port),
        EXPLORER: 'on',
        PLUMBLINE_URL: `http://127.0.0.1:${port}`,
        OIDC_ISSUER: idp.issuer,
        OIDC_CLIENT_ID: 'plumbline',
        OIDC_CLIENT_SECRET: 'the secret of plumbline at the provider',
        OIDC_NAME: 'Mercy',
      },
    });
    administrator = new Browser(own.address);
  });
  afterAll(async () => {
    await own?.kill();
    await idp?.close();
    rmSync(folder, { recursive: true });
  });

  it('the link that the terminal prints makes the first administrator', async () => {
    const link = new URL(await own.told(/first administrator, once: (\S+)/));
    const fields = { name: 'Ana Lindqvist', email: 'ana@mercy.example', password: PASSWORD };
    await administrator.fill(link.pathname + link.search, '/auth/first', fields);
    const { data } = await administrator.ask('{ me { name administrator } }');
    expect(data).toEqual({ me: { name: 'Ana Lindqvist', administrator: true } });
  });

  it('an administrator invites people, and each chooses a password by the link', async () => {
    await administrator.ask(CHARTER, { input: PROGRAM });
    const invited = await administrator.ask(MEMBER, {
      input: { program: 'mercy', ...BEN, roles: ['cio'] },
    });
    const { id } = invited.data.inviteMember;
    const made = await administrator.ask(LINK, { input: { program: 'mercy', id } });
    const { path } = made.data.makeInvitationLink;
    await new Browser(own.address).fill(path, '/auth/invitation', { ...BEN, password: PASSWORD });

    const ben = new Browser(own.address);
    await ben.fill('/auth/sign-in', '/auth/sign-in', { email: BEN.email, password: PASSWORD });
    const { data } = await ben.ask('{ me { name memberships { program } } }');
    expect(data.me).toEqual({ name: BEN.name, memberships: [{ program: 'mercy' }] });
  });

  it('a hospital’s own provider is set by variables', async () => {
    idp.people.set('ben-1', { ...BEN, email_verified: true });
    idp.present = 'ben-1';
    const ben = new Browser(own.address);
    expect(await (await ben.get('/auth/sign-in')).text()).toContain('Sign in with Mercy');
    await ben.follow('/auth/provider');
    const { data } = await ben.ask('{ program(id: "mercy") { name } }');
    expect(data).toEqual({ program: { name: PROGRAM.name } });
  });

  it('another program sends a token', async () => {
    const { data: whose } = await administrator.ask('{ me { account } }');
    const account = whose.me.account as string;
    const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const input = { account, name: 'BI', access: 'read', expiresOn };
    const { data } = await administrator.ask(TOKEN, { input });
    const authorization = `Bearer ${data.issueToken.secret}`;
    const program = new Browser(own.address);
    const asked = await program.ask('{ me { name } }', {}, { authorization });
    expect(asked.data).toEqual({ me: { name: 'Ana Lindqvist' } });
    expect((await program.ask(CHARTER, { input: PROGRAM }, { authorization })).errors).toHaveLength(
      1,
    );
  });

  it('in the demo one chooses in whose place one looks around', async () => {
    const demo = await Served.start({ data: join(folder, 'demo') });
    try {
      const visitor = new Browser(demo.address);
      const page = await (await visitor.get('/auth/sign-in')).text();
      const account = /name="account"\s+value="([^"]+)"/.exec(page)![1]!;
      await visitor.fill('/auth/sign-in', '/auth/demo', { account });
      const { data } = await visitor.ask('{ me { account memberships { program } } }');
      expect(data.me).toEqual({ account, memberships: [{ program: 'harborview' }] });
    } finally {
      await demo.kill();
    }
  });
});
