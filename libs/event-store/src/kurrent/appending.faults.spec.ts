import { facts, numbersOf, type Stage, taken } from '../contract/stage';
import { Conflict, Invalid, Unavailable } from '../errors';
import type { Double } from './double/double';
import { type Fault, notLeader, SERVER_ERRORS } from './double/faults';
import { FaultStage } from './faults.stage';

/** What becomes of an append when the server (the double) fails. */
const stages = new FaultStage();
let double: Double;
let stage: Stage;

beforeEach(async () => {
  double = await stages.double();
  stage = await stages.set(double);
});
afterEach(() => stages.strike());

const error = (name: keyof typeof SERVER_ERRORS): Fault => ({
  kind: 'error',
  error: SERVER_ERRORS[name],
});
/** The first append of a command is its claim; a fault for the second one needs a free first one. */
const command = { commandId: 'c' };

/** Appends once and once more, and sees one effect and one answer. */
async function expectOnce({ append, written }: Stage): Promise<void> {
  const receipt = await append('1', 'none', facts(1, 2), command);
  expect(await append('1', 'none', facts(1, 2), command)).toEqual(receipt);
  expect(receipt.revision).toBe(1);
  expect(numbersOf(await written())).toEqual([1, 2]);
  expect(double.faults.left).toBe(0);
}

describe('appending to the double of KurrentDB:', () => {
  describe('an append that the double fails once, takes effect once', () => {
    const named = (name: keyof typeof SERVER_ERRORS, after?: true): [string, Fault] => [
      `${SERVER_ERRORS[name].details}${after ? ', but it was written' : ''}`,
      { kind: 'error', error: SERVER_ERRORS[name], ...(after && { after }) },
    ];
    test.each([
      named('unavailable'),
      named('cancelled'),
      named('busy'),
      named('notReady'),
      named('writeTimeout'),
      named('commitTimeout'),
      named('unavailable', true),
      named('cancelled', true),
      named('writeTimeout', true),
      named('commitTimeout', true),
    ])('%s', async (_, fault) => {
      double.faults.next('append', fault, fault);
      await expectOnce(stage);
    });
  });

  describe('an append that the double leaves without an answer, is ended and takes effect once', () => {
    test.each<[string, Fault]>([
      ['it took the call and says nothing', { kind: 'silent' }],
      ['it wrote, and the answer was lost', { kind: 'answer lost' }],
      ['it ended the call without a word', { kind: 'empty answer' }],
    ])('%s', async (_, fault) => {
      const impatient = await stages.set(double, { call: 1000 });
      double.faults.next('append', fault, fault);
      await expectOnce(impatient);
    });
  });

  test('an append goes to the leader that a node names', async () => {
    const leader = await stages.double();
    double.faults.next('append', { kind: 'error', error: notLeader(leader.listensOn) });
    await stage.append('1', 'none', facts(1));
    expect(leader.log.stream(stage.stream('1'))).toHaveLength(1);
    expect(double.log.stream(stage.stream('1'))).toBeUndefined();
  });

  test('an append waits for a server that restarts', async () => {
    double.stop();
    const appended = stage.append('1', 'none', facts(1));
    await double.listen();
    expect((await appended).revision).toBe(0);
  });

  test('an append that was never confirmed says so, and its command may be sent again', async () => {
    const impatient = await stages.set(double, { tries: 2 });
    const lost: Fault = { kind: 'error', error: SERVER_ERRORS.unavailable, after: true };
    double.faults.next('append', lost, lost);
    const first = impatient.append('1', 'none', facts(1), command);
    await expect(first).rejects.toThrow(Unavailable);
    double.faults.next('append', lost, lost);
    const second = impatient.append('1', 'none', facts(1), command);
    await expect(second).rejects.toThrow(
      'The database did not confirm a write. Whether it was kept is not known: send this again with ' +
        'the same command id, and it takes effect once.',
    );
    expect((await impatient.append('1', 'none', facts(1), command)).revision).toBe(0);
    expect(numbersOf(await impatient.written())).toEqual([1]);
  });

  describe('a command that has claimed its place and was cut off before it wrote', () => {
    beforeEach(async () => {
      const impatient = await stages.set(double, { tries: 1 });
      const { program } = stage;
      const append = impatient.store.append(stage.stream('1'), 'none', facts(1), {
        program,
        commandId: 'c',
        digest: 'a digest',
        actor: 'ana',
      });
      // The claim is written, the facts are not.
      double.faults.next('append', {
        kind: 'error',
        error: SERVER_ERRORS.unavailable,
        after: true,
      });
      await expect(append).rejects.toThrow(Unavailable);
    });

    test('was not seen, and takes effect when it is sent again', async () => {
      expect(await stage.store.seen(stage.program, 'c')).toBeUndefined();
      const receipt = await stage.append('1', 'none', facts(1), command);
      expect(await stage.store.seen(stage.program, 'c')).toEqual({
        ...receipt,
        digest: 'a digest',
      });
      expect(numbersOf(await stage.written())).toEqual([1]);
    });

    test('lets others write in its place, and then takes another one', async () => {
      await stage.append('1', 'none', facts(2));
      expect((await stage.append('1', 'any', facts(1), command)).revision).toBe(1);
      expect(numbersOf(await stage.written())).toEqual([2, 1]);
    });

    test('keeps its id from another command, for it may still be under way', async () => {
      const other = stage.append('2', 'none', facts(3), { ...command, digest: 'another' });
      await expect(other).rejects.toThrow(Conflict);
      await expect(other).rejects.toThrow('Send this again with a new id.');
    });
  });

  test('what will not pass is not tried again', async () => {
    double.faults.next('append', error('unknown'), error('unavailable'));
    await expect(stage.append('1', 'none', facts(1))).rejects.toThrow(
      'The database of the event log has failed.',
    );
    expect(double.faults.left).toBe(1);
  });

  test('a user without rights is told which are needed', async () => {
    double.faults.next('append', error('denied'));
    const denied = stage.append('1', 'none', facts(1));
    await expect(denied).rejects.toThrow(Unavailable);
    await expect(denied).rejects.toThrow(/may read \$all/);
  });

  test('an append that is too large for the server is refused with what to do', async () => {
    double.faults.next('append', error('tooLarge'));
    const refused = stage.append('1', 'none', facts(1));
    await expect(refused).rejects.toThrow(Invalid);
    await expect(refused).rejects.toThrow(/raise its MaxAppendSize/);
  });

  test('an append is measured with all that is kept about it, before it is sent', async () => {
    const numbers = Array.from({ length: 8000 }, (_, index) => index);
    const large = stage.append('1', 'none', facts(...numbers));
    await expect(large).rejects.toThrow(/with what is kept about it, 2097152 fit/);
    expect(double.log.records).toHaveLength(1);
  });

  test('the question what a server can do, which may hang, is never asked', async () => {
    await stage.append('1', 'none', facts(1));
    await taken(stage.store.readAll(stage.start));
    expect(double.asked).toBe(0);
  });

  test('an append behind what was seen of the stream costs three calls: claim, facts, what was kept', async () => {
    await stage.append('1', 'none', facts(1));
    const before = { ...double.calls };
    await stage.append('1', 0, facts(2));
    expect(double.calls).toEqual({
      ...before,
      append: before.append + 2,
      readStream: before.readStream + 1,
    });
  });

  test('an append that expects more than the stream ever had is refused, and its command stays free', async () => {
    await stage.append('1', 'none', facts(1));
    await expect(stage.append('1', 7, facts(2), command)).rejects.toThrow(Conflict);
    expect((await stage.append('1', 0, facts(2), command)).revision).toBe(1);
    expect(numbersOf(await stage.written())).toEqual([1, 2]);
  });

  test('an append behind what another node has moved on from is refused, and may be sent again', async () => {
    const other = await stages.store(double.url());
    await stage.append('1', 'none', facts(1));
    const { program } = stage;
    const metadata = { program, commandId: 'other', digest: 'a digest', actor: 'ana' };
    await other.append(stage.stream('1'), 'any', facts(2), metadata);
    await expect(stage.append('1', 0, facts(3), command)).rejects.toThrow(Conflict);
    expect((await stage.append('1', 1, facts(3), command)).revision).toBe(2);
    expect(numbersOf(await stage.written())).toEqual([1, 2, 3]);
  });

  test('the failure of one connection harms no append of another one in the process', async () => {
    const other = await stages.double();
    const elsewhere = await stages.set(other);
    double.faults.next('append', ...Array<Fault>(5).fill(error('cancelled')));
    const here = stage.append('1', 'none', facts(1));
    const there = Array.from({ length: 20 }, (_, id) =>
      elsewhere.append(`${id}`, 'none', facts(id)),
    );
    expect((await Promise.all(there)).map(({ revision }) => revision)).toEqual(Array(20).fill(0));
    expect((await here).revision).toBe(0);
    expect(await elsewhere.written()).toHaveLength(20);
  });
});
