import {
  Clock,
  dataFiles,
  KurrentEventStore,
  SqliteEventStore,
  START,
  type EventStore,
} from '@plumbline/event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Double } from '../../../libs/event-store/src/kurrent/double/double';
import { appendFutureFact, collecting, run } from '../test/demo-folder';
import { runCli } from './run-cli';

const FACTS = 40;

interface Log {
  readonly store: EventStore;
  /** How the command line is told of it. */
  readonly named: readonly string[];
  readonly remove: () => void;
}

async function inFile(): Promise<Log> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-tail-'));
  const store = SqliteEventStore.open({ file: dataFiles(folder).events, clock: new Clock() });
  return { store, named: ['--data', folder], remove: () => rmSync(folder, { recursive: true }) };
}

let double: Double;

async function onDouble(): Promise<Log> {
  double = await Double.start();
  const store = await KurrentEventStore.open({ url: double.url(), clock: new Clock() });
  return { store, named: ['--log', double.url()], remove: () => double.stop() };
}

describe.each([
  ['in a file', inFile],
  ['on the double of KurrentDB', onDouble],
])('plumbline events tail of a log %s', (_, open) => {
  let log: Log;
  let all: string[];
  beforeAll(async () => {
    log = await open();
    for (let index = 0; index < FACTS; index += 1) await appendFutureFact(log.store, `${index}`);
    all = [];
    for await (const event of log.store.readAll(START)) all.push(JSON.stringify(event));
  });
  afterAll(async () => {
    await log.store.close();
    log.remove();
  });

  const tail = (...said: string[]) => run('events', 'tail', ...said, ...log.named);
  const positionIn = (line: string) => (JSON.parse(line) as { position: string }).position;

  it('shows the last ten, or as many as are asked for, the oldest first', async () => {
    expect(all).toHaveLength(FACTS);
    expect((await tail()).lines).toEqual(all.slice(-10));
    expect((await tail('-n', '3')).lines).toEqual(all.slice(-3));
    expect((await tail('-n', '999')).lines).toEqual(all);
    expect((await tail('--program', 'nowhere')).out).toBe('');
  });

  it('shows all behind a position, or the last few of these', async () => {
    const after = positionIn(all[19]!);
    expect((await tail('--after', after)).lines).toEqual(all.slice(20));
    expect((await tail('--after', after, '-n', '2')).lines).toEqual(all.slice(-2));
    expect((await tail('--after', positionIn(all.at(-1)!))).out).toBe('');
  });

  it('refuses a position and a count that are none', async () => {
    expect(await tail('--after', 'x')).toMatchObject({ code: 1, out: '' });
    expect(await tail('-n', '0')).toMatchObject({ code: 1, out: '' });
  });

  it('goes on behind the last one that was shown', async () => {
    const { text, terminal } = collecting();
    const following = runCli(['events', 'tail', '-n', '1', '--follow', ...log.named], terminal);
    while (!text.out.includes('\n')) await new Promise((resolve) => setTimeout(resolve, 5));
    await appendFutureFact(log.store, 'new');
    while (!text.out.includes('future-new')) await new Promise((resolve) => setTimeout(resolve, 5));
    terminal.leave();
    expect(await following).toBe(0);
    const lines = text.out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(all.at(-1));
  });
});

test('on KurrentDB the latest facts are read from the end, and only those behind it are followed', () => {
  // The test itself has read the whole log, once.
  const [whole, ...behind] = double.followedFrom;
  expect(whole).toBeUndefined();
  expect(behind.length).toBeGreaterThan(0);
  expect(behind.every((from) => from !== undefined)).toBe(true);
});
