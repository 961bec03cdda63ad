import { Clock, KurrentEventStore, MemoryEventStore, START } from '@plumbline/event-store';
import type { EventStore, RecordedEvent } from '@plumbline/event-store';
import * as fc from 'fast-check';
import { Double } from '../../../../libs/event-store/src/kurrent/double/double';
import { views } from '../../../api/src/slices';
import { compareLogs } from './compare-logs';
import { copyLog, type Target } from './copy-log';

const DIGEST = 'what the command said';

/** A log in which each command appends some facts of a program, a minute after the last. */
async function told(commands: readonly { program: string; stream: string; facts: number }[]) {
  const clock = new Clock();
  const store = new MemoryEventStore(clock);
  for (const [index, { program, stream, facts }] of commands.entries()) {
    clock.pretend(new Date(Date.UTC(2024, 0, 1, 0, index)).toISOString());
    const events = Array.from({ length: facts }, (_, number) => ({
      type: 'NumberNoted',
      data: { number, nested: { text: 'ä', none: null } },
      schemaVersion: number + 1,
    }));
    await store.append(`${program}.number-${stream}`, 'any', events, {
      program,
      commandId: `command-${index}`,
      digest: `${DIGEST} ${index}`,
      actor: 'ana',
      onBehalfOf: index % 2 ? 'ben' : undefined,
      effectiveAt: index % 3 ? '2023-05-05T00:00:00.000Z' : undefined,
      causation: index % 2 ? 'a flag' : undefined,
      source: index % 2 ? 'a file' : undefined,
    });
  }
  return store;
}

const SOME = [
  { program: 'north', stream: '1', facts: 2 },
  { program: 'south', stream: '1', facts: 1 },
  { program: 'north', stream: '1', facts: 1 },
  { program: 'north', stream: '2', facts: 3 },
];

function inMemory(): Target {
  const clock = new Clock();
  return { store: new MemoryEventStore(clock), clock };
}

async function copied(from: EventStore, to: Target, program?: string) {
  return copyLog(from, to, { program, until: await from.head() });
}

async function compared(from: EventStore, to: Target, program?: string) {
  return compareLogs(from, to.store, { program, until: await from.head() }, views);
}

/** A store that tells one fact otherwise than it is. */
function altered(store: EventStore, change: (fact: RecordedEvent) => RecordedEvent): EventStore {
  return new Proxy(store, {
    get(target, name) {
      if (name !== 'readAll') return Reflect.get(target, name);
      return async function* (...args: Parameters<EventStore['readAll']>) {
        for await (const fact of target.readAll(...args)) yield change(fact);
      };
    },
  });
}

describe('A copy of a log', () => {
  it('has the same facts, times and answers, whatever was told, and wherever it was cut off', async () => {
    const command = fc.record({
      program: fc.constantFrom('north', 'south'),
      stream: fc.constantFrom('1', '2'),
      facts: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 12 }), fc.nat(12), async (commands, cut) => {
        const [part, whole] = [await told(commands.slice(0, cut)), await told(commands)];
        const to = inMemory();
        const first = await copied(part, to);
        const rest = await copied(whole, to);
        expect(rest.there).toBe(first.written);
        const all = commands.reduce((sum, { facts }) => sum + facts, 0);
        expect(await compared(whole, to)).toMatchObject({ facts: all, commands: commands.length });
        expect(await copied(whole, to)).toEqual({ there: all, written: 0 });
      }),
      { numRuns: 30 },
    );
  });

  it('goes to KurrentDB and back, and answers a repeated command with the first receipt', async () => {
    const double = await Double.start();
    const clock = new Clock();
    const store = await KurrentEventStore.open({ url: double.url(), clock });
    try {
      const from = await told(SOME);
      await copied(from, { store, clock });
      await compared(from, { store, clock });
      const back = inMemory();
      await copied(store, back);
      await compared(store, back);
      await compared(from, back);
      clock.release();
      const { position: _, ...receipt } = (await from.seen('north', 'command-3'))!;
      const metadata = { program: 'north', commandId: 'command-3', actor: 'ana' };
      const again = (digest: string) =>
        store.append('north.number-2', 'none', [{ type: 'NumberNoted', data: {} }], {
          ...metadata,
          digest,
        });
      expect(await again(receipt.digest)).toMatchObject({ revision: receipt.revision });
      await expect(again('something else')).rejects.toThrow('already used for something else');
    } finally {
      await store.close();
      double.stop();
    }
  });

  it('may be of one program, and keeps another one that is there if that is older', async () => {
    const from = await told(SOME);
    const to = inMemory();
    await copied(from, to, 'north');
    expect(await compared(from, to, 'north')).toMatchObject({ facts: 6, commands: 3 });
    await expect(copied(from, to, 'south')).rejects.toThrow('cannot keep their times');
    expect(
      (await to.store.readAll(START, { program: 'south' })[Symbol.asyncIterator]().next()).done,
    ).toBe(true);
  });

  it('is refused where the target holds something else, and changes nothing there', async () => {
    const from = await told(SOME);
    const other = { store: await told(SOME.slice(1)), clock: new Clock() };
    const head = await other.store.head();
    await expect(copied(from, other)).rejects.toThrow('no copy of the source');
    await expect(
      copied(await told(SOME.slice(0, 1)), { ...other, store: await told(SOME) }),
    ).rejects.toThrow('facts that the source does not have');
    expect(await other.store.head()).toBe(head);
  });

  it('lifts a time that goes back along a log of several nodes to the one before', async () => {
    const from = await told(SOME);
    const skewed = altered(from, (fact) =>
      fact.program === 'south' ? { ...fact, recordedAt: '2023-01-01T00:00:00.000Z' } : fact,
    );
    const to = inMemory();
    await copied(skewed, to);
    await expect(compared(skewed, to)).resolves.toMatchObject({ facts: 7 });
    const times: string[] = [];
    for await (const { recordedAt } of to.store.readAll(START)) times.push(recordedAt);
    expect(times).toEqual([...times].sort());
    expect(times[2]).toBe('2024-01-01T00:00:00.000Z');
  });

  it.each<[string, Partial<RecordedEvent>]>([
    ['data', { data: { number: 99 } }],
    ['actor', { actor: 'eve' }],
    ['effectiveAt', { effectiveAt: '2020-01-01T00:00:00.000Z' }],
    ['id', { id: 'another' }],
  ])('is told from one that differs in the %s of one fact', async (field, change) => {
    const from = await told(SOME);
    const to = inMemory();
    await copied(from, to);
    const store = altered(to.store, (fact) =>
      fact.commandId === 'command-2' ? { ...fact, ...change } : fact,
    );
    await expect(compared(from, { ...to, store })).rejects.toThrow(`differs in its ${field}`);
  });
});
