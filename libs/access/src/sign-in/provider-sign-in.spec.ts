import { accountIdOf } from '../account-id';
import { Accounts } from './accounts';
import { Doors, NOT_SIGNED_IN } from './doors';
import type { RoleIn } from './follows-from-groups';
import { ForgingProvider } from './forging-provider.example';
import { GroupRoles } from './group-roles';
import { Handshakes } from './handshakes';
import { InstallationExample } from './installation.example';
import { Provider, type ProviderHandshake } from './provider';
import { ProviderSignIn } from './provider-sign-in';
import { Refused } from '@plumbline/event-store';

const ANA = accountIdOf('ana@hospital.example');

describe('Signing in through a provider', () => {
  let example: InstallationExample;
  let forger: ForgingProvider;
  let signIn: ProviderSignIn;
  let held: RoleIn[];
  let reports: string[];
  beforeEach(async () => {
    example = await InstallationExample.open();
    forger = await ForgingProvider.open();
    held = [];
    reports = [];
    const { issuer } = forger;
    const configuration = { issuer, clientId: 'plumbline', groupsClaim: 'groups', name: 'H' };
    const members = {
      held: async () => held,
      giveRole: async (
        program: string,
        account: string,
        _: object,
        role: RoleIn['role'],
        sites?: readonly string[],
      ) => {
        expect(account).toBe(ANA);
        if (program === 'closed') throw new Refused('The program is closed.');
        held = held.filter((one) => one.program !== program || one.role !== role);
        held.push({ program, role, ...(sites && { sites }) });
      },
      takeRole: async (program: string, _: string, role: RoleIn['role']) => {
        held = held.filter((one) => one.program !== program || one.role !== role);
      },
    };
    signIn = new ProviderSignIn({
      provider: new Provider(configuration, 'http://127.0.0.1/auth/callback'),
      accounts: new Accounts(example.bus, example.views),
      doors: new Doors(example.installation, example.sessions),
      begun: new Handshakes<ProviderHandshake>(example.access, example.clock, 'provider'),
      roles: new GroupRoles(example.views, members, (reason) => reports.push(reason)),
    });
  });
  afterEach(async () => {
    await forger.close();
    await example.close();
  });

  async function begun() {
    const { address, secret } = await signIn.begin('/desk');
    const { state, nonce } = Object.fromEntries(address.searchParams);
    return { secret, nonce, query: { code: 'a code', state: state!, iss: forger.issuer } };
  }
  async function signedIn(claims: object = {}) {
    const { secret, nonce, query } = await begun();
    forger.nonce = nonce!;
    forger.forgery = { claims: claims as Record<string, unknown> };
    return signIn.finish(secret, new URLSearchParams(query));
  }

  it('opens the account and links it by the verified address at the first time', async () => {
    const came = await signedIn();
    expect(came).toMatchObject({ account: ANA, returnTo: '/desk' });
    expect((await example.bySession(came.secret))?.name).toBe('Ana');
    const { identities } = await example.installation.account(ANA);
    expect(identities).toEqual([{ issuer: forger.issuer, subject: 'ana-1' }]);
  });

  it('goes by the link from then on, whatever the address becomes', async () => {
    await signedIn();
    await example.opened('Ben');
    const changed = { email: 'ben@hospital.example', name: 'Somebody' };
    expect((await signedIn(changed)).account).toBe(ANA);
    expect((await signedIn({ email: undefined, email_verified: false })).account).toBe(ANA);
  });

  it('gives nobody an account who only has the same address elsewhere', async () => {
    await signedIn();
    await expect(signedIn({ sub: 'mallory-1' })).rejects.toThrow('another identity');
  });

  it.each([{ email_verified: false }, { email_verified: 'true' }, { email: undefined }])(
    'links by no address that the provider has not verified: %j',
    async (claims) => {
      await example.opened('Ana');
      await expect(signedIn(claims)).rejects.toThrow('ask an administrator');
    },
  );

  it('is refused for an account that is disabled, linked or not', async () => {
    await example.opened('Ana');
    await example.give('DisableAccount', { id: ANA, reason: 'Left' });
    await expect(signedIn()).rejects.toThrow(NOT_SIGNED_IN);
    await example.give('EnableAccount', { id: ANA });
    await signedIn();
    await example.give('DisableAccount', { id: ANA, reason: 'Left' });
    await expect(signedIn()).rejects.toThrow(NOT_SIGNED_IN);
  });

  it('ends once, in the browser in which it began', async () => {
    const { secret, nonce, query } = await begun();
    forger.nonce = nonce!;
    const answer = new URLSearchParams(query);
    await expect(signIn.finish(undefined, answer)).rejects.toThrow('another browser');
    await expect(signIn.finish('another', answer)).rejects.toThrow('another browser');
    const other = await begun();
    await expect(signIn.finish(other.secret, answer)).rejects.toThrow('did not sign you in');
    await signIn.finish(secret, answer);
    await expect(signIn.finish(secret, answer)).rejects.toThrow('took too long');
  });

  it('takes a code away from who tried a wrong state first: the handshake is over', async () => {
    const { secret, query } = await begun();
    const wrong = new URLSearchParams({ ...query, state: 'guessed' });
    await expect(signIn.finish(secret, wrong)).rejects.toThrow('did not sign you in');
    await expect(signIn.finish(secret, new URLSearchParams(query))).rejects.toThrow('too long');
    expect(forger.asked).toEqual([]);
  });

  it('gives the roles of the groups, and takes them when the groups are gone', async () => {
    await example.give('CharterProgram', { id: 'north', name: 'North', goals: ['One record'] });
    await example.give('AddSite', { program: 'north', id: 'east', name: 'East' });
    const said = { program: 'north', issuer: forger.issuer };
    await example.give('MapGroup', { ...said, id: 'board', group: 'Board', role: 'sponsor' });
    const atEast = { group: 'HIM', role: 'himDirector', sites: ['east'] };
    await example.give('MapGroup', { ...said, ...atEast });
    const sponsor = { program: 'north', role: 'sponsor' };
    await signedIn({ groups: ['Board', 'HIM'] });
    expect(held).toEqual([sponsor, { program: 'north', role: 'himDirector', sites: ['east'] }]);
    await signedIn({ groups: ['Board'] });
    expect(held).toEqual([sponsor]);
    await example.give('UnmapGroup', { program: 'north', id: 'board', reason: 'Another way' });
    await signedIn({ groups: ['Board'] });
    expect(held).toEqual([]);
  });

  it('keeps nobody out because one program takes no more roles', async () => {
    for (const id of ['closed', 'north']) {
      await example.give('CharterProgram', { id, name: id, goals: ['One record'] });
      const said = { program: id, issuer: forger.issuer, group: 'Board', role: 'auditor' };
      await example.give('MapGroup', said);
    }
    await signedIn({ groups: ['Board'] });
    expect(held).toEqual([{ program: 'north', role: 'auditor' }]);
    expect(reports).toEqual(['role by group: The program is closed.']);
  });

  it('maps a group to sites of the program only', async () => {
    await example.give('CharterProgram', { id: 'north', name: 'North', goals: ['One record'] });
    const said = { program: 'north', issuer: forger.issuer, group: 'Board', role: 'auditor' };
    await expect(example.give('MapGroup', { ...said, sites: ['moon'] })).rejects.toThrow(
      'no site "moon"',
    );
    await expect(example.give('MapGroup', { ...said, sites: [] })).rejects.toThrow(
      'Name the sites',
    );
    await expect(
      example.give('UnmapGroup', { program: 'north', id: 'x', reason: 'y' }),
    ).rejects.toThrow('no group');
  });
});
