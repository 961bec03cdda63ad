import { facts, numbersOf, type Stage, taken } from '../contract/stage';
import { Invalid, Unavailable } from '../errors';
import type { Double } from './double/double';
import { type Fault, SERVER_ERRORS } from './double/faults';
import { record } from './double/log';
import { FaultStage } from './faults.stage';

/** What becomes of readers and followers when the server (the double) fails. */
const stages = new FaultStage();
const never = new AbortController().signal;
let double: Double;
let stage: Stage;

beforeEach(async () => {
  double = await stages.double();
  stage = await stages.set(double);
});
afterEach(() => stages.strike());

const FAILURES: [string, Fault][] = [
  ['breaks off half-way', { kind: 'half an answer' }],
  ['drops the connection', { kind: 'error', error: SERVER_ERRORS.unavailable }],
  ['cancels the call', { kind: 'error', error: SERVER_ERRORS.cancelled }],
  ['is not ready', { kind: 'error', error: SERVER_ERRORS.notReady }],
];

describe('reading from the double of KurrentDB:', () => {
  describe('a stream is read whole and once, when the double', () => {
    test.each(FAILURES)('%s', async (_, fault) => {
      await stage.append('1', 'none', facts(1, 2, 3, 4));
      double.faults.next('readStream', fault, fault);
      expect(numbersOf(await taken(stage.store.read(stage.stream('1'))))).toEqual([1, 2, 3, 4]);
      expect(double.faults.left).toBe(0);
    });

    test('says nothing', async () => {
      await stage.append('1', 'none', facts(1, 2));
      const { store } = await stages.set(double, { call: 1000 });
      double.faults.next('readStream', { kind: 'silent' });
      expect(numbersOf(await taken(store.read(stage.stream('1'))))).toEqual([1, 2]);
    });
  });

  describe('the log is read whole and once, when the double', () => {
    test.each([...FAILURES, ['ends the call', { kind: 'empty answer' }] as [string, Fault]])(
      '%s',
      async (_, fault) => {
        await stage.append('1', 'none', facts(1, 2, 3, 4));
        double.faults.next('follow', fault, fault);
        expect(numbersOf(await stage.written())).toEqual([1, 2, 3, 4]);
      },
    );

    test('says nothing', async () => {
      const impatient = await stages.set(double, { call: 1000 });
      await impatient.append('1', 'none', facts(1, 2));
      double.faults.next('follow', { kind: 'silent' });
      expect(numbersOf(await impatient.written())).toEqual([1, 2]);
    });
  });

  test('a reader whom the double fails again and again is told, and does not wait for ever', async () => {
    const { store, append, start } = await stages.set(double, { tries: 3 });
    await append('1', 'none', facts(1));
    const fault: Fault = { kind: 'error', error: SERVER_ERRORS.unavailable };
    for (const call of ['follow', 'readStream', 'readBack'] as const) {
      double.faults.next(call, fault, fault, fault);
    }
    await expect(store.head()).rejects.toThrow(Unavailable);
    await expect(taken(store.read(stage.stream('1')))).rejects.toThrow(Unavailable);
    await expect(taken(store.readAll(start))).rejects.toThrow('does not answer. Try again');
  });

  describe('(33) a follower loses nothing and is sent nothing twice, when the double', () => {
    test('restarts', async () => {
      const { store, start, append } = stage;
      await append('1', 'none', facts(1, 2));
      const following = store.subscribe(start, never)[Symbol.asyncIterator]();
      const next = async (): Promise<number> => numbersOf([(await following.next()).value])[0]!;
      expect([await next(), await next()]).toEqual([1, 2]);
      const waiting = next();
      await double.restart();
      await append('1', 'any', facts(3, 4));
      expect([await waiting, await next()]).toEqual([3, 4]);
      await following.return?.();
    });

    test.each([
      ...FAILURES,
      ['finds it too slow', { kind: 'error', error: SERVER_ERRORS.tooSlow, after: true }],
      ['ends the call in good order', { kind: 'empty answer' }],
    ] as [string, Fault][])('%s', async (_, fault) => {
      const { store, start, append } = stage;
      await append('1', 'none', facts(1, 2, 3));
      double.faults.next('follow', fault, fault);
      const following = taken(store.subscribe(start, never), 5);
      await append('1', 'any', facts(4, 5));
      expect(numbersOf(await following)).toEqual([1, 2, 3, 4, 5]);
    });
  });

  test('(34) a follower that nothing concerns moves on, and does not begin from the start again', async () => {
    const { store, append } = stage;
    const following = store.subscribe(await store.head(), never)[Symbol.asyncIterator]();
    const waiting = following.next();
    await until(() => double.followedFrom.length > 0);
    double.log.write('$noise', Array(200).fill(record('Noise')));
    const [begun] = double.followedFrom;
    while (double.followedFrom.at(-1) === begun) {
      const { length } = double.followedFrom;
      await double.restart();
      await until(() => double.followedFrom.length > length);
    }
    await append('1', 'none', facts(1));
    expect(numbersOf([(await waiting).value])).toEqual([1]);
    await following.return?.();
  });

  test('(35) a follower of a log that was put back from an older copy is stopped loudly', async () => {
    const { store, start, append } = stage;
    await append('1', 'none', facts(1));
    const { length } = double.log.records;
    await append('1', 'any', facts(2));
    const following = store.subscribe(start, never)[Symbol.asyncIterator]();
    await following.next();
    await following.next();
    const waiting = following.next();
    double.log.forgetAfter(length);
    await double.restart();
    await expect(waiting).rejects.toThrow(Invalid);
    await expect(following.next()).resolves.toMatchObject({ done: true });
  });

  test('a log that was put back from an older copy ends where it ends now', async () => {
    const { store, append } = stage;
    const { position } = await append('1', 'none', facts(1));
    const { length } = double.log.records;
    await append('1', 'any', facts(2));
    await store.head();
    double.log.forgetAfter(length);
    expect(await store.head()).toBe(position);
  });

  test('(31) however slow a follower, the double is stopped from sending more', async () => {
    const { store, start, append } = stage;
    const large = { type: 'NumberNoted', data: { text: 'x'.repeat(100_000) } };
    for (let index = 0; index < 10; index += 1) await append('1', 'any', Array(10).fill(large));
    const following = store.subscribe(start, never)[Symbol.asyncIterator]();
    await following.next();
    await append('2', 'any', facts(1));
    expect(double.sent).toBeGreaterThan(0);
    expect(double.sent).toBeLessThan(100);
    await following.return?.();
  });

  test('(20) a read that is broken off leaves no call open', async () => {
    const { store, stream, start, append } = stage;
    await append('1', 'none', facts(...Array.from({ length: 200 }, (_, index) => index)));
    for (let index = 0; index < 50; index += 1) {
      for await (const _ of store.read(stream('1'))) break;
      for await (const _ of store.readAll(start)) break;
      for await (const _ of store.subscribe(start, never)) break;
    }
    await until(() => double.open.size === 0);
  });

  test('(25) what others keep in the same database is not shown', async () => {
    const { store, start, append } = stage;
    await append('1', 'none', facts(1));
    double.log.write('other.app-1', [record('Other')]);
    double.log.write(stage.stream('1'), [record('Other')]);
    double.log.write('$et-x.y', [record('$>')]);
    await append('2', 'none', facts(2));
    expect(numbersOf(await taken(store.readAll(start)))).toEqual([1, 2]);
    expect(numbersOf(await taken(store.read(stage.stream('1'))))).toEqual([1]);
    expect(numbersOf(await taken(store.subscribe(start, never), 2))).toEqual([1, 2]);
  });
});

/** Waits for what must come; the limit of the test is the only clock. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}
