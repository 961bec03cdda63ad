import { BeginLedger } from '@plumbline/access';
import { CommandBus } from '@nestjs/cqrs';
import {
  compared,
  demo,
  publishedCases,
  sentenceOf,
  tell,
  tellDemo,
  visibleProblems,
  type Case,
} from '@plumbline/cases';
import { asCaller, Sweeper, toCommand } from '@plumbline/event-sourcing';
import { addDays } from '@plumbline/figures';
import * as fc from 'fast-check';
import { openLedger, type Ledger } from './ledger';

async function told(ledger: Ledger, { steps, source }: Case) {
  await tell(steps, { bus: ledger.app.get(CommandBus), clock: ledger.clock, source });
  return ledger.store.head();
}

describe.each(publishedCases.map((published) => [published.title, published] as const))(
  'Published: %s',
  (_, published) => {
    let ledger: Ledger;
    beforeAll(async () => {
      ledger = await openLedger();
      await told(ledger, published);
    });
    afterAll(() => ledger.close());

    it.each(published.published.map((figure) => [sentenceOf(figure), figure] as const))(
      '%s',
      async (_, figure) => {
        const program = await ledger.look(published.id, figure.ask, { on: figure.on });
        expect(compared(figure, program)).toMatchObject({ asKnown: true });
      },
    );

    it('does nothing twice when it is told again', async () => {
      const before = await ledger.store.head();
      expect(await told(ledger, published)).toBe(before);
    });

    for (const { mutation, input, sentence } of published.refused ?? []) {
      it(`refuses ${mutation}: ${sentence}`, async () => {
        await expect(ledger.give(mutation, input)).rejects.toThrow(sentence);
      });
    }
  },
);

describe('A correction of a published figure', () => {
  it('changes what a day shows from then on, and nothing of what was known before', async () => {
    const ledger = await openLedger();
    const npfit = publishedCases.find(({ id }) => id === 'npfit')!;
    const known = await told(ledger, npfit);
    const on = '2011-03-31';
    await ledger.give('correctMeasurement', {
      program: 'npfit',
      id: 'benefits-to-date',
      value: 2.7,
      reason: 'A benefit of a trust was counted late',
      on,
    });
    const look = async (time: object) =>
      (await ledger.look('npfit', 'benefit(id: "whole-life-benefits") { realisedPct }', time))
        .benefit.realisedPct;
    expect(await look({ on, asOf: known })).toBeCloseTo(25.74, 2);
    expect(await look({ on })).toBeCloseTo(26.73, 2);
    expect(await look({ asOf: known })).toBeCloseTo(34.58, 2);
    await ledger.close();
  });
});

describe('The demo', () => {
  const everything = Object.entries(visibleProblems);
  const anyDay = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  async function opened(today: string) {
    const ledger = await openLedger();
    await told(ledger, demo(today)).catch(async (error) => {
      await ledger.close();
      throw error;
    });
    ledger.clock.pretend(`${today}T00:00:01.000Z`);
    return ledger;
  }

  /** What is not to be seen as it should be. */
  async function unseen(ledger: Ledger): Promise<string[]> {
    const answers = new Map<string, unknown>();
    const missing: string[] = [];
    for (const [slice, seen] of everything.flatMap(([name, all]) =>
      all.map((each) => [name, each] as const),
    )) {
      const answer = answers.get(seen.ask) ?? (await ledger.look('harborview', seen.ask));
      answers.set(seen.ask, answer);
      const { computed, published, asKnown } = compared(seen, answer);
      if (!asKnown) missing.push(`${slice}: ${seen.what}: ${computed}, not ${published}`);
    }
    return missing;
  }

  it('loads on any day, 60 days before the go-live, with every problem to be seen', async () => {
    const leap = '2028-02-29';
    await fc.assert(
      fc.asyncProperty(anyDay, async (today) => {
        const ledger = await opened(today);
        try {
          expect(await ledger.look('harborview', 'goLiveOn')).toEqual({
            goLiveOn: addDays(today, 60),
          });
          expect(await unseen(ledger)).toEqual([]);
        } finally {
          await ledger.close();
        }
      }),
      { numRuns: 5, examples: [[leap], ['2027-01-01']] },
    );
  });

  describe('on a day', () => {
    const today = '2027-03-31';
    let ledger: Ledger;
    beforeAll(async () => (ledger = await opened(today)));
    afterAll(() => ledger.close());

    it.each(
      everything.flatMap(([slice, all]) =>
        all.map((seen) => [slice, seen.what, String(seen.printed), seen] as const),
      ),
    )('shows in %s: %s: %s', async (_slice, _what, _printed, seen) => {
      expect(compared(seen, await ledger.look('harborview', seen.ask))).toMatchObject({
        asKnown: true,
      });
    });

    it('has a past: before the first move the go-live was another day, and the words others', async () => {
      const before = addDays(today, -201);
      const fields = 'goLiveOn goals { version } changes(first: 1) { totalCount }';
      const then = await ledger.look('harborview', fields, { asOf: before });
      const now = await ledger.look('harborview', fields);
      expect(then.goLiveOn).toBe(addDays(today, -15));
      expect(then.goals.map((goal: { version: number }) => goal.version)).toEqual([1, 2, 1, 1]);
      expect(now.goals.map((goal: { version: number }) => goal.version)).toEqual([1, 3, 1, 2]);
      expect(now.changes.totalCount).toBeGreaterThan(then.changes.totalCount + 100);
    });

    it('has told what was due in its past: a handful is left to the policies, and then nothing', async () => {
      const sweeper = ledger.app.get(Sweeper);
      const given = await sweeper.sweep();
      expect(given).toBeGreaterThan(0);
      expect(given).toBeLessThanOrEqual(10);
      expect(await sweeper.sweep()).toBe(0);
    });

    it('cannot be closed: a benefit has no permanent owner', async () => {
      const close = ledger.give('closeProgram', { program: 'harborview', reason: 'Live' });
      await expect(close).rejects.toThrow('no permanent owner');
    });
  });

  it('is told to the end where a first start was cut off, and to no other log', async () => {
    const ledger = await openLedger();
    const listener = { bus: ledger.app.get(CommandBus), clock: ledger.clock, store: ledger.store };
    const { steps, source } = demo('2026-05-01');
    await tell(steps.slice(0, 100), { ...listener, source });
    ledger.clock.pretend('2026-05-03T09:00:00.000Z');
    expect(await tellDemo(listener)).toBe(true);
    expect((await ledger.look('harborview', 'goLiveOn')).goLiveOn).toBe('2026-06-30');
    expect(await tellDemo(listener)).toBe(false);
    await ledger.close();
    const other = await openLedger();
    const theirs = { bus: other.app.get(CommandBus), clock: other.clock, store: other.store };
    const begin = toCommand(BeginLedger, { mode: 'own' });
    await asCaller({ actor: 'test', trusted: true }, () => theirs.bus.execute(begin));
    expect(await tellDemo(theirs)).toBe(false);
    await other.close();
  });
});
