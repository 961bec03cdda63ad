import { randomUUID } from 'node:crypto';
import { EventStoreDBClient } from '@eventstore/db-client';
import type { NewRecord, Sign, StreamFilter } from '../driver';
import { RULES, type Rule } from '../double/rules';
import { addressOf } from '../eventstore.address';
import { EventStoreDriver } from '../eventstore.driver';

/**
 * What the adapter takes for granted of a server, asked of one directly. Whoever runs this against a
 * real server learns whether the double tells the truth.
 */
export function serverFacts(name: string, url: () => string): void {
  describe(`the server behind ${name}`, () => {
    let driver: EventStoreDriver;
    let stream: string;
    const fact = (rule: Rule, proof: () => Promise<void>): void => void test(RULES[rule], proof);
    const ids = async (): Promise<string[]> =>
      (await driver.readStream(stream, { from: 0, limit: 100 })).map(({ id }) => id);
    const write = (count: number) => driver.append(stream, 'none', records(count));

    beforeEach(() => {
      driver = new EventStoreDriver(url(), 10_000);
      stream = `${randomUUID()}.fact-1`;
    });
    afterEach(() => driver.close());

    fact('refusesNoStream', async () => {
      await write(1);
      await expect(write(1)).rejects.toMatchObject({ failure: 'conflict' });
    });

    fact('refusesOtherRevision', async () => {
      await write(2);
      for (const after of [0, 2]) {
        const other = driver.append(stream, after, records(1));
        await expect(other).rejects.toMatchObject({ failure: 'conflict' });
      }
    });

    fact('appendsWhole', async () => {
      await write(1);
      await expect(driver.append(stream, 5, records(3))).rejects.toThrow();
      expect(await ids()).toHaveLength(1);
    });

    fact('answersRetry', async () => {
      const three = records(3);
      expect(await driver.append(stream, 'none', three)).toBe(2);
      await driver.append(stream, 2, records(1));
      expect(await driver.append(stream, 'none', three)).toBe(2);
      expect(await ids()).toHaveLength(4);
    });

    fact('refusesHalfRetry', async () => {
      const [one, two, three] = records(3);
      await driver.append(stream, 'none', [one!, two!]);
      for (const other of [
        [one!, two!, three!],
        [two!, one!],
      ]) {
        const again = driver.append(stream, 'none', other);
        await expect(again).rejects.toMatchObject({ failure: 'conflict' });
      }
    });

    fact('readsFromRevision', async () => {
      await write(3);
      const page = (from: number, backwards: boolean) =>
        driver.readStream(stream, { from, limit: 9, backwards });
      expect((await page(1, false)).map(({ revision }) => revision)).toEqual([1, 2]);
      expect((await page(1, true)).map(({ revision }) => revision)).toEqual([1, 0]);
      expect((await page(9, true)).map(({ revision }) => revision)).toEqual([2, 1, 0]);
    });

    fact('readsBackBefore', async () => {
      await write(2);
      const [first, second] = await driver.readStream(stream, { from: 0, limit: 2 });
      const [before] = await driver.readBack({ before: second!.place, limit: 1 });
      expect(before?.id).toBe(first?.id);
    });

    fact('tellsOnePosition', async () => {
      await write(2);
      const inStream = await driver.readStream(stream, { from: 0, limit: 2 });
      const inLog = await driver.readBack({ before: 'end', limit: 100 });
      const places = inStream.map(({ id }) => inLog.find((record) => record.id === id)?.place);
      expect(inStream.map(({ place }) => place)).toEqual(places);
    });

    describe('followed', () => {
      const followed = (after?: Sign & { kind: 'record' }, filter?: StreamFilter) =>
        untilLive(driver, after, filter ?? { prefix: stream });

      fact('followsAfter', async () => {
        await write(3);
        const [first] = recordsOf(await followed());
        expect(recordsOf(await followed(first)).map(({ record }) => record.revision)).toEqual([
          1, 2,
        ]);
      });

      fact('followsInOrder', async () => {
        await write(3);
        const revisions = recordsOf(await followed()).map(({ record }) => record.revision);
        expect(revisions).toEqual([0, 1, 2]);
      });

      fact('filtersStreams', async () => {
        await write(1);
        await driver.append(`other-${stream}`, 'none', records(1));
        const pattern = `^${stream.slice(0, 8)}[\\s\\S]*\\.`;
        for (const filter of [{ prefix: stream }, { pattern }]) {
          expect(recordsOf(await followed(undefined, filter))).toHaveLength(1);
        }
      });

      fact('livesAfterHistory', async () => {
        await write(3);
        expect(
          (await followed()).map(({ kind }) => kind).filter((kind) => kind !== 'reached'),
        ).toEqual(['record', 'record', 'record', 'live']);
      });

      fact('checkpointsBehind', async () => {
        await write(100);
        const [first] = recordsOf(await followed());
        const rest = await untilLive(driver, first, { prefix: stream });
        let sent = 0n;
        for (const sign of rest) {
          if (sign.kind === 'record') sent = sign.record.place.commit;
          if (sign.kind !== 'reached') continue;
          const missed = recordsOf(rest).filter(
            ({ record: { place } }) => place.commit > sent && place.commit <= sign.place.commit,
          );
          expect(missed).toEqual([]);
        }
        expect(rest.some(({ kind }) => kind === 'reached')).toBe(true);
      });
    });

    fact('keepsNumbers', async () => {
      await write(2);
      const { url: address, credentials } = addressOf(url());
      const operator = EventStoreDBClient.connectionString(address);
      await operator.deleteStream(stream, { credentials });
      await operator.dispose();
      expect(await ids()).toEqual([]);
      expect(await driver.append(stream, 'none', records(1))).toBe(2);
    });
  });
}

function records(count: number): NewRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    type: 'Noted',
    data: { index },
    metadata: {},
  }));
}

function recordsOf(signs: readonly Sign[]): (Sign & { kind: 'record' })[] {
  return signs.filter((sign) => sign.kind === 'record');
}

async function untilLive(
  driver: EventStoreDriver,
  after: (Sign & { kind: 'record' }) | undefined,
  filter: StreamFilter,
): Promise<Sign[]> {
  const signs: Sign[] = [];
  const never = new AbortController().signal;
  for await (const sign of driver.follow(after?.record.place, filter, never)) {
    signs.push(sign);
    if (sign.kind === 'live') break;
  }
  return signs;
}
