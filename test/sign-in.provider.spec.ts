import { accountIdOf } from '@plumbline/access';
import { Browser } from './browser';
import { IdentityProvider } from './identity-provider';
import { SignInServer } from './sign-in-server';

const ana = { email: 'ana@hospital.example', email_verified: true, name: 'Ana', groups: ['Board'] };

describe('Signing in through a real provider', () => {
  let idp: IdentityProvider;
  let twin: IdentityProvider;
  let server: SignInServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await SignInServer.open({
      mode: 'own',
      provider: async (address) => {
        idp = await IdentityProvider.open([`${address}/auth/callback`]);
        twin = await IdentityProvider.open([`${address}/auth/callback`]);
        return {
          issuer: idp.issuer,
          clientId: 'plumbline',
          clientSecret: 'the secret of plumbline at the provider',
          groupsClaim: 'groups',
          name: 'Harborview',
        };
      },
    });
    for (const provider of [idp, twin]) {
      provider.people.set('ana-1', ana);
      provider.people.set('ben-1', { ...ana, email: 'ben@hospital.example', name: 'Ben' });
      provider.people.set('eve-1', { ...ana, email_verified: false, name: 'Eve' });
    }
  });
  afterAll(async () => {
    await server?.close();
    await idp?.close();
    await twin?.close();
  });
  beforeEach(() => {
    browser = new Browser(server.address);
    idp.present = 'ana-1';
  });

  it('goes there and back, and ends where the person wanted to go', async () => {
    const page = await (await browser.get('/auth/sign-in?returnTo=/desk')).text();
    expect(page).toContain('Sign in with Harborview');
    const { way } = await browser.follow('/auth/provider?returnTo=/desk');
    const begun = new URL(way[0]!);
    expect(begun.origin).toBe(idp.issuer);
    expect(begun.searchParams.get('code_challenge_method')).toBe('S256');
    expect(new URL(way.at(-2)!).searchParams.get('iss')).toBe(idp.issuer);
    expect(way.at(-1)).toBe(`${server.address}/desk`);
    const account = accountIdOf('ana@hospital.example');
    expect(await browser.who()).toMatchObject({ account, name: 'Ana', via: 'session' });
  });

  it('leaves one cookie, which no script and no other host can have', async () => {
    await browser.follow('/auth/provider');
    const cookie = browser.set.find((line) => line.startsWith('__Host-plumbline='))!;
    expect(cookie.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);
    expect(browser.cookie('__Host-plumbline-begun')).toBeUndefined();
  });

  it('goes on with another session than the one the browser came with', async () => {
    await browser.follow('/auth/provider');
    const before = browser.cookie('__Host-plumbline')!;
    await browser.follow('/auth/provider');
    expect(browser.cookie('__Host-plumbline')).not.toBe(before);
    expect(await server.example.bySession(before)).toBeUndefined();
    expect(await browser.who()).toMatchObject({ name: 'Ana' });
  });

  it('gives the roles to which the groups of the token are mapped', async () => {
    await server.example.give('CharterProgram', { id: 'north', name: 'North', goals: ['One'] });
    const said = { program: 'north', issuer: idp.issuer, group: 'Board', role: 'sponsor' };
    await server.example.give('MapGroup', said);
    await browser.follow('/auth/provider');
    expect(server.given).toEqual([{ program: 'north', role: 'sponsor' }]);
  });

  it('is refused where the provider has not verified the address', async () => {
    idp.present = 'eve-1';
    const { last } = await browser.follow('/auth/provider');
    expect(last.status).toBe(401);
    expect(await last.text()).toContain('ask an administrator');
    expect(await browser.who()).toBeNull();
  });

  it('refuses an answer that is used again', async () => {
    const back = await browser.until('/auth/provider', '/auth/callback');
    const begun = browser.cookie('__Host-plumbline-begun')!;
    expect((await browser.get(back)).status).toBe(303);
    expect((await browser.get(back)).status).toBe(401);
    browser.plant('__Host-plumbline-begun', begun);
    expect((await browser.get(back)).status).toBe(401);
  });

  it('refuses an answer that came for another browser: nobody is signed in as somebody else', async () => {
    const mallory = new Browser(server.address);
    idp.present = 'ben-1';
    const back = await mallory.until('/auth/provider', '/auth/callback');
    expect((await browser.get(back)).status).toBe(401);
    await browser.until('/auth/provider', '/auth/callback');
    expect((await browser.get(back)).status).toBe(401);
    expect(await browser.who()).toBeNull();
  });

  it('refuses a code of another browser under the own state: the nonce and the verifier differ', async () => {
    const mallory = new Browser(server.address);
    idp.present = 'ben-1';
    const theirs = new URL(await mallory.until('/auth/provider', '/auth/callback'));
    const own = new URL(await browser.until('/auth/provider', '/auth/callback'));
    own.searchParams.set('code', theirs.searchParams.get('code')!);
    expect((await browser.get(own.href)).status).toBe(401);
    expect(await browser.who()).toBeNull();
  });

  it.each(['state', 'iss', 'code'])('refuses an answer whose %s was changed', async (name) => {
    const back = new URL(await browser.until('/auth/provider', '/auth/callback'));
    back.searchParams.set(name, 'changed');
    expect((await browser.get(back.href)).status).toBe(401);
    expect(await browser.who()).toBeNull();
  });

  it('gives the code of an attacker’s twin to nobody (mix-up)', async () => {
    const own = new URL(await browser.until('/auth/provider', '/auth/callback'));
    const begun = new URL(
      (await new Browser(server.address).get('/auth/provider')).headers.get('location')!,
    );
    const astray = new URL(begun.href.replace(idp.issuer, twin.issuer));
    astray.searchParams.set('state', own.searchParams.get('state')!);
    const theirs = new URL(await browser.until(astray.href, '/auth/callback'));
    expect(theirs.searchParams.get('iss')).toBe(twin.issuer);
    idp.asked.length = 0;
    twin.asked.length = 0;
    expect((await browser.get(theirs.href)).status).toBe(401);
    expect([...idp.asked, ...twin.asked]).not.toContain('/token');
    expect(await browser.who()).toBeNull();
  });

  it('tells the operator why, and neither code nor token nor secret', async () => {
    const back = new URL(await browser.until('/auth/provider', '/auth/callback'));
    const code = back.searchParams.get('code')!;
    back.searchParams.set('iss', 'https://idp.attacker.example');
    const page = await (await browser.get(back.href)).text();
    expect(server.reports.at(-1)).toContain('iss');
    for (const text of [page, server.reports.join()]) {
      expect(text).not.toContain(code);
      expect(text).not.toContain('the secret of plumbline');
    }
  });
});
