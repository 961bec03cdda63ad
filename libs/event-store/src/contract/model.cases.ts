import * as fc from 'fast-check';
import { Clock } from '../clock';
import { Conflict } from '../errors';
import { type Answer, Model, type Step } from './model';
import { facts, type Maker, numbersOf, setStage, type Stage, taken } from './stage';

const step: fc.Arbitrary<Step> = fc.record({
  stream: fc.constantFrom('1', '2'),
  expected: fc.oneof(fc.constantFrom('none', 'any', 'exists'), fc.nat(6)),
  numbers: fc.array(fc.nat(99), { maxLength: 3 }),
  command: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  digest: fc.constantFrom('usual', 'usual', 'usual', 'other'),
});

/** Any order of any appends, sent one by one or together, comes to what the model says. */
export function modelCases(stage: () => Stage, { keepsOrder, histories = 200 }: Maker): void {
  const together = fc.array(step, { minLength: 1, maxLength: keepsOrder ? 6 : 1 });

  test('any interleaving of appends comes to what the model says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(together, { maxLength: 8 }), async (rounds) => {
        const model = new Model();
        const real = await setStage(stage().store, new Clock());
        for (const steps of rounds) {
          const answers = await Promise.all(steps.map((one) => answer(real, one)));
          expect(answers).toEqual(steps.map((one) => model.append(one)));
        }
        await compare(real, model);
      }),
      { numRuns: histories },
    );
  }, 60_000);
}

async function answer({ append }: Stage, step: Step): Promise<Answer> {
  const { stream, expected, numbers, command, digest } = step;
  try {
    const metadata = { commandId: command, digest };
    return `at ${(await append(stream, expected, facts(...numbers), metadata)).revision}`;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    if (!('expected' in error.details)) return 'the id was used';
    return `expected ${String(error.details.expected)}, is ${String(error.details.actual)}`;
  }
}

async function compare({ store, stream, program, written }: Stage, model: Model): Promise<void> {
  const log = await written();
  let count = 0;
  for (const [id, numbers] of model.streams) {
    const events = await taken(store.read(stream(id)));
    expect(numbersOf(events)).toEqual(numbers);
    expect(log.filter((event) => event.stream === stream(id))).toEqual(events);
    count += numbers.length;
  }
  expect(log).toHaveLength(count);
  for (const commandId of new Set(log.map((event) => event.commandId))) {
    const { revision, position } = log.findLast((event) => event.commandId === commandId)!;
    expect(await store.seen(program, commandId)).toMatchObject({ revision, position });
  }
}
