import { ABSOLUTE, IDLE } from './sessions';
import { InstallationExample } from './installation.example';

const MINUTE = 60_000;

describe('Who asks, by a session', () => {
  let example: InstallationExample;
  let ana: string;
  let secret: string;
  beforeEach(async () => {
    example = await InstallationExample.open();
    ana = await example.opened('Ana');
    secret = await example.signedIn(ana);
  });
  afterEach(() => example.close());
  const asking = () => example.bySession(secret);

  it('is the account that signed in', async () => {
    expect(await asking()).toEqual({
      account: ana,
      name: 'Ana',
      administrator: false,
      via: 'session',
      session: expect.any(String),
    });
    expect((await asking())?.session).not.toBe(secret);
  });

  it('is nobody without a cookie, and with one that was made up', async () => {
    expect(await example.identities.identify({ headers: {} })).toBeUndefined();
    expect(await example.bySession('')).toBeUndefined();
    expect(await example.bySession('a'.repeat(43))).toBeUndefined();
  });

  it('is nobody when the session was idle for half an hour, and lives while it is used', async () => {
    for (let used = 0; used < 10; used += 1) {
      example.pass(29);
      expect(await asking()).toBeDefined();
    }
    example.pass(IDLE / MINUTE);
    expect(await asking()).toBeUndefined();
  });

  it('is nobody twelve hours after the sign-in, however busy the session was', async () => {
    for (let passed = 20; passed < ABSOLUTE / MINUTE; passed += 20) {
      example.pass(20);
      expect(await asking()).toBeDefined();
    }
    example.pass(20);
    expect(await asking()).toBeUndefined();
  });

  it('is nobody at once when the session was ended', async () => {
    await example.sessions.end(secret);
    expect(await asking()).toBeUndefined();
  });

  it('is nobody at once when the account was disabled, and enabling brings no session back', async () => {
    await example.give('DisableAccount', { id: ana, reason: 'Left' });
    expect(await asking()).toBeUndefined();
    await example.give('EnableAccount', { id: ana });
    expect(await asking()).toBeUndefined();
  });

  it('is nobody at once when what the account may do changed: it signs in anew', async () => {
    await example.give('NameAdministrator', { id: ana });
    expect(await asking()).toBeUndefined();
    secret = await example.signedIn(ana);
    expect((await asking())?.administrator).toBe(true);
    const ben = await example.opened('Ben');
    await example.give('NameAdministrator', { id: ben });
    await example.give('DismissAdministrator', { id: ana, reason: 'New task' });
    expect(await asking()).toBeUndefined();
  });

  it('is never who had the secret before the sign-in: it gets another one', async () => {
    const planted = secret;
    secret = await example.sessions.begin(ana, 0, planted);
    expect(secret).not.toBe(planted);
    expect(await example.bySession(planted)).toBeUndefined();
    expect(await asking()).toBeDefined();
  });

  it('is written down once a minute at most', async () => {
    const seen = () => example.access.selectFrom('sessions').select('seenAt').executeTakeFirst();
    const before = await seen();
    example.pass(0.9);
    await asking();
    expect(await seen()).toEqual(before);
    example.pass(0.1);
    await asking();
    expect(await seen()).not.toEqual(before);
  });
});

describe('Who asks, by a token', () => {
  let example: InstallationExample;
  let ana: string;
  beforeEach(async () => {
    example = await InstallationExample.open();
    ana = await example.opened('Ana');
  });
  afterEach(() => example.close());

  it('is the account, as far as the token reaches', async () => {
    const issued = await example.issued(ana, { onlyProgram: 'north' });
    expect(issued.secret).toMatch(/^plumbline_[\w-]{43}$/);
    const token = { id: issued.id, readsOnly: true, program: 'north' };
    const signed = { account: ana, name: 'Ana', administrator: false, via: 'token', token };
    expect(await example.byToken(issued.secret)).toEqual(signed);
    const wide = await example.issued(ana, { access: 'readWrite' });
    expect((await example.byToken(wide.secret))?.token).toEqual({ id: wide.id, readsOnly: false });
  });

  it('is nobody at once when the token was revoked or the account disabled', async () => {
    const [one, other] = [await example.issued(ana), await example.issued(ana)];
    await example.give('RevokeToken', { id: one.id, reason: 'Seen in a mail' });
    expect(await example.byToken(one.secret)).toBeUndefined();
    expect(await example.byToken(other.secret)).toBeDefined();
    await example.give('DisableAccount', { id: ana, reason: 'Left' });
    expect(await example.byToken(other.secret)).toBeUndefined();
  });

  it('is nobody on the day after the last', async () => {
    const { secret } = await example.issued(ana);
    example.clock.pretend('2026-06-01T23:59:59.999Z');
    expect(await example.byToken(secret)).toBeDefined();
    example.clock.pretend('2026-06-02T00:00:00.000Z');
    expect(await example.byToken(secret)).toBeUndefined();
  });

  it('is nobody where a bad token is sent, even with a good session beside it', async () => {
    const cookie = `__Host-plumbline=${await example.signedIn(ana)}`;
    const authorization = 'Bearer plumbline_nonsense';
    expect(await example.identities.identify({ headers: { cookie } })).toBeDefined();
    expect(
      await example.identities.identify({ headers: { cookie, authorization } }),
    ).toBeUndefined();
    expect(
      await example.identities.identify({ headers: { cookie, authorization: '' } }),
    ).toBeUndefined();
  });

  it('leaves when it was used last, once a minute at most', async () => {
    const { id, secret } = await example.issued(ana);
    expect(await example.tokens.lastUse(id)).toBeUndefined();
    await example.byToken(secret);
    const first = example.clock.now();
    example.pass(0.9);
    await example.byToken(secret);
    expect(await example.tokens.lastUse(id)).toBe(first);
    example.pass(0.1);
    await example.byToken(secret);
    expect(await example.tokens.lastUse(id)).toBe(example.clock.now());
  });

  it('is issued to an account that is there, for a year at most', async () => {
    await expect(example.issued('nobody')).rejects.toThrow('there is no account');
    await expect(example.issued(ana, { expiresOn: '2026-03-01' })).rejects.toThrow('day to come');
    await expect(example.issued(ana, { expiresOn: '2027-03-03' })).rejects.toThrow('year at most');
  });
});
