import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from './clock';
import { facts, numbersOf, setStage, taken } from './contract/stage';
import { Unavailable } from './errors';
import { START } from './position';
import { connect, refuseOld, type Value } from './sqlite.driver';
import { SqliteEventStore, type SqliteOptions } from './sqlite.event-store';
import { openForWriting, refuseUnlessDurable } from './sqlite.schema';

let file: string;
let folder: string;
const opened: SqliteEventStore[] = [];

function open(options: Partial<SqliteOptions> = {}): SqliteEventStore {
  const store = SqliteEventStore.open({ file, clock: new Clock(), ...options });
  opened.push(store);
  return store;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-file-'));
  file = join(folder, 'events.db');
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  rmSync(folder, { recursive: true });
});

test('every commit is on disk before it is answered: WAL and FULL, also after the first write', async () => {
  for (const _ of ['a new file', 'an old file']) {
    const store = open();
    const { append } = await setStage(store, new Clock());
    await append('1', 'none', facts(1));
    expect(store['connection'].pragma('journal_mode')).toBe('wal');
    expect(store['connection'].pragma('synchronous')).toBe(2);
    await store.close();
  }
});

test.each([
  ['wal', 1],
  ['wal', 0],
  ['delete', 2],
])('a store in mode %s at level %d does not start', (journal, synchronous) => {
  expect(() => refuseUnlessDurable(journal, synchronous)).toThrow(/does not start/);
});

test('a store is not opened when the first write has weakened the level', () => {
  const connection = connect(file);
  const pragma = (name: string): Value | undefined =>
    name === 'synchronous' ? 1 : connection.pragma(name);
  expect(() => openForWriting({ ...connection, pragma })).toThrow(/does not start/);
  connection.close();
});

test('a position is never given twice, even when its event was removed by force', async () => {
  const store = open();
  const { append } = await setStage(store, new Clock());
  await append('1', 'none', facts(1));
  const { position } = await append('2', 'none', facts(2));
  store['connection'].execute(`delete from events where stream like '%-2'`);
  expect((await append('3', 'none', facts(3))).position > position).toBe(true);
});

test('an instant is found although positions are missing', async () => {
  const clock = new Clock();
  const store = open({ clock });
  const { append } = await setStage(store, clock);
  for (const hour of [10, 11, 12, 13, 14, 15]) {
    clock.pretend(`2026-03-02T${hour}:00:00.000Z`);
    await append(String(hour), 'none', facts(hour));
  }
  store['connection'].execute('delete from events where position in (1, 3, 4)');
  expect(await store.positionAt('2026-03-02T10:30:00Z')).toBe(START);
  expect(await store.positionAt('2026-03-02T12:30:00Z')).toBe('a2');
  expect(await store.positionAt('2026-03-02T14:30:00Z')).toBe('a5');
});

test('plain SQL reads every field of an event', async () => {
  const store = open();
  const { program, append } = await setStage(store, new Clock());
  await append('1', 'none', facts(7), { commandId: 'c', onBehalfOf: 'bo' });
  const sql = `select program, type, json_extract(data, '$.number'), command_id, actor, on_behalf_of
    from events where stream = '${program}.number-1' and revision = 0`;
  const reader = connect(file, { readonly: true });
  expect(reader.prepare(sql).row()).toEqual([program, 'NumberNoted', 7, 'c', 'ana', 'bo']);
  reader.close();
});

test('one program is read in order by an index, without sorting', () => {
  const plan = open()['connection'].prepare(
    `explain query plan select * from events where program = ? and position > ? order by position`,
  );
  expect([...plan.rows('p', 1)].map((row) => row[3])).toEqual([
    'SEARCH events USING INDEX event_of_program (program=? AND rowid>?)',
  ]);
});

test('a reader sees what a writer commits, follows it, and cannot write', async () => {
  const writer = open();
  const { program, append } = await setStage(writer, new Clock());
  await append('1', 'none', facts(1));
  const reader = open({ readonly: true });
  const following = taken(reader.subscribe(START, new AbortController().signal), 3);
  await append('1', 'any', facts(2, 3));
  expect(numbersOf(await following)).toEqual([1, 2, 3]);
  expect(await reader.head()).toBe(await writer.head());
  const metadata = { program, commandId: 'c', digest: 'd', actor: 'a' };
  const refused = reader.append(`${program}.number-1`, 'any', facts(4), metadata);
  await expect(refused).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

test('a reader refuses a file that is missing or is no log', () => {
  expect(() => open({ readonly: true })).toThrow(/There is no event log/);
  const other = connect(file);
  other.execute('create table other (field)');
  other.close();
  expect(() => open({ readonly: true })).toThrow(/not an event log/);
});

test('a file that is no database, or cannot be, is refused in a sentence', () => {
  writeFileSync(
    file,
    'this is a text, and long enough to be taken for the head of a file '.repeat(9),
  );
  expect(() => open()).toThrow(/^The event log .*events.db cannot be opened: /);
  file = join(folder, 'missing', 'events.db');
  expect(() => open()).toThrow(Unavailable);
});

test('a log of a newer form is refused, and left as it is', async () => {
  await open().close();
  const other = connect(file);
  other.pragma('user_version = 99');
  expect(() => open()).toThrow(/newer Plumbline/);
  expect(() => open({ readonly: true })).toThrow(/newer Plumbline/);
  expect(other.pragma('user_version')).toBe(99);
  other.close();
});

test.each(['3.51.2', '3.9.10', '2.99.99'])(
  'SQLite %s, which can damage a log, is refused',
  (old) => {
    expect(() => refuseOld(old)).toThrow(/can damage the event log; 3.51.3 or later is needed/);
  },
);

test.each(['3.51.3', '3.53.0', '4.0.0'])('SQLite %s is accepted', (version) => {
  expect(() => refuseOld(version)).not.toThrow();
});
