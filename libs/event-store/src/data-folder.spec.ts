import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DataFolder, dataFiles } from './data-folder';
import { Unavailable } from './errors';

const REGISTER = resolve(__dirname, '../../../test/register.js');
const OWN = `
  const { DataFolder } = require('@plumbline/event-store');
  try {
    DataFolder.own(process.argv[1]);
    require('fs').writeSync(1, 'mine');
    setInterval(() => {}, 1000);
  } catch (error) {
    require('fs').writeSync(1, error.name + ': ' + error.message);
  }`;

let path: string;
const children: ChildProcess[] = [];
beforeEach(() => (path = join(mkdtempSync(join(tmpdir(), 'plumbline-folder-')), 'data')));
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(resolve(path, '..'), { recursive: true });
});

async function otherOwner(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--require', REGISTER, '-e', OWN, path]);
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('mine');
  return child;
}

test('a folder is created, holds both files, and says who owns it', () => {
  const folder = DataFolder.own(path);
  expect(folder).toMatchObject(dataFiles(path));
  expect(folder.events).toBe(join(path, 'events.db'));
  const owner: unknown = JSON.parse(readFileSync(join(path, 'owner.json'), 'utf8'));
  expect(owner).toMatchObject({ pid: process.pid, started: expect.stringMatching(/^\d{4}-.*Z$/) });
  folder.release();
});

test('a second process is refused in a sentence that names the first and what to do', () => {
  const folder = DataFolder.own(path);
  const child = spawnSync(process.execPath, ['--require', REGISTER, '-e', OWN, path]);
  const said = child.stdout.toString();
  expect(said).toContain('Unavailable: The data folder');
  expect(said).toContain(`belongs to process ${process.pid} on`);
  expect(said).toContain('Stop that one first, or set PLUMBLINE_DATA');
  folder.release();
});

test('a folder is free again as soon as its owner dies, however it dies', async () => {
  const owner = await otherOwner();
  expect(() => DataFolder.own(path)).toThrow(`belongs to process ${owner.pid} on`);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  expect(existsSync(join(path, 'owner.json'))).toBe(true);
  DataFolder.own(path).release();
});

test('a folder that was released may be owned again', () => {
  DataFolder.own(path).release();
  const again = DataFolder.own(path);
  expect(() => DataFolder.own(path)).toThrow(Unavailable);
  again.release();
});

test('a folder that cannot be used is refused in a sentence', () => {
  writeFileSync(path, 'a file is in the way');
  expect(() => DataFolder.own(path)).toThrow(/^The data folder .* cannot be used/);
});
