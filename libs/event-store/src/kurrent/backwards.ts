import type { Driver, KeptRecord, Place } from './driver';

/** What is asked for is mostly at the very end, behind a claim or two. */
const FIRST_PAGE = 3;
const GROWS_BY = 10;
const LARGEST_PAGE = 500;

/** All records of the log before a place, the newest first. */
export async function* backwards(
  driver: Driver,
  start: Place | 'end' = 'end',
): AsyncGenerator<KeptRecord> {
  let before = start;
  for (let limit = FIRST_PAGE; ; limit = Math.min(limit * GROWS_BY, LARGEST_PAGE)) {
    const page = await driver.readBack({ before, limit });
    yield* page;
    if (page.length < limit) return;
    before = page.at(-1)!.place;
  }
}
