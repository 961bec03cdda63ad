import { DemoSignIn } from './demo-sign-in';
import { NOT_SIGNED_IN } from './doors';
import { FirstRun } from './first-run';
import { GOOD, LocalExample } from './local.example';

const ana = { name: 'Ana', email: 'ana@hospital.example', password: GOOD };

describe('The first run of a ledger of one’s own', () => {
  let example: LocalExample;
  let first: FirstRun;
  beforeEach(async () => {
    example = await LocalExample.open();
    const { doors, passwords } = example.parts;
    first = new FirstRun(example.accounts, example.installation.installation, passwords, doors);
  });
  afterEach(() => example.close());
  const own = () => example.installation.give('BeginLedger', { mode: 'own' });

  it('offers a key that opens the account of the administrator', async () => {
    await own();
    const key = await first.offer();
    const came = await first.accept(key!, ana);
    const signed = await example.installation.bySession(came.secret);
    expect(signed).toMatchObject({ name: 'Ana', administrator: true });
    expect(await example.tried(ana.email, GOOD)).toMatchObject({ account: came.account });
  });

  it('offers a key once: of two at the same time one gets in', async () => {
    await own();
    const key = (await first.offer())!;
    const other = { ...ana, email: 'ben@hospital.example' };
    const both = await Promise.allSettled([first.accept(key, ana), first.accept(key, other)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await example.accounts.all()).toHaveLength(1);
    await expect(first.accept(key, ana)).rejects.toThrow('was used');
  });

  it('keeps the key when what was said is refused', async () => {
    await own();
    const key = (await first.offer())!;
    await expect(first.accept(key, { ...ana, password: 'short' })).rejects.toThrow('at least 15');
    await expect(first.accept(key, { ...ana, email: 'nobody' })).rejects.toThrow('e-mail');
    await expect(first.accept('another key', ana)).rejects.toThrow('terminal');
    expect(await first.accept(key, ana)).toBeDefined();
  });

  it('offers nothing when there is an account already, nor in a demo, nor before the ledger began', async () => {
    expect(await first.offer()).toBeUndefined();
    await example.installation.give('BeginLedger', { mode: 'demo' });
    expect(await first.offer()).toBeUndefined();
    const other = await LocalExample.open();
    await other.installation.give('BeginLedger', { mode: 'own' });
    await other.installation.opened('Ben');
    const { doors, passwords } = other.parts;
    const late = new FirstRun(other.accounts, other.installation.installation, passwords, doors);
    expect(await late.offer()).toBeUndefined();
    await other.close();
  });

  it('asks for no password where a provider knows the administrator', async () => {
    await own();
    const key = (await first.offer())!;
    const { password: _, ...known } = ana;
    const came = await first.accept(key, known);
    expect((await example.installation.bySession(came.secret))?.administrator).toBe(true);
    await expect(example.tried(ana.email, GOOD)).rejects.toThrow(NOT_SIGNED_IN);
  });
});

describe('Looking around in a demo', () => {
  let example: LocalExample;
  let demo: DemoSignIn;
  let ana: string;
  beforeEach(async () => {
    example = await LocalExample.open();
    ana = await example.installation.opened('Ana');
    const { installation, accounts } = example;
    const roleOf = async () => 'Sponsor';
    demo = new DemoSignIn(installation.installation, accounts, example.parts.doors, roleOf);
  });
  afterEach(() => example.close());

  it('is possible in anybody’s place, and from one to the next', async () => {
    await example.installation.give('BeginLedger', { mode: 'demo' });
    const ben = await example.installation.opened('Ben');
    expect(await demo.people()).toEqual([
      { account: ana, name: 'Ana', role: 'Sponsor' },
      { account: ben, name: 'Ben', role: 'Sponsor' },
    ]);
    const one = await demo.as(ana);
    const other = await demo.as(ben, one.secret);
    expect((await example.installation.bySession(other.secret))?.account).toBe(ben);
    expect(await example.installation.bySession(one.secret)).toBeUndefined();
  });

  it('offers who decides first, and last who has no role', async () => {
    await example.installation.give('BeginLedger', { mode: 'demo' });
    const titles = ['Auditor', undefined, 'CIO, Vendor', 'Executive sponsor', 'Vendor'];
    for (const name of ['Ben', 'Cem', 'Dee', 'Eve']) await example.installation.opened(name);
    const { installation, accounts } = example;
    const given = new Map((await accounts.all()).map(({ id }, at) => [id, titles[at]]));
    const roleOf = async (account: string) => given.get(account);
    demo = new DemoSignIn(installation.installation, accounts, example.parts.doors, roleOf);
    const order = (await demo.people()).map(({ role }) => role);
    expect(order).toEqual(['Executive sponsor', 'CIO, Vendor', 'Vendor', 'Auditor', undefined]);
  });

  it('is refused in a ledger of one’s own, whoever is asked for', async () => {
    await example.installation.give('BeginLedger', { mode: 'own' });
    expect(await demo.people()).toEqual([]);
    await expect(demo.as(ana)).rejects.toThrow('There is no demo here');
  });

  it('is refused where nobody said that it is a demo', async () => {
    await expect(demo.as(ana)).rejects.toThrow('There is no demo here');
  });

  it('is refused in the place of who is not there or may not sign in', async () => {
    await example.installation.give('BeginLedger', { mode: 'demo' });
    await example.installation.give('DisableAccount', { id: ana, reason: 'Left' });
    await expect(demo.as(ana)).rejects.toThrow('Nobody of this name');
    await expect(demo.as('nobody')).rejects.toThrow('Nobody of this name');
  });
});
