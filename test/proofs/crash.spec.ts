import { Clock, dataFiles, SqliteEventStore } from '@plumbline/event-store';
import { Runner } from '@plumbline/read-models';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRounds } from './crash/rounds';
import { send } from './crash/send';
import { checkNumbers, numbers, openViewsOf } from './crash/views';

const SEED = 20_260_301;

test('what was acknowledged survives kill -9, once and in its place', async () => {
  const report = await crashRounds({ rounds: 5, seed: SEED, checkViews: checkNumbers });
  expect(report.faults).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(0);
});

test('a store that answers before it commits is found out', async () => {
  const report = await crashRounds({ rounds: 1, seed: SEED, hasty: true });
  expect(report.faults).toContainEqual(expect.stringMatching(/^lost: /));
});

test('a checkpoint that is written apart from its rows is found out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-apart-'));
  const store = SqliteEventStore.open({ file: dataFiles(folder).events, clock: new Clock() });
  const database = openViewsOf(folder);
  const note = (id: string) => send(store, { id, stream: '1', expected: 'any', count: 2 });
  await note('one');
  const runner = new Runner(store, database, [numbers]);
  await runner.start();
  await runner.stop();
  const { position } = await note('two');
  await database.updateTable('checkpoints').set({ position }).execute();
  await database.destroy();
  await store.close();
  expect(await checkNumbers(folder)).toContainEqual(expect.stringMatching(/^view: numbers/));
  rmSync(folder, { recursive: true });
});
