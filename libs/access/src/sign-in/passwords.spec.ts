import { Clock } from '@plumbline/event-store';
import { openAccessDatabase, type AccessDatabase } from '../access-database';
import { COST, hashPassword, isPasswordOf } from './password-hash';
import { Passwords } from './passwords';

const CHEAP = { ln: 4, r: 8, p: 1 };
const chooser = { name: 'Ana', email: 'ana@hospital.example' };

describe('The hash of a password', () => {
  it('costs what OWASP advises for scrypt: N = 2^17, r = 8, p = 1', async () => {
    expect(COST).toEqual({ ln: 17, r: 8, p: 1 });
    const kept = await hashPassword('correct horse battery staple');
    expect(kept).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[\w-]{22}\$[\w-]{43}$/);
    expect(await isPasswordOf('correct horse battery staple', kept)).toBe(true);
    expect(await isPasswordOf('correct horse battery stapl', kept)).toBe(false);
  });

  it('is another each time, for the salt is', async () =>
    expect(await hashPassword('kettle', CHEAP)).not.toBe(await hashPassword('kettle', CHEAP)));

  it('is of the whole password: the 73rd byte counts', async () => {
    const kept = await hashPassword('x'.repeat(72) + 'y', CHEAP);
    expect(await isPasswordOf('x'.repeat(72) + 'z', kept)).toBe(false);
  });

  it('is the same however accents are typed', async () => {
    const kept = await hashPassword('\u00e9t\u00e9', CHEAP);
    expect(await isPasswordOf('e\u0301te\u0301', kept)).toBe(true);
    expect(await isPasswordOf('ete', kept)).toBe(false);
  });
});

describe('The passwords of accounts', () => {
  let database: AccessDatabase;
  let passwords: Passwords;
  beforeEach(async () => {
    database = await openAccessDatabase(':memory:');
    passwords = new Passwords(database, new Clock(), CHEAP);
  });
  afterEach(() => database.destroy());

  it('match the one that was set last, of the same account only', async () => {
    await passwords.set('ana', 'correct horse battery staple', chooser);
    expect(await passwords.matches('ana', 'correct horse battery staple')).toBe(true);
    expect(await passwords.matches('ben', 'correct horse battery staple')).toBe(false);
    await passwords.set('ana', 'marble kettle orbit plum', chooser);
    expect(await passwords.matches('ana', 'correct horse battery staple')).toBe(false);
    expect(await passwords.matches('ana', 'marble kettle orbit plum')).toBe(true);
  });

  it('never match the decoy of unknown accounts', async () => {
    expect(await passwords.matches('nobody', 'nobody')).toBe(false);
  });

  it('are kept as before when the new one is refused', async () => {
    await passwords.set('ana', 'correct horse battery staple', chooser);
    await expect(passwords.set('ana', 'short', chooser)).rejects.toThrow('at least 15');
    expect(await passwords.matches('ana', 'correct horse battery staple')).toBe(true);
  });

  it('are hashed anew at the next sign-in when they were cheap', async () => {
    await passwords.set('ana', 'correct horse battery staple', chooser);
    const dearer = new Passwords(database, new Clock(), { ...CHEAP, ln: 5 });
    expect(await dearer.matches('ana', 'wrong')).toBe(false);
    const hash = () => database.selectFrom('passwords').select('hash').executeTakeFirstOrThrow();
    expect((await hash()).hash).toContain('ln=4');
    expect(await dearer.matches('ana', 'correct horse battery staple')).toBe(true);
    expect((await hash()).hash).toContain('ln=5');
    expect(await dearer.matches('ana', 'correct horse battery staple')).toBe(true);
  });

  it('know whether they would do without a code', async () => {
    await passwords.set('ana', 'kettledrum', { ...chooser, hasCode: true });
    expect(await passwords.isEnoughAlone('ana')).toBe(false);
    await passwords.set('ana', 'correct horse battery staple', { ...chooser, hasCode: true });
    expect(await passwords.isEnoughAlone('ana')).toBe(true);
  });
});
