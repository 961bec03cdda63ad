import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bell } from './bell';
import { Clock } from './clock';
import { facts, numbersOf, setStage, type Stage } from './contract/stage';
import { Unavailable } from './errors';
import { eventId } from './event-id';
import { SqliteEventStore } from './sqlite.event-store';
import type { Faults } from './sqlite.writer';

let folder: string;
let faults: Faults;
let store: SqliteEventStore;
let stage: Stage;

const open = async (): Promise<Stage> => {
  store = SqliteEventStore.open({ file: join(folder, 'events.db'), clock: new Clock(), faults });
  return setStage(store, new Clock());
};
const failure = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-faults-'));
  faults = {};
  stage = await open();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('all appends of one turn are one transaction, and wake the subscribers once', async () => {
  const ring = jest.spyOn(Bell.prototype, 'ring');
  faults.beforeCommit = jest.fn();
  await Promise.all([1, 2, 3, 4, 5].map((number) => stage.append('1', 'any', facts(number))));
  expect(faults.beforeCommit).toHaveBeenCalledTimes(1);
  expect(ring).toHaveBeenCalledTimes(1);
  expect(numbersOf(await stage.written())).toEqual([1, 2, 3, 4, 5]);
});

test('an append that fails half-way is undone alone; the others of its batch are kept', async () => {
  const { program, append, written } = stage;
  await append('0', 'none', facts(0), { commandId: 'other' });
  const taken = eventId(program, 'half-way', 1);
  store['connection'].execute(`update events set id = '${taken}' where program = '${program}'`);
  const results = await Promise.allSettled([
    append('1', 'none', facts(1)),
    append('1', 0, facts(2, 3), { commandId: 'half-way' }),
    append('1', 0, facts(4)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(numbersOf(await written())).toEqual([0, 1, 4]);
  expect(await store.seen(program, 'half-way')).toBeUndefined();
});

test('when a commit fails all of its appends are rejected and none is kept', async () => {
  const { append, written } = stage;
  await append('1', 'none', facts(1));
  faults.beforeCommit = failure('SQLITE_IOERR_FSYNC');
  const results = await Promise.allSettled([
    append('1', 0, facts(2)),
    append('2', 'any', facts(3)),
  ]);
  for (const one of results) expect(one).toMatchObject({ reason: expect.any(Unavailable) });
  expect(numbersOf(await written())).toEqual([1]);
});

test('after a disk error nothing is written any more, reading goes on, and a restart heals', async () => {
  const { append, written } = stage;
  await append('1', 'none', facts(1), { commandId: 'first' });
  faults.beforeCommit = failure('SQLITE_IOERR_WRITE');
  await expect(append('1', 0, facts(2), { commandId: 'second' })).rejects.toThrow(/check the disk/);
  faults.beforeCommit = undefined;
  await expect(append('1', 0, facts(3))).rejects.toThrow(/takes no more/);
  expect(numbersOf(await written())).toEqual([1]);
  await store.close();
  const { program, start } = stage;
  await open();
  const metadata = { program, commandId: 'second', digest: 'a digest', actor: 'ana' };
  await store.append(stage.stream('1'), 0, facts(2), metadata);
  const numbers: number[] = [];
  for await (const event of store.readAll(start)) numbers.push(...numbersOf([event]));
  expect(numbers).toEqual([1, 2]);
});

test('a full disk refuses, and once there is room the same store goes on', async () => {
  const { append, written } = stage;
  await append('1', 'none', facts(1));
  const pages = Number(store['connection'].pragma('page_count'));
  store['connection'].pragma(`max_page_count = ${pages}`);
  const large = [{ type: 'NumberNoted', data: { number: 2, text: 'x'.repeat(100_000) } }];
  await expect(append('1', 0, large)).rejects.toThrow(/The disk is full. Nothing was saved/);
  expect(numbersOf(await written())).toEqual([1]);
  store['connection'].pragma(`max_page_count = ${pages + 1000}`);
  await append('1', 0, large);
  expect(numbersOf(await written())).toEqual([1, 2]);
});

test('while another process writes for too long, an append is refused and may be repeated', async () => {
  faults.beforeCommit = failure('SQLITE_BUSY');
  await expect(stage.append('1', 'none', facts(1))).rejects.toThrow(/Another process is writing/);
  faults.beforeCommit = undefined;
  await stage.append('1', 'none', facts(1));
});
