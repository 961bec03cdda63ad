import { EventStoreDBClient } from '@eventstore/db-client';
import { Clock } from '../../clock';
import { facts, numbersOf, setStage, type Stage, taken } from '../../contract/stage';
import { Refused } from '../../errors';
import { addressOf } from '../eventstore.address';
import { KurrentEventStore } from '../kurrent.event-store';

/** We remove nothing; what holds when an operator of the database does it by hand. */
export function operatorCases(name: string, url: () => string): void {
  describe(`the event store in ${name}, when an operator`, () => {
    let stage: Stage;
    let operator: EventStoreDBClient;
    const credentials = (): { username: string; password: string } => addressOf(url()).credentials;
    const read = (): Promise<number[]> =>
      taken(stage.store.read(stage.stream('1'))).then(numbersOf);

    beforeEach(async () => {
      const clock = new Clock();
      stage = await setStage(await KurrentEventStore.open({ url: url(), clock }), clock);
      operator = EventStoreDBClient.connectionString(addressOf(url()).url);
    });
    afterEach(async () => {
      await operator.dispose();
      await stage.store.close();
    });

    test('(21) deletes a stream, it reads as missing and is numbered on', async () => {
      const { append, stream } = stage;
      await append('1', 'none', facts(0, 1));
      await operator.deleteStream(stream('1'), { credentials: credentials() });
      expect(await read()).toEqual([]);
      const receipt = await append('1', 'none', facts(2), { commandId: 'c' });
      expect(receipt.revision).toBe(2);
      expect(await append('1', 'none', facts(2), { commandId: 'c' })).toEqual(receipt);
      expect(await read()).toEqual([2]);
    });

    test('(22) deletes a stream for good, it reads as missing and takes nothing more', async () => {
      const { append, stream } = stage;
      await append('1', 'none', facts(0));
      await operator.tombstoneStream(stream('1'), { credentials: credentials() });
      expect(await read()).toEqual([]);
      await expect(append('1', 'none', facts(1))).rejects.toThrow(Refused);
      await expect(append('1', 'any', facts(1))).rejects.toThrow('deleted in the database by hand');
    });

    test('(23) truncates a stream, the rest is read and appended to', async () => {
      const { append, stream } = stage;
      await append('1', 'none', facts(0, 1, 2));
      const cut = { truncateBefore: 2 };
      await operator.setStreamMetadata(stream('1'), cut, { credentials: credentials() });
      expect(await read()).toEqual([2]);
      expect((await append('1', 2, facts(3))).revision).toBe(3);
      expect(await read()).toEqual([2, 3]);
    });

    test('does any of this, a program is still read and followed in order', async () => {
      const { store, start, append, stream, written } = stage;
      await append('1', 'none', facts(0, 1));
      await operator.setStreamMetadata(
        stream('1'),
        { truncateBefore: 1 },
        { credentials: credentials() },
      );
      await append('2', 'none', facts(2));
      const followed = taken(store.subscribe(start, new AbortController().signal), 3);
      expect(numbersOf(await written()).slice(-1)).toEqual([2]);
      expect(numbersOf(await followed).slice(-1)).toEqual([2]);
    });
  });
}
