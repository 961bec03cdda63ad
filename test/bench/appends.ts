import 'reflect-metadata';
import { bench } from './bench';
import { bareOf, diskOf } from './disk-and-bare';
import { figure, ratio } from './figures';
import { FACT, ledgerOf, storeOf } from './ledgers';
import { interleaved } from './rounds';
import { writersRate } from './writers';

const MANY = 64;

/** Durable appends: the disk, SQLite, our store and the whole command path, in turn. */
void bench(async ({ quick, folder, tell }) => {
  const [rounds, slice] = quick ? [3, 150] : [15, 400];
  const disk = diskOf(folder);
  const bare = bareOf(folder, JSON.stringify(FACT).padEnd(400));
  const store = storeOf(folder);
  const ledger = await ledgerOf(folder, { following: true });
  const unfollowed = await ledgerOf(folder, { following: false });
  const writers = (
    of: { write(): Promise<unknown>; visible?(): Promise<unknown> },
    count: number,
  ) => writersRate(slice, count, of.write, of.visible);
  tell(`${rounds} rounds of ${slice} ms for each of nine`);
  const rates = await interleaved(
    {
      disk: () => disk.rate(slice),
      bare1: () => bare.rate(slice, 1),
      store1: () => writers(store, 1),
      commands1: () => writers(ledger, 1),
      bare64: () => bare.rate(slice, MANY),
      store64: () => writers(store, MANY),
      commands64: () => writers(ledger, MANY),
      unfollowed1: () => writers(unfollowed, 1),
      unfollowed64: () => writers(unfollowed, MANY),
    },
    rounds,
  );
  disk.close();
  bare.close();
  await Promise.all([store.close(), ledger.close(), unfollowed.close()]);
  const { disk: synced, bare1, store1, commands1, bare64, store64, commands64 } = rates;
  return [
    figure('disk, 4 kB and fdatasync', '/s', synced),
    figure('bare SQLite, 1 insert a transaction', '/s', bare1),
    figure('store, 1 writer', '/s', store1),
    figure('commands, 1 writer, until visible', '/s', commands1),
    figure('commands, 1 writer, no views', '/s', rates.unfollowed1),
    figure('bare SQLite, 64 inserts a transaction', '/s', bare64),
    figure('store, 64 writers', '/s', store64, { atLeast: 20_000 }),
    figure('commands, 64 writers, until visible', '/s', commands64),
    figure('commands, 64 writers, no views', '/s', rates.unfollowed64),
    ratio('store / disk, 1 writer', store1, synced, { atLeast: 0.5 }),
    ratio('commands / disk, 1 writer', commands1, synced, { atLeast: 0.5 }),
    ratio('bare SQLite / disk', bare1, synced),
    ratio('store / bare SQLite, 1 writer', store1, bare1),
    ratio('store / bare SQLite, 64 writers', store64, bare64, { atLeast: 0.4 }),
    ratio('commands / store, 1 writer', commands1, store1),
    ratio('commands / store, 64 writers', commands64, store64),
  ];
});
