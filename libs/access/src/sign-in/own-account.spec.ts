import { codeOf, GOOD, LocalExample } from './local.example';

const OTHER = 'marble kettle orbit plum';
const HERE = '10.0.0.1';

describe('What one may change of the own way in', () => {
  let example: LocalExample;
  let ana: string;
  beforeEach(async () => {
    example = await LocalExample.open();
    ana = await example.withPassword('Ana');
  });
  afterEach(() => example.close());

  it('is the password: the present one is asked for, and every other browser is out', async () => {
    const elsewhere = await example.installation.signedIn(ana);
    await expect(example.own.changePassword(ana, 'wrong', OTHER, HERE)).rejects.toThrow('present');
    const came = await example.own.changePassword(ana, GOOD, OTHER, HERE);
    expect(await example.installation.bySession(elsewhere)).toBeUndefined();
    expect(await example.installation.bySession(came.secret)).toBeDefined();
    expect(await example.tried('ana@hospital.example', OTHER)).toMatchObject({ account: ana });
  });

  it('is the code: it counts when the first one from the app was right', async () => {
    const { secret, uri } = await example.own.offerCode(ana, GOOD, HERE);
    expect(uri).toContain(`secret=${secret}`);
    expect(await example.tried('ana@hospital.example', GOOD)).toMatchObject({ account: ana });
    await expect(example.own.confirmCode(ana, '12345', HERE)).rejects.toThrow('not right');
    const code = codeOf(secret, example.installation.clock.now());
    await example.own.confirmCode(ana, code, HERE);
    const wanted = await example.tried('ana@hospital.example', GOOD);
    expect(wanted).toMatchObject({ codeWanted: expect.any(String) });
  });

  it('keeps the secret of the app sealed', async () => {
    const { secret } = await example.own.offerCode(ana, GOOD, HERE);
    const rows = await example.installation.access.selectFrom('codes').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('drops the code only beside a password that is enough alone', async () => {
    await example.withCode(ana);
    await example.own.changePassword(ana, GOOD, 'kettledrum', HERE);
    await expect(example.own.dropCode(ana, 'kettledrum', HERE)).rejects.toThrow('too short');
    await example.own.changePassword(ana, 'kettledrum', OTHER, HERE);
    await example.own.dropCode(ana, OTHER, HERE);
    expect(await example.tried('ana@hospital.example', OTHER)).toMatchObject({ account: ana });
  });

  it('is slowed down like a sign-in when the present password is guessed', async () => {
    for (let failed = 0; failed < 5; failed += 1) {
      await expect(example.own.dropCode(ana, 'wrong', HERE)).rejects.toThrow('present');
    }
    await expect(example.own.dropCode(ana, GOOD, HERE)).rejects.toMatchObject({ retryAfter: 15 });
    const guess = example.own.confirmCode(ana, '123456', HERE);
    await expect(guess).rejects.toMatchObject({ retryAfter: 15 });
  });
});
