import Database from 'better-sqlite3';
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { perSecond } from './rounds';

const BLOCK = Buffer.alloc(4096, 7);
const BLOCKS = 1024;

/** How often per second the disk takes 4 kB and keeps them: nothing durable is faster than this. */
export function diskOf(folder: string) {
  const file = openSync(join(folder, 'blocks'), 'w');
  for (let block = 0; block < BLOCKS; block += 1) writeSync(file, BLOCK);
  fdatasyncSync(file);
  let block = 0;
  return {
    rate: (milliseconds: number) =>
      rateOf(milliseconds, 1, () => {
        writeSync(file, BLOCK, 0, BLOCK.length, (block++ % BLOCKS) * BLOCK.length);
        fdatasyncSync(file);
      }),
    close: () => closeSync(file),
  };
}

/** SQLite by itself, as durable as the event store: one table without indexes, one text a row. */
export function bareOf(folder: string, text: string) {
  const database = new Database(join(folder, 'bare.db'));
  database.pragma('journal_mode = wal');
  database.pragma('synchronous = full');
  database.pragma('wal_autocheckpoint = 4000');
  database.exec('create table facts (position integer primary key autoincrement, fact text)');
  const insert = database.prepare('insert into facts (fact) values (?)');
  const inOne = database.transaction((count: number) => {
    for (let done = 0; done < count; done += 1) insert.run(text);
  });
  return {
    rate: (milliseconds: number, inserts: number) =>
      rateOf(milliseconds, inserts, () => inOne.immediate(inserts)),
    close: () => database.close(),
  };
}

function rateOf(milliseconds: number, each: number, once: () => void): number {
  const begun = performance.now();
  let done = 0;
  let now = begun;
  for (; now < begun + milliseconds; now = performance.now()) {
    once();
    done += each;
  }
  return perSecond(done, now - begun);
}
