import { accountIdOf } from '../account-id';
import { NOT_SIGNED_IN } from './doors';
import { GOOD, LocalExample } from './local.example';

const HERE = '10.0.0.1';
const ana = { name: 'Ana', email: 'ana@hospital.example' };
const said = { name: 'Ana Lindqvist', password: GOOD };

describe('An invitation', () => {
  let example: LocalExample;
  beforeEach(async () => (example = await LocalExample.open()));
  afterEach(() => example.close());

  it('opens the account under its id, with the name and the password of the person', async () => {
    const secret = await example.invitations.invite(ana);
    expect(await example.invitations.find(secret)).toEqual({ ...ana, hasCode: false });
    const came = await example.invitations.accept(secret, said, HERE);
    expect(came.account).toBe(accountIdOf(ana.email));
    const signed = await example.installation.bySession(came.secret);
    expect(signed).toMatchObject({ name: 'Ana Lindqvist', administrator: false });
    expect(await example.tried(ana.email, GOOD)).toMatchObject({ account: came.account });
  });

  it('is good once: of two at the same time one gets in', async () => {
    const secret = await example.invitations.invite(ana);
    const accept = () => example.invitations.accept(secret, said, HERE);
    const both = await Promise.allSettled([accept(), accept()]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(accept()).rejects.toThrow('was used or is too old');
  });

  it('is good for seven days, and until the next one of the same person', async () => {
    const first = await example.invitations.invite(ana);
    const second = await example.invitations.invite(ana);
    await expect(example.invitations.accept(first, said, HERE)).rejects.toThrow('too old');
    example.installation.pass(7 * 24 * 60);
    expect(await example.invitations.find(second)).toBeUndefined();
    await expect(example.invitations.accept(second, said, HERE)).rejects.toThrow('too old');
  });

  it('is kept when the password is refused', async () => {
    const secret = await example.invitations.invite(ana);
    const weak = { ...said, password: 'short' };
    await expect(example.invitations.accept(secret, weak, HERE)).rejects.toThrow('at least 15');
    expect(await example.invitations.accept(secret, said, HERE)).toBeDefined();
  });

  it('is the way back in for who forgot the password; other browsers are out, the name stays', async () => {
    const account = await example.withPassword('Ana');
    const elsewhere = await example.installation.signedIn(account);
    const secret = await example.invitations.invite(ana);
    const next = { name: 'Mallory', password: 'marble kettle orbit plum' };
    const came = await example.invitations.accept(secret, next, HERE);
    expect((await example.installation.bySession(came.secret))?.name).toBe('Ana');
    expect(await example.installation.bySession(elsewhere)).toBeUndefined();
    await expect(example.tried(ana.email, GOOD)).rejects.toThrow(NOT_SIGNED_IN);
  });

  it('never goes around the code of an app', async () => {
    const app = await example.withCode(await example.withPassword('Ana'));
    const secret = await example.invitations.invite(ana);
    expect((await example.invitations.find(secret))?.hasCode).toBe(true);
    const next = { ...said, password: 'marble kettle orbit plum' };
    await expect(example.invitations.accept(secret, next, HERE)).rejects.toThrow('app');
    const right = { ...next, code: app() };
    expect(await example.invitations.accept(secret, right, HERE)).toBeDefined();
  });

  it('does not bring back an account that was disabled', async () => {
    const account = await example.withPassword('Ana');
    const secret = await example.invitations.invite(ana);
    await example.installation.give('DisableAccount', { id: account, reason: 'Left' });
    await expect(example.invitations.accept(secret, said, HERE)).rejects.toThrow('too old');
  });

  it('is kept as a hash only', async () => {
    const secret = await example.invitations.invite(ana);
    const rows = await example.installation.access.selectFrom('invitations').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});
