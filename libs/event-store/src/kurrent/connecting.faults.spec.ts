import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '../clock';
import { facts, setStage, taken } from '../contract/stage';
import { Unavailable } from '../errors';
import { ANOTHER_AUTHORITY, AUTHORITY } from './double/certificates';
import { FaultStage } from './faults.stage';
import { addressOf } from './eventstore.address';

/** Finding the server (the double), and being let in. */
const stages = new FaultStage();
const folder = mkdtempSync(join(tmpdir(), 'plumbline-authority-'));
afterEach(() => stages.strike());
afterAll(() => rmSync(folder, { recursive: true }));

function authority(text: string): string {
  const file = join(folder, `${text.length}-${text.slice(60, 70).replaceAll(/\W/g, '')}.pem`);
  writeFileSync(file, text);
  return `&tlsCAFile=${encodeURIComponent(file)}`;
}

describe('connecting to the double of KurrentDB', () => {
  test('with TLS, an authority and a password of any characters it is let in', async () => {
    const double = await stages.double({ tls: true });
    const user = `${encodeURIComponent('ann@mercy')}:${encodeURIComponent('p@ss:w%rd/ü?')}@`;
    const store = await stages.store(double.url(user, authority(AUTHORITY)));
    const { append, start } = await setStage(store, new Clock());
    await append('1', 'none', facts(1));
    expect(await taken(store.readAll(start))).toHaveLength(1);
    expect([...double.callers]).toEqual(['ann@mercy:p@ss:w%rd/ü?']);
  });

  test('a server whose certificate another authority signed is refused, and the password is not sent', async () => {
    const double = await stages.double({ tls: true });
    const opening = stages.store(double.url('ann:secret@', authority(ANOTHER_AUTHORITY)), {
      tries: 2,
    });
    await expect(opening).rejects.toThrow(Unavailable);
    expect([...double.callers]).toEqual([]);
  });

  test('where no server listens, opening fails in a sentence', async () => {
    const double = await stages.double();
    double.stop();
    const opening = stages.store(double.url(), { tries: 2 });
    await expect(opening).rejects.toThrow(Unavailable);
    await expect(opening).rejects.toThrow('does not answer');
  });

  test('without TLS no name and no password are sent', async () => {
    const double = await stages.double();
    const store = await stages.store(double.url('ann:secret@'));
    const { append } = await setStage(store, new Clock());
    await append('1', 'none', facts(1));
    expect([...double.callers]).toEqual([]);
  });

  test.each([
    ['no address', 'ann:secret'],
    ['another protocol', 'http://ann:secret@localhost:2113'],
    ['no host', 'esdb://ann:secret@'],
    ['a port that is none', 'esdb://ann:secret@localhost:port'],
    ['an option that is none', 'esdb://ann:secret@localhost:2113?tls=secret'],
    ['a file that is missing', 'esdb://ann:secret@localhost:2113?tlsCAFile=/secret/missing.pem'],
    ['an authority that is not checked', 'esdb://ann:secret@localhost:2113?tlsVerifyCert=false'],
    ['conflicts that are hidden', 'esdb://ann:secret@localhost?throwOnAppendFailure=false'],
    ['a password that is not encoded', 'esdb://ann:secret%zz@localhost:2113'],
    ['TLS without a user', 'esdb://localhost:2113?secret=1'],
  ])('an address with %s is refused, and not repeated', async (_, url) => {
    const opening = stages.store(url);
    await expect(opening).rejects.toThrow(Unavailable);
    await expect(opening).rejects.not.toThrow(/secret/);
  });
});

test.each([
  ['kurrentdb://localhost:2113?tls=false', 'esdb://localhost:2113?tls=false'],
  ['kurrentdb+discover://a:b@one:2113,two:2113', 'esdb+discover://a:b@one:2113,two:2113'],
  ['kdb://a:b@one', 'esdb://a:b@one'],
])('%s is the same as %s', (address, same) => {
  expect(addressOf(address)).toEqual(addressOf(same));
  expect(addressOf(address).url).toBe(same);
});
