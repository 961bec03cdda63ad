import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountIdOf } from '@plumbline/access';
import { START } from '@plumbline/event-store';
import { codeOf } from '../libs/access/src/sign-in/local.example';
import { Browser } from './browser';
import { SignInServer } from './sign-in-server';

const GOOD = 'correct horse battery staple';
const ANA = { email: 'ana@hospital.example', password: GOOD };

async function withAna(options: Parameters<typeof SignInServer.open>[0] = {}) {
  const server = await SignInServer.open({ mode: 'own', ...options });
  const ana = await server.example.opened('Ana');
  await server.parts.passwords.set(ana, GOOD, { name: 'Ana', email: ANA.email });
  return { server, ana };
}

describe('Signing in with a password', () => {
  let server: SignInServer;
  let ana: string;
  let browser: Browser;
  beforeEach(async () => {
    ({ server, ana } = await withAna());
    browser = new Browser(server.address);
  });
  afterEach(() => server.close());
  const signIn = (fields: Record<string, string> = {}) =>
    browser.fill('/auth/sign-in', '/auth/sign-in', { ...ANA, ...fields });

  it('works without script: a form, a cookie, and on to where one wanted', async () => {
    const answer = await signIn({ returnTo: '/programs/north' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/programs/north']);
    expect(await browser.who()).toMatchObject({ account: ana, name: 'Ana' });
  });

  it.each([
    '//attacker.example',
    'https://attacker.example',
    '/\\attacker.example',
    '\\\\attacker.example',
    'javascript:alert(1)',
    '/\tattacker',
    '/a\\..\\b',
    '',
  ])('never goes on to another server: %j', async (returnTo) => {
    expect((await signIn({ returnTo })).headers.get('location')).toBe('/');
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const texts = [];
    for (const email of [ANA.email, 'nobody@hospital.example']) {
      const answer = await signIn({ email, password: 'wrong' });
      expect(answer.status).toBe(401);
      const text = await answer.text();
      texts.push(text.replaceAll(email, 'x').replace(/value="[\w-]{43}"/g, ''));
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toContain('did not sign you in');
  });

  it('answers too many attempts with 429 and how long to wait', async () => {
    for (let failed = 0; failed < 5; failed += 1) await signIn({ password: 'wrong' });
    const answer = await signIn();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '15']);
    expect(await answer.text()).toContain('wait a little');
    server.example.pass(0.25);
    expect((await signIn()).status).toBe(303);
  });

  it('asks for the code of the app as a second step', async () => {
    const { secret } = await server.parts.codes.offer(ana, ANA.email);
    await server.parts.codes.confirm(ana, codeOf(secret, server.example.clock.now()));
    server.example.pass(1);
    const first = await signIn({ returnTo: '/desk' });
    expect(first.headers.get('location')).toBe('/auth/code?returnTo=%2Fdesk');
    expect(await browser.who()).toBeNull();
    const code = codeOf(secret, server.example.clock.now());
    const second = await browser.fill('/auth/code', '/auth/code', { code, returnTo: '/desk' });
    expect(second.headers.get('location')).toBe('/desk');
    expect(await browser.who()).toMatchObject({ account: ana });
  });

  it('ends on the server when one signs out: the cookie that is left opens nothing', async () => {
    await signIn();
    const left = browser.cookie('__Host-plumbline')!;
    await browser.fill('/auth/account', '/auth/sign-out', {});
    expect(browser.cookie('__Host-plumbline')).toBeUndefined();
    browser.plant('__Host-plumbline', left);
    expect(await browser.who()).toBeNull();
  });

  it('speaks JSON with a page that has a script, too', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const send = (body: object) =>
      fetch(`${server.address}/auth/sign-in`, {
        method: 'POST',
        headers: { ...headers, origin: server.address },
        body: JSON.stringify(body),
      });
    const wrong = await send({ ...ANA, password: 'wrong' });
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toEqual({ errors: [{ message: expect.stringContaining('not') }] });
    const right = await send(ANA);
    expect(await right.json()).toEqual({ next: '/' });
    expect(right.headers.getSetCookie().join()).toContain('__Host-plumbline=');
    expect((await send({ email: 7 })).status).toBe(400);
  });

  it('lets who is in change the password and use an app; other browsers are out', async () => {
    await signIn();
    const elsewhere = await server.example.signedIn(ana);
    const next = 'marble kettle orbit plum';
    const change = { password: GOOD, next };
    await browser.fill('/auth/account', '/auth/account/password', change);
    expect(await server.example.bySession(elsewhere)).toBeUndefined();
    expect(await browser.who()).toMatchObject({ account: ana });
    await browser.fill('/auth/account', '/auth/account/code', { password: next });
    const page = await (await browser.get('/auth/account')).text();
    const secret = /class="key">([A-Z2-7 ]+)</.exec(page)![1]!.replaceAll(' ', '');
    const code = codeOf(secret, server.example.clock.now());
    await browser.fill('/auth/account', '/auth/account/code/confirm', { code });
    expect(await server.parts.codes.areOn(ana)).toBe(true);
    expect(await browser.who()).toMatchObject({ account: ana });
  });
});

describe('A request to sign in from elsewhere', () => {
  let server: SignInServer;
  let browser: Browser;
  beforeAll(async () => {
    ({ server } = await withAna());
    browser = new Browser(server.address);
  });
  afterAll(() => server.close());
  const token = async () =>
    /name="token" value="([^"]+)"/.exec(await (await browser.get('/auth/sign-in')).text())![1]!;

  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://attacker.example', 'sec-fetch-site': 'cross-site' }],
    [
      'another port of this machine',
      { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' },
    ],
    ['another origin that lies about the site', { origin: 'https://attacker.example' }],
    ['a page without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['an address that was typed', { 'sec-fetch-site': 'none' }],
  ])('is refused: %s', async (_, headers) => {
    const body = new URLSearchParams({ ...ANA, token: await token() });
    expect((await browser.post('/auth/sign-in', body, headers)).status).toBe(403);
    expect(await browser.who()).toBeNull();
  });

  it('is refused where the browser says nothing of where it comes from', async () => {
    const body = new URLSearchParams({ ...ANA, token: await token() });
    const plain = await fetch(`${server.address}/auth/sign-in`, { method: 'POST', body });
    expect(plain.status).toBe(403);
  });

  it('is refused with no token, with another browser’s, and with one made up', async () => {
    const own = await token();
    const other = new Browser(server.address);
    await other.get('/auth/sign-in');
    const tried: [Browser, string][] = [
      [browser, ''],
      [browser, 'a'.repeat(43)],
      [other, own],
      [new Browser(server.address), own],
    ];
    for (const [who, given] of tried) {
      const answer = await who.post('/auth/sign-in', new URLSearchParams({ ...ANA, token: given }));
      expect(answer.status).toBe(403);
    }
    const body = new URLSearchParams({ ...ANA, token: own });
    expect((await browser.post('/auth/sign-in', body)).status).toBe(303);
  });

  it('changes nothing by GET, and no other method is known', async () => {
    await browser.get('/auth/sign-out');
    expect(await browser.who()).not.toBeNull();
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const answer = await fetch(`${server.address}/auth/sign-in`, { method });
      expect(answer.status).toBe(403);
    }
  });
});

describe('Every page for signing in', () => {
  let server: SignInServer;
  beforeAll(async () => ({ server } = await withAna({ mode: 'demo' })));
  afterAll(() => server.close());

  it.each([
    '/auth/sign-in',
    '/auth/code',
    '/auth/invitation?key=x',
    '/auth/first?key=x',
    '/auth/me',
    '/auth/provider',
    '/auth/callback?code=x&state=y',
    '/auth/nowhere',
    '/auth/sign-in?returnTo=%00',
  ])('has the strictest policy, is kept nowhere, and breaks nothing: %s', async (path) => {
    const answer = await new Browser(server.address).get(path);
    expect(answer.status).toBeLessThan(500);
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const text = await answer.text();
    expect(text).not.toMatch(/<script|style=|onclick| at .*\.[tj]s:/);
  });

  it('shows what was typed as text, whatever it is', async () => {
    const browser = new Browser(server.address);
    const hostile = `"><img src=x onerror=alert(1)>'&`;
    const fields = { email: hostile, password: 'x', returnTo: `/"><script>` };
    const page = await browser.fill('/auth/sign-in', '/auth/sign-in', fields);
    const text = await page.text();
    expect(text).not.toContain('<img src=x');
    expect(text).not.toContain('<script');
    expect(text).toContain('&quot;&gt;&lt;img');
  });

  it('takes a body only as large as a form', async () => {
    const browser = new Browser(server.address);
    const body = new URLSearchParams({ token: 'x'.repeat(20_000) });
    expect((await browser.post('/auth/sign-in', body)).status).toBe(413);
    const many = new URLSearchParams(
      Array.from({ length: 50 }, (_, at): [string, string] => [`f${at}`, 'x']),
    );
    expect((await browser.post('/auth/sign-in', many)).status).toBe(413);
  });
});

describe('Who joins', () => {
  let server: SignInServer;
  let browser: Browser;
  const said = { name: 'Ana', ...ANA };
  async function open(options: Parameters<typeof SignInServer.open>[0]) {
    server = await SignInServer.open(options);
    browser = new Browser(server.address);
  }
  afterEach(() => server.close());

  it('as the first administrator takes the link from the terminal, once', async () => {
    await open({ mode: 'own' });
    const page = `/auth/first?key=${await server.parts.first.offer()}`;
    const weak = await browser.fill(page, '/auth/first', { ...said, password: 'short' });
    expect(weak.status).toBe(401);
    expect(await weak.text()).toContain('at least 15 characters');
    expect((await browser.fill(page, '/auth/first', said)).status).toBe(303);
    expect(await browser.who()).toMatchObject({ name: 'Ana', administrator: true });
    expect((await new Browser(server.address).get(page)).status).toBe(404);
    expect(await server.parts.first.offer()).toBeUndefined();
  });

  it('by an invitation chooses a password, once', async () => {
    await open({ mode: 'own' });
    const page = `/auth/invitation?key=${await server.parts.invitations.invite(said)}`;
    expect(await (await browser.get(page)).text()).toContain('ana@hospital.example');
    expect((await browser.fill(page, '/auth/invitation', said)).status).toBe(303);
    expect(await browser.who()).toMatchObject({ account: accountIdOf(said.email) });
    expect((await browser.get(page)).status).toBe(404);
  });

  it('the demo chooses in whose place, and changes at any time', async () => {
    await open({ mode: 'demo' });
    const [ana, ben] = [await server.example.opened('Ana'), await server.example.opened('Ben')];
    expect(await (await browser.get('/auth/sign-in')).text()).toContain('This is a demo');
    await browser.fill('/auth/sign-in', '/auth/demo', { account: ana });
    expect(await browser.who()).toMatchObject({ name: 'Ana' });
    await browser.fill('/auth/sign-in', '/auth/demo', { account: ben });
    expect(await browser.who()).toMatchObject({ name: 'Ben' });
  });

  it('a ledger of one’s own finds no demo there', async () => {
    await open({ mode: 'own' });
    const ana = await server.example.opened('Ana');
    expect(await (await browser.get('/auth/sign-in')).text()).not.toContain('demo');
    const answer = await browser.fill('/auth/sign-in', '/auth/demo', { account: ana });
    expect(answer.status).toBe(404);
    expect(await browser.who()).toBeNull();
  });

  it('where passwords are switched off finds no form for one', async () => {
    await open({ mode: 'own', localAccounts: false });
    await server.example.opened('Ana');
    expect(await (await browser.get('/auth/sign-in')).text()).not.toContain('type="password"');
    const key = await server.parts.invitations.invite(said);
    expect((await browser.get(`/auth/invitation?key=${key}`)).status).toBe(404);
  });
});

describe('No secret', () => {
  it('is in the files, the log, or what the operator is told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-access-'));
    const { server, ana } = await withAna({ file: join(folder, 'access.db') });
    try {
      const browser = new Browser(server.address);
      await browser.fill('/auth/sign-in', '/auth/sign-in', ANA);
      const { secret: token } = await server.example.issued(ana);
      expect(await browser.who({ authorization: `Bearer ${token}` })).toMatchObject({
        via: 'token',
      });
      const invitation = await server.parts.invitations.invite({ ...ANA, name: 'Ana' });
      const app = await server.parts.codes.offer(ana, ANA.email);
      const session = browser.cookie('__Host-plumbline')!;
      const facts: unknown[] = [];
      for await (const fact of server.example.store.readAll(START)) facts.push(fact);
      const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
      const kept = [...files, JSON.stringify(facts), ...server.reports].join('\n');
      for (const secret of [GOOD, token, invitation, app.secret, session]) {
        expect(kept).not.toContain(secret);
      }
      expect(kept).toContain(ana);
    } finally {
      await server.close();
      rmSync(folder, { recursive: true });
    }
  });
});
