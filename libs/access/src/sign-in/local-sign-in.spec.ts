import { NOT_SIGNED_IN } from './doors';
import { GOOD, LocalExample } from './local.example';

describe('Signing in with a password', () => {
  let example: LocalExample;
  let ana: string;
  beforeEach(async () => {
    example = await LocalExample.open();
    ana = await example.withPassword('Ana');
  });
  afterEach(() => example.close());

  it('begins a session of the account, however the address is written', async () => {
    const came = await example.tried(' ANA@hospital.example', GOOD);
    expect(came).toMatchObject({ account: ana });
    const { secret } = came as { secret: string };
    expect((await example.installation.bySession(secret))?.account).toBe(ana);
  });

  it('says one sentence whatever was wrong: nobody learns which accounts there are', async () => {
    const ben = await example.withPassword('Ben');
    await example.installation.give('DisableAccount', { id: ben, reason: 'Left' });
    await example.installation.opened('Cem');
    const tries: [string, string][] = [
      ['ana@hospital.example', 'wrong'],
      ['nobody@hospital.example', GOOD],
      ['ben@hospital.example', GOOD],
      ['cem@hospital.example', GOOD],
      ['', ''],
    ];
    for (const [email, password] of tries) {
      await expect(example.tried(email, password)).rejects.toThrow(NOT_SIGNED_IN);
    }
  });

  it('does the same work for an account that is not there', async () => {
    const { passwords, throttle, codes } = example.parts;
    const work: string[] = [];
    for (const [name, part, method] of [
      ['password', passwords, 'matches'],
      ['throttle', throttle, 'admit'],
      ['code', codes, 'areOn'],
    ] as const) {
      const real = (part as never as Record<string, (...all: unknown[]) => unknown>)[method]!;
      Object.assign(part, {
        [method]: (...all: unknown[]) => {
          work.push(name);
          return real.apply(part, all);
        },
      });
    }
    await expect(example.tried('ana@hospital.example', 'wrong')).rejects.toThrow(NOT_SIGNED_IN);
    const known = work.splice(0);
    await expect(example.tried('nobody@hospital.example', 'wrong')).rejects.toThrow(NOT_SIGNED_IN);
    expect(work).toEqual(known);
    expect(known).toEqual(['throttle', 'password', 'code']);
  });

  it('ends the session that the browser had before', async () => {
    const before = await example.installation.signedIn(ana);
    const origin = { address: '10.0.0.1', session: before };
    await example.signIn.withPassword({ email: 'ana@hospital.example', password: GOOD }, origin);
    expect(await example.installation.bySession(before)).toBeUndefined();
  });

  it('is slowed down after five failures, for accounts that are not there, too', async () => {
    for (const email of ['ana@hospital.example', 'nobody@hospital.example']) {
      for (let failed = 0; failed < 5; failed += 1) {
        await expect(example.tried(email, 'wrong')).rejects.toThrow(NOT_SIGNED_IN);
      }
      await expect(example.tried(email, GOOD)).rejects.toMatchObject({ retryAfter: 15 });
    }
  });
});

describe('Signing in with a password and a code', () => {
  let example: LocalExample;
  let app: () => string;
  beforeEach(async () => {
    example = await LocalExample.open();
    app = await example.withCode(await example.withPassword('Ana'));
  });
  afterEach(() => example.close());
  const begun = async () => {
    const wanted = await example.tried('ana@hospital.example', GOOD);
    return (wanted as { codeWanted: string }).codeWanted;
  };
  const ended = (secret: string, code: string) =>
    example.signIn.withCode(secret, code, { address: '10.0.0.1' });

  it('needs both: the password alone begins no session', async () => {
    const secret = await begun();
    expect(await example.installation.bySession(secret)).toBeUndefined();
    const came = await ended(secret, app());
    expect(await example.installation.bySession(came.secret)).toBeDefined();
  });

  it('lets a wrong code be typed again, without the password', async () => {
    const secret = await begun();
    const wrong = app() === '000000' ? '000001' : '000000';
    await expect(ended(secret, wrong)).rejects.toThrow(NOT_SIGNED_IN);
    await expect(ended(secret, 'not a code')).rejects.toThrow(NOT_SIGNED_IN);
    expect(await ended(secret, app())).toBeDefined();
  });

  it('takes a code once, in its window too', async () => {
    const code = app();
    await ended(await begun(), code);
    await expect(ended(await begun(), code)).rejects.toThrow(NOT_SIGNED_IN);
    example.installation.pass(0.5);
    await expect(ended(await begun(), code)).rejects.toThrow(NOT_SIGNED_IN);
    expect(await ended(await begun(), app())).toBeDefined();
  });

  it('takes a code of the step before or after, and no older one', async () => {
    const code = app();
    example.installation.pass(0.5);
    expect(await ended(await begun(), code)).toBeDefined();
    const older = app();
    example.installation.pass(1);
    await expect(ended(await begun(), older)).rejects.toThrow(NOT_SIGNED_IN);
  });

  it('ends once, and within ten minutes', async () => {
    const secret = await begun();
    await ended(secret, app());
    example.installation.pass(1);
    await expect(ended(secret, app())).rejects.toThrow('took too long');
    const late = await begun();
    example.installation.pass(10);
    await expect(ended(late, app())).rejects.toThrow('took too long');
  });

  it('is slowed down when codes are guessed: the right password does not forgive them', async () => {
    const wrong = () => (app() === '000000' ? '000001' : '000000');
    const secret = await begun();
    for (let failed = 0; failed < 5; failed += 1) {
      await expect(ended(await begun(), wrong())).rejects.toThrow(NOT_SIGNED_IN);
    }
    await expect(begun()).rejects.toMatchObject({ retryAfter: 15 });
    await expect(ended(secret, app())).rejects.toMatchObject({ retryAfter: 15 });
  });
});
