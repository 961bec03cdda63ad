import * as fc from 'fast-check';
import { START } from '../position';
import type { Driver, KeptRecord, LogPage } from './driver';
import { positionAt } from './place';
import { TimeMarks } from './time-marks';

/** A log with one fact a minute at most, or several at once, and records of others between them. */
function logOf(gaps: readonly number[]): { records: KeptRecord[]; driver: Driver; asked: number } {
  let minute = 0;
  const records = gaps.map((gap, index): KeptRecord => {
    minute += gap;
    const recordedAt = new Date(minute * 60_000).toISOString();
    const place = { commit: BigInt(index * 7 + 1), prepare: BigInt(index * 7 + 1) };
    const metadata = index % 3 === 0 ? {} : { program: 'p', recordedAt };
    return { id: '', type: 'Noted', stream: 'p.n-1', revision: index, place, data: {}, metadata };
  });
  const log = {
    records,
    asked: 0,
    driver: {
      readBack: async ({ before, limit }: LogPage) => {
        const page = records
          .filter(({ place }) => before === 'end' || place.commit < before.commit)
          .toReversed()
          .slice(0, limit);
        log.asked += page.length;
        return page;
      },
    } as unknown as Driver,
  };
  return log;
}

const timeOf = ({ metadata }: KeptRecord) => (metadata as { recordedAt?: string }).recordedAt;

test('whatever was searched before, an instant leads to the last fact recorded by then', async () => {
  const gaps = fc.array(fc.nat(3), { minLength: 1, maxLength: 3000, size: 'max' });
  await fc.assert(
    fc.asyncProperty(gaps, fc.array(fc.nat(5000), { maxLength: 6 }), async (steps, minutes) => {
      const { records, driver } = logOf(steps);
      const marks = new TimeMarks(driver);
      for (const minute of minutes) {
        const instant = new Date(minute * 60_000 + 1).toISOString();
        const last = records.findLast((record) => (timeOf(record) ?? '~') <= instant);
        expect(await marks.lastBy(instant)).toBe(last ? positionAt(last.place) : START);
      }
    }),
    { numRuns: 50 },
  );
});

test('a search for what lies far back reads the log once, and the next one little of it', async () => {
  const log = logOf(Array(6000).fill(1));
  const marks = new TimeMarks(log.driver);
  const early = new Date(60_000).toISOString();
  await marks.lastBy(early);
  const first = log.asked;
  await marks.lastBy(new Date(100 * 60_000).toISOString());
  expect(first).toBeGreaterThan(5000);
  expect(log.asked - first).toBeLessThan(2000);
});
