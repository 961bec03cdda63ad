import type { CommitmentEvents } from '@plumbline/commitments';
import { addDays } from '@plumbline/figures';
import * as fc from 'fast-check';
import type { FlagEvents } from './flag.events';
import { firstFall, mondayOf } from './promise-weeks';
import { RecordedFacts } from './recorded.example';
import { swept } from './swept.example';
import { whenPromisesMissed } from './when-promises-missed.policy';

type Facts = CommitmentEvents & FlagEvents;

const END = '2026-12-31T00:00:00.000Z';
const FIRST_MONDAY = '2026-03-02';
const midnight = (day: string) => `${day}T00:00:00.000Z`;
const fridayOf = (week: number) => addDays(FIRST_MONDAY, 7 * week + 4);

describe('Promises that are kept less from week to week', () => {
  /** A promise that is due on a Friday. */
  const promise = (facts: RecordedFacts<Facts>, id: string, dueOn: string) =>
    facts
      .add(`commitment-${id}`, '2026-02-01', {
        type: 'CommitmentRequested',
        data: {
          text: 'Printers',
          conditions: ['They print'],
          dueOn,
          customer: 'him',
          performer: 'it',
          links: [],
        },
      })
      .add(`commitment-${id}`, '2026-02-02', {
        type: 'CommitmentPromised',
        data: { confidence: 8 },
      });
  const declare = (facts: RecordedFacts<Facts>, id: string, on: string) =>
    facts.add(`commitment-${id}`, on, { type: 'CompletionDeclared', data: { evidence: [] } });
  const satisfy = (facts: RecordedFacts<Facts>, id: string, on: string) =>
    facts.add(`commitment-${id}`, on, { type: 'SatisfactionDeclared', data: {} });
  /** Weeks with so many promises kept on their day, of so many. */
  const weeks = (...shares: readonly (readonly [kept: number, n: number])[]) => {
    const facts = new RecordedFacts<Facts>();
    for (const [week, [kept, n]] of shares.entries()) {
      for (let index = 0; index < n; index += 1) {
        const id = `w${week}-${index}`;
        promise(facts, id, fridayOf(week));
        if (index < kept) satisfy(declare(facts, id, fridayOf(week)), id, fridayOf(week));
      }
    }
    return facts;
  };
  const falling = () => weeks([3, 3], [2, 3], [1, 3], [0, 2]);

  it('are a flag after three falls in a row, once their customers have had a week to answer', () => {
    const facts = falling();
    expect(swept(whenPromisesMissed, facts, '2026-04-05T23:59:59.000Z')).toEqual([]);
    expect(swept(whenPromisesMissed, facts, midnight('2026-04-06'))).toMatchObject([
      {
        derivedFrom: 'promisesFalling/2026-03-23',
        seen: 'Promises kept on their day, in each week until that of 2026-03-23: 3 of 3, 2 of 3, 1 of 3, 0 of 2.',
      },
    ]);
    expect(swept(whenPromisesMissed, facts, END)).toEqual([]);
  });

  it.each<[string, [number, number][]]>([
    ['they fell twice', [[3, 3], [2, 3], [1, 3]]], // prettier-ignore
    ['they stayed for a week', [[3, 3], [2, 3], [2, 3], [0, 3]]], // prettier-ignore
    ['nothing was due in a week', [[3, 3], [2, 3], [0, 0], [1, 3], [0, 3]]], // prettier-ignore
    ['there were too few', [[1, 1], [0, 1], [0, 1], [0, 1]]], // prettier-ignore
  ])('are none where %s', (_, shares) =>
    expect(swept(whenPromisesMissed, weeks(...shares), END)).toEqual([]),
  );

  it('are a flag again only after three further falls', () => {
    const shares = [[7, 7], [6, 7], [5, 7], [4, 7], [3, 7], [2, 7], [1, 7]] as const; // prettier-ignore
    expect(swept(whenPromisesMissed, weeks(...shares.slice(0, 6)), END)).toHaveLength(1);
    expect(swept(whenPromisesMissed, weeks(...shares), END)).toHaveLength(2);
  });

  it('are not counted where their customer cancelled, or nobody promised', () => {
    const cancelled = falling().add('commitment-w3-0', '2026-03-20', {
      type: 'CommitmentCancelled',
      data: { reason: 'Not needed' },
    });
    cancelled.add('commitment-w3-1', '2026-03-20', {
      type: 'CommitmentCancelled',
      data: { reason: 'Not needed' },
    });
    expect(swept(whenPromisesMissed, cancelled, END)).toEqual([]);
  });

  it('count on the day of the first promise, and only once their customer is satisfied', () => {
    const facts = falling();
    declare(facts, 'w3-0', fridayOf(3));
    declare(facts, 'w3-1', fridayOf(3));
    expect(swept(whenPromisesMissed, facts, '2026-04-05T23:59:59.000Z')).toEqual([]);
    satisfy(satisfy(facts, 'w3-0', '2026-04-02'), 'w3-1', '2026-04-02');
    expect(swept(whenPromisesMissed, facts, END)).toEqual([]);
    const late = satisfy(declare(falling(), 'w3-0', '2026-03-30'), 'w3-0', '2026-03-31');
    expect(swept(whenPromisesMissed, late, END)).toHaveLength(1);
  });

  it('fell nowhere where every week is as good as the one before, or better', () => {
    const week = fc.record({ n: fc.integer({ min: 1, max: 9 }), kept: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(week, { maxLength: 12 }), (all) => {
        const rising = all
          .map(({ n, kept }) => ({ n, kept: Math.min(n, kept) }))
          .sort((a, b) => a.kept / a.n - b.kept / b.n);
        const days = rising.map((one, index) => [mondayOf(fridayOf(index)), one] as const);
        expect(firstFall(Object.fromEntries(days), '')).toBeUndefined();
      }),
    );
  });

  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-08', '2026-03-02'],
    ['1969-12-31', '1969-12-29'],
  ])('%s lies in the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday));
});
