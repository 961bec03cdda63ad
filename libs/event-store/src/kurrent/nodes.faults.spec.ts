import * as fc from 'fast-check';
import { Clock } from '../clock';
import { facts, numbersOf, setStage, taken } from '../contract/stage';
import { Conflict } from '../errors';
import type { EventStore, Expected, Receipt } from '../event-store';
import { type Fault, SERVER_ERRORS } from './double/faults';
import { FaultStage } from './faults.stage';

/** Several nodes of one ledger (on the double), each with a connection of its own. */
const stages = new FaultStage();
afterEach(() => stages.strike());

/** One sending of a command through one of the nodes. */
const sending = fc.record({
  node: fc.nat(2),
  command: fc.constantFrom('a', 'b', 'c', 'd'),
  expected: fc.constantFrom<Expected>('any', 'none', 0, 1),
});
/** Failures of the server, some after it has written. */
const fault: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constant('error' as const),
  error: fc.constantFrom(SERVER_ERRORS.unavailable, SERVER_ERRORS.writeTimeout),
  after: fc.constant(true as const),
});

describe('several nodes on the double of KurrentDB', () => {
  test('a command takes effect once at most, however often and through whichever nodes it is sent', async () => {
    const double = await stages.double();
    const nodes = await Promise.all([1, 2, 3].map(() => stages.store(double.url())));
    await fc.assert(
      fc.asyncProperty(
        fc.array(sending, { minLength: 1, maxLength: 12 }),
        fc.array(fault, { maxLength: 5 }),
        async (sendings, faults) => {
          double.faults.next('append', ...faults);
          const { program, stream } = await setStage(nodes[0]!, new Clock());
          const send = ({ node, command, expected }: (typeof sendings)[number]) =>
            sent(nodes[node]!, program, stream('1'), command, expected);
          const answers = await Promise.all(sendings.map(send));
          const events = await taken(nodes[0]!.read(stream('1')));
          expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => index));
          for (const command of ['a', 'b', 'c', 'd']) {
            const kept = events.filter((event) => event.commandId === command);
            const receipts = answers.filter((_, index) => sendings[index]!.command === command);
            const accepted = new Set(receipts.filter(Boolean).map((one) => JSON.stringify(one)));
            expect(kept).toHaveLength(accepted.size === 0 ? 0 : 2);
            expect(accepted.size).toBeLessThanOrEqual(1);
            expect(numbersOf(kept)).toEqual(kept.map((_, index) => index));
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** The receipt of a command of two facts, or nothing where it was refused. */
async function sent(
  store: EventStore,
  program: string,
  stream: string,
  commandId: string,
  expected: Expected,
): Promise<Receipt | undefined> {
  try {
    const metadata = { program, commandId, digest: 'a digest', actor: 'ana' };
    return await store.append(stream, expected, facts(0, 1), metadata);
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
}
